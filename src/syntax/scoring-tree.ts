import type { Exact } from '../text/place.js';
import type { Phrase } from './phrase.js';
import type { NamedSyntax, SentenceSyntax, StandardSyntax } from './tree.js';

/**
 * What a rule set says of points, grades and selection, as written (docs/semantics.md §8). A part that could not be read is null or
 * left out and has its finding. Conditions and values are sentences; their `tree` is what the grammar made of the words.
 */

/** A figure of points: 5分. */
export interface PointsSyntax {
  readonly exact: Exact;
  readonly at: Phrase;
}

/** 扣分, 得分, 加分, 减分: what a line does. */
export type EffectWord = 'deduct' | 'award' | 'bonus' | 'malus';

/** One 扣分, 得分, 加分 or 减分 line, or one item of such a line. */
export interface ScoreLineSyntax {
  readonly effect: EffectWord;
  /** Null where its words could not be read. */
  readonly form: LineFormSyntax | null;
  /** ，至多扣4分 behind it. */
  readonly atMost: PointsSyntax | null;
  /** The words behind the keyword. */
  readonly at: Phrase;
}

/** 5分; 不得分; 按F扣; 0分到4分，由考核人评定. */
export type AmountSyntax =
  | { readonly kind: 'points'; readonly points: PointsSyntax }
  | { readonly kind: 'nothing'; readonly at: Phrase }
  | { readonly kind: 'field'; readonly value: SentenceSyntax }
  | {
      readonly kind: 'judged';
      readonly low: PointsSyntax;
      readonly high: PointsSyntax;
      readonly judges: JudgesSyntax | null;
      readonly at: Phrase;
    };

/** 由考核人评定; 由评委分别评定，不少于5人，去掉1个最高分和1个最低分，取平均. */
export interface JudgesSyntax {
  readonly by: Phrase;
  readonly several: { readonly atLeast: number; readonly dropHighest: number; readonly dropLowest: number } | null;
}

/** What becomes of a part of a step: 不足S的不扣, 不足S的按S扣, 不足S的按比例扣. */
export type PartStep = 'dropped' | 'countedWhole' | 'proRata';

export type LineFormSyntax =
  /** C的，扣5分. `condition` null: 得0分到3分，由考核人评定 alone. */
  | { readonly kind: 'fixed'; readonly condition: SentenceSyntax | null; readonly amount: AmountSyntax }
  /** 每有2件L满足C的，扣1分. The tree of `counted` is a `quantified` (有L满足C), perhaps inside a window. */
  | {
      readonly kind: 'each';
      readonly step: PointsSyntax;
      readonly counted: SentenceSyntax;
      readonly amount: AmountSyntax;
      readonly partStep: PartStep | null;
    }
  /** 迟报次数每有1次的，扣0.5分. */
  | {
      readonly kind: 'eachOf';
      readonly step: PointsSyntax;
      /** 次 of 每有1次; null where none is written. */
      readonly measure: Phrase | null;
      readonly value: SentenceSyntax;
      readonly amount: AmountSyntax;
      readonly partStep: PartStep | null;
    }
  /** 结案率低于90%的，每低10个百分点扣1分，不足10个百分点的不扣. The tree of `compared` is an `order`. */
  | {
      readonly kind: 'distance';
      readonly compared: SentenceSyntax;
      readonly direction: DistanceWord;
      readonly step: PointsSyntax;
      /** 个百分点, 次, 日, 个工作日; null where none is written. */
      readonly unit: Phrase | null;
      readonly points: PointsSyntax;
      readonly partStep: PartStep | null;
    }
  /** 以下各项每缺一项扣1分; 以下各项每满足一项得1分. */
  | {
      readonly kind: 'elements';
      readonly rule: 'missing' | 'met';
      readonly points: PointsSyntax;
      readonly items: readonly SentenceSyntax[];
    }
  /** 以下各项合计至多扣1.2分. */
  | { readonly kind: 'group'; readonly most: PointsSyntax; readonly items: readonly ScoreLineSyntax[] }
  /** 以下情形只扣最重的一项. */
  | { readonly kind: 'heaviest'; readonly items: readonly ScoreLineSyntax[]; readonly otherwise: OtherwiseSyntax | null }
  /** 每宗L只扣最重的一项. */
  | {
      readonly kind: 'heaviestEach';
      readonly counted: SentenceSyntax;
      readonly items: readonly ScoreLineSyntax[];
      readonly otherwise: OtherwiseSyntax | null;
      /** ，取平均，没有L的不适用. */
      readonly mean: { readonly whenEmpty: 'notApplicable' | 'nothing' | null } | null;
    }
  /** 只取最高的一档. */
  | { readonly kind: 'highest'; readonly items: readonly ScoreLineSyntax[]; readonly otherwise: OtherwiseSyntax | null }
  /** 按E计算. */
  | { readonly kind: 'computed'; readonly value: SentenceSyntax };

