import type { BlockWord } from '../../grammar/spellings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Prepared } from '../text/prepared.js';
import type { Phrase } from './phrase.js';
import type { InterpretationNode } from './read-tree/index.js';
import type {
  ClauseScoringSyntax,
  ConclusionSyntax,
  ContainerSyntax,
  GradesSyntax,
  PartSyntax,
  ScoreSheetSyntax,
  ScoringSyntax,
  SelectionSyntax,
} from './scoring-tree.js';
import type { ListNode, Node, WindowNode } from './sentence-tree.js';

export type { BlockWord };

/**
 * What was written, complete even for a broken folder: a part that could not be read is null and has its
 * finding. Nothing is looked up yet; src/model gives it meaning. Of a set that 参照 another it holds what stands there too
 * (tailor.ts).
 */
export interface SyntaxTree {
  /** False where something could not be read: a set of which a part is missing has no meaning. */
  readonly sound: boolean;
  /** The set's own files, not those of the set below. */
  readonly sources: readonly Prepared[];
  /** The tree of the set that this one 参照; null where it 参照 none. */
  readonly below: SyntaxTree | null;
  /** 删去条款, the set's own. */
  readonly removals: readonly RemovalSyntax[];
  readonly heads: readonly HeadSyntax[];
  readonly vocabularies: readonly NamedSyntax[];
  readonly sections: readonly SectionSyntax[];
  readonly lists: readonly ListSyntax[];
  readonly interpretations: readonly InterpretationSyntax[];
  readonly definitions: readonly DefinitionSyntax[];
  readonly crossChecks: readonly CrossCheckSyntax[];
  readonly standards: readonly StandardSyntax[];
  /** 部分 of 标准 and 评分表, the set's own. */
  readonly parts: readonly PartSyntax[];
  readonly clauses: readonly ClauseSyntax[];
  readonly examples: readonly ExampleSyntax[];
  /** 计分: of several all but the first are reported. */
  readonly scoring: readonly ScoringSyntax[];
  readonly scoreSheets: readonly ScoreSheetSyntax[];
  /** 等次 of the total; those of a 评分表 stand in it. */
  readonly grades: readonly GradesSyntax[];
  readonly conclusions: readonly ConclusionSyntax[];
  readonly selections: readonly SelectionSyntax[];
}

/** The parts of a block by keyword, in order. */
export type Parts = ReadonlyMap<BlockWord, readonly Phrase[]>;

/** 标准集. */
export interface HeadSyntax {
  readonly title: Phrase;
  readonly parts: Parts;
  /** A line 参照 stands there, be it without an id. */
  readonly laidOver: boolean;
  readonly at: Phrase;
}

/** A name with its alias: 执法人员 (officers). */
export interface NamedSyntax {
  readonly name: Phrase;
  readonly alias: Phrase | null;
}

export interface SectionSyntax extends NamedSyntax {
  /** What follows its name behind commas: 属于 抽查案卷; 未列的视为没有; 须注明 已逐项检查 (heading-attribute.ts). */
  readonly attributes: readonly Phrase[];
  readonly fields: readonly FieldSyntax[];
}

export interface ListSyntax extends SectionSyntax {
  /** 名 of 每一名; null where it is missing. */
  readonly measure: Phrase | null;
}

/** 姓名 (officerName)：文字，个人信息. The first attribute is the type. */
export interface FieldSyntax extends NamedSyntax {
  readonly attributes: readonly Phrase[];
  readonly at: Phrase;
}

export interface InterpretationSyntax {
  readonly name: Phrase;
  readonly value: InterpretationNode | { readonly kind: 'options'; readonly options: readonly Phrase[] } | null;
  readonly valueWords: Phrase;
  /** 用于 条款4.10. */
  readonly usedBy: readonly Phrase[];
  readonly basis: Phrase | null;
  readonly reason: Phrase | null;
  readonly at: Phrase;
}

export interface DefinitionSyntax extends NamedSyntax {
  readonly body: DefinitionBody | null;
  readonly others: readonly OtherReading<DefinitionBody>[];
  readonly words: Phrase;
}

export type DefinitionBody =
  | { readonly kind: 'list'; readonly list: ListNode; readonly window: WindowNode | null }
  | { readonly kind: 'value'; readonly value: Node };

/** 勾稽（总数与名单）处罚总数不少于重大行政处罚的数量, with its 说明. */
export interface CrossCheckSyntax {
  readonly name: Phrase | null;
  readonly sentence: SentenceSyntax;
  readonly note: Phrase | null;
  readonly at: Phrase;
}

export interface StandardSyntax {
  readonly id: Phrase;
  readonly title: Phrase;
  /** 分值, 封顶, 折合 and what else it says of its points. */
  readonly scoring: ContainerSyntax;
  readonly at: Phrase;
}

export interface ClauseSyntax {
  /** 修改条款: it stands in for a clause of the set below. */
  readonly changes: boolean;
  readonly id: Phrase;
  readonly title: Phrase;
  /** The 标准 above it in its file; null where there is none. */
  readonly standard: StandardSyntax | null;
  /** The 部分 and the 评分表 it stands in; null where it stands in none. */
  readonly part: PartSyntax | null;
  readonly sheet: ScoreSheetSyntax | null;
  readonly scoring: ClauseScoringSyntax;
  readonly quotes: readonly Phrase[];
  readonly applicability: SentenceSyntax | null;
  readonly exceptions: readonly { readonly name: Phrase | null; readonly sentence: SentenceSyntax }[];
  readonly requirement: SentenceSyntax | null;
  readonly verification: Phrase | null;
  readonly remedy: Phrase | null;
  readonly note: Phrase | null;
  /** 施行, 废止. */
  readonly inForceFrom: Phrase | null;
  readonly repealedFrom: Phrase | null;
  /** 理由 of a 修改条款. */
  readonly reason: Phrase | null;
  readonly at: Phrase;
}

/** 删去条款 3.9, with its 理由. */
export interface RemovalSyntax {
  readonly id: Phrase;
  readonly reason: Phrase | null;
  readonly at: Phrase;
}

/** A sentence of 要求, 适用 or 除外. */
export interface SentenceSyntax {
  readonly words: Phrase;
  /** Null where the words do not follow the grammar (the finding is among the diagnostics). */
  readonly tree: Node | null;
  /** How else it can be read when one word is cut shorter (language.md §1.1). */
  readonly others: readonly OtherReading<Node>[];
}

/** Another reading: the word at `start` of `length` characters, cut after `cut` of them. */
export interface OtherReading<T> {
  readonly start: number;
  readonly length: number;
  readonly cut: number;
  readonly tree: T;
}

/** 示例. */
export interface ExampleSyntax {
  readonly name: Phrase;
  readonly on: Phrase | null;
  readonly given: readonly Phrase[];
  /** One clause with its verdict and, behind it, the reason: 条款3.3不符合，涉及执法人员第1名、第3名. */
  readonly expected: readonly Phrase[];
  readonly table: TableSyntax | null;
  /** The words after 待确认, which may be none; null where the line is not there. */
  readonly unconfirmed: Phrase | null;
  readonly at: Phrase;
}

/** 表格 of an 示例. A cell with nothing in it is an empty phrase at its place. */
export interface TableSyntax {
  readonly columns: readonly Phrase[];
  /** INVARIANT: of a sound tree every row has as many cells as there are columns. */
  readonly rows: readonly (readonly Phrase[])[];
}

/** Where readers put what they find. */
export type Report = (diagnostic: Diagnostic) => void;