/** 其余得0分, 其余扣0.3分, 其余不扣分. */
export interface OtherwiseSyntax {
  readonly points: PointsSyntax;
}

/** 低于/每低, 高于/每高, 少于/每少, 多于/每多, 晚于/每晚. */
export type DistanceWord = 'low' | 'high' | 'few' | 'many' | 'late';

/** 一票否决 C的，总分计0分，结论为不合格卷. */
export interface VetoSyntax {
  /** Any of them; one where it is no list. */
  readonly conditions: readonly SentenceSyntax[];
  readonly effects: readonly VetoEffectSyntax[];
  readonly at: Phrase;
}

export type VetoEffectSyntax =
  /** 本条, 本部分, 本标准, 本卷, 总分 计0分. `measure`: the measure word of 本卷. */
  | { readonly kind: 'zero'; readonly scope: VetoScope; readonly at: Phrase }
  /** 结论为X, 等次为X. */
  | { readonly kind: 'conclusion' | 'grade'; readonly name: Phrase; readonly at: Phrase };

export type VetoScope = 'clause' | 'part' | 'standard' | 'record' | 'total';

/** 剔除, 按满分, 按比例折算, 计0分. */
export type NotApplicableRule = 'leaveOut' | 'fullPoints' | 'rescale' | 'zero';

/** 四舍五入到一位小数，先取整后定等次. */
export interface RoundingSyntax {
  readonly mode: 'halfUp' | 'down' | 'up';
  readonly decimals: number;
  /** 先取整后定等次 (or 后汇总): `first`; 先定等次后取整: `after`; null where it is not said. */
  readonly order: 'first' | 'after' | null;
  readonly at: Phrase;
}

/** The head lines of 计分, 标准, 部分 and 评分表. */
export interface ContainerSyntax {
  /** 满分 or 分值. */
  readonly points: PointsSyntax | null;
  /** 封顶. */
  readonly cap: PointsSyntax | null;
  /** 折合. */
  readonly countsAs: PointsSyntax | null;
  readonly notApplicable: NotApplicableRule | null;
  readonly rounding: RoundingSyntax | null;
  readonly vetoes: readonly VetoSyntax[];
  /** 扣完为止, 可以为负分; null where neither is said. */
  readonly floor: 'zero' | 'negative' | null;
}

/** 计分: what holds for the set's total. */
export interface ScoringSyntax extends ContainerSyntax {
  /** 加分 合计至多5分. */
  readonly bonusAtMost: PointsSyntax | null;
  /** 减分 合计至多10分. */
  readonly malusAtMost: PointsSyntax | null;
  /** 不重复扣分 同一件投诉：条款2.1、2.3. */
  readonly noDouble: readonly { readonly counted: SentenceSyntax; readonly clauses: readonly Phrase[]; readonly at: Phrase }[];
  /** 改判 由考核领导小组决定: by whom. */
  readonly override: Phrase | null;
  readonly at: Phrase;
}

/** 部分 保证项目: a part of a 标准 or a 评分表. */
export interface PartSyntax extends ContainerSyntax {
  /** Its number where it has one: 部分一. */
  readonly id: Phrase | null;
  readonly title: Phrase;
  readonly at: Phrase;
}

/** 评分表 案卷评查 (fileReview) 对每卷抽查案卷, up to its 汇总. */
export interface ScoreSheetSyntax extends ContainerSyntax, NamedSyntax {
  /** The 标准 above it in its file. */
  readonly standard: StandardSyntax | null;
  /** 每卷抽查案卷. */
  readonly counted: SentenceSyntax;
  readonly sumUp: SumUpSyntax | null;
  readonly grades: readonly GradesSyntax[];
  readonly at: Phrase;
}

/** 汇总 取平均，折合20分，没有抽查案卷的不适用. */
export interface SumUpSyntax {
  readonly rule:
    | { readonly kind: 'mean' | 'lowest' | 'none' }
    /** 取等次在G以上的比例. */
    | { readonly kind: 'share'; readonly grade: Phrase };
  readonly countsAs: PointsSyntax | null;
  readonly whenEmpty: 'notApplicable' | 'zero' | 'full' | null;
  readonly at: Phrase;
}

/** 等次, or 等次 类别是县局的: one block of bands. */
export interface GradesSyntax {
  readonly condition: SentenceSyntax | null;
  readonly bands: readonly BandSyntax[];
  readonly limits: readonly LimitSyntax[];
  /** Whether it stands below a 评分表. */
  readonly ofSheet: boolean;
  readonly at: Phrase;
}

/** 良好 80分以上不满90分. */
export interface BandSyntax {
  readonly name: Phrase;
  readonly from: BoundSyntax | null;
  readonly to: BoundSyntax | null;
  readonly at: Phrase;
}

export interface BoundSyntax {
  readonly exact: Exact;
  readonly percentage: boolean;
  readonly included: boolean;
  readonly at: Phrase;
}

/** 限制 C的，不得高于合格; 限制 不得高于安全绩效等级 (`of` a fact or another 等次). */
export interface LimitSyntax {
  readonly condition: SentenceSyntax | null;
  readonly ceiling: Phrase;
  readonly at: Phrase;
}

/** 结论: one line an outcome, the first that holds. */
export interface ConclusionSyntax {
  readonly outcomes: readonly { readonly name: Phrase; readonly condition: SentenceSyntax; readonly at: Phrase }[];
  /** 否则 尚不能定论. */
  readonly otherwise: Phrase | null;
  readonly at: Phrase;
}

/** 推选 推荐对象 (recommended). */
export interface SelectionSyntax extends NamedSyntax {
  /** 全部参评单位 (null field), 每个所属地区, or the name of another 推选. */
  readonly range:
    | { readonly kind: 'all' }
    | { readonly kind: 'each'; readonly field: Phrase }
    | { readonly kind: 'selected'; readonly of: Phrase }
    | null;
  readonly places: PlacesSyntax | null;
  readonly condition: SentenceSyntax | null;
  readonly rank: readonly { readonly value: SentenceSyntax; readonly order: 'descending' | 'ascending'; readonly at: Phrase }[];
  readonly ties: { readonly kind: 'all' } | { readonly kind: 'decided'; readonly by: Phrase } | null;
  /** 截止 推荐表报送日期不晚于2017年9月30日. */
  readonly deadline: SentenceSyntax | null;
  readonly at: Phrase;
}

export type PlacesSyntax =
  | { readonly kind: 'number'; readonly n: number; readonly at: Phrase }
  | { readonly kind: 'share'; readonly exact: Exact; readonly rounding: 'down' | 'up' | 'halfUp' | null; readonly at: Phrase }
  | { readonly kind: 'unlimited'; readonly at: Phrase };

/** The scoring lines of a clause. */
export interface ClauseScoringSyntax {
  /** 分值. */
  readonly points: PointsSyntax | null;
  /** 分值 2分，可以为负分. */
  readonly floor: 'zero' | 'negative' | null;
  readonly lines: readonly ScoreLineSyntax[];
  /** 不扣分 C的. */
  readonly waivers: readonly SentenceSyntax[];
  readonly vetoes: readonly VetoSyntax[];
}
