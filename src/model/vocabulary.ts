import type { Exact, Place } from '../text/place.js';

/**
 * 事实表: what a fact sheet may say (language.md §3). One form (栏目 are headings only) plus tables (名单).
 */
export interface Vocabulary {
  /** 行政执法部门: what one sheet describes. */
  readonly name: string;
  readonly alias: string | null;
  readonly sections: readonly Section[];
  /** The fields of all 栏目, in order of declaration. */
  readonly form: readonly Field[];
  readonly lists: readonly List[];
}

/** 栏目: a heading of the form; never a key of a sheet. */
export interface Section {
  readonly name: string;
  readonly alias: string | null;
  /** Keys of the form fields that stand under it. */
  readonly fields: readonly string[];
  readonly unlisted: Unlisted | null;
  /** 责任科室 of its fields that name none of their own. */
  readonly keptBy: string | null;
}

/**
 * 未列的视为没有，须注明 已逐项检查: what a sheet leaves blank counts as 否, 0 or 没有, where it says by that 是否 field that everything
 * was checked (semantics.md §1.7).
 */
export interface Unlisted {
  /** Key of the 是否 field. */
  readonly checked: string;
  /**
   * `form`: a field of the form, which speaks for the blanks of a 栏目, and of a 名单 for the list that is missing as a whole.
   * `record`: a field of the 名单 itself, which speaks for the blanks of its own record.
   */
  readonly of: 'form' | 'record';
}

/** 属于 抽查案卷: a list each record of which belongs to a record of another list. */
export interface Parent {
  /** Key of the list whose records own those of this one. */
  readonly list: string;
  /** Pairs of text fields that must be equal: a 标识 of the other list, and the field of that name in this one. At least one. */
  readonly links: readonly { readonly own: string; readonly parents: string }[];
}

/** 名单: a list of records. */
export interface List {
  /** Machine key: the alias where there is one, else the name. */
  readonly key: string;
  readonly name: string;
  readonly alias: string | null;
  /** The measure word of 每一名: 名. */
  readonly measure: string;
  /** Key of the 计时 field, by whose date windows select records; null where the list has none. */
  readonly datedBy: string | null;
  /** 属于: the list it is a child of; null where it stands for itself. */
  readonly parent: Parent | null;
  readonly unlisted: Unlisted | null;
  /** 责任科室 of the list, and of its fields that name none of their own. */
  readonly keptBy: string | null;
  readonly fields: readonly Field[];
  readonly at: Place;
}

/** A field of the form or of a list's records. */
export interface Field {
  /** Machine key: the alias where there is one, else the name. */
  readonly key: string;
  readonly name: string;
  readonly alias: string | null;
  /** Key of the list whose records bear it; null for the form. */
  readonly list: string | null;
  readonly type: FieldType;
  /** 可以没有: "none" is a value of its own. */
  readonly mayBeNone: boolean;
  /** 反面 未制定计划: how the “no” of a 是否 reads, a condition of its own in any sentence. */
  readonly negative: Negative | null;
  /** 由考核组认定: it is a judgement of theirs; null where it is a fact that material can show. */
  readonly judgedBy: string | null;
  /** 责任科室 人事科: who keeps it, where that is another than of its 栏目 or 名单 (keeper.ts). */
  readonly keptBy: string | null;
  /** 个人信息: never shown in what is published. */
  readonly personal: boolean;
  /** 既成事实: cannot be changed by putting things right. */
  readonly pastFact: boolean;
  /** 标识: may identify its record to readers. */
  readonly identifies: boolean;
  /** 可在将来: a date that means something before it comes. */
  readonly mayLieAhead: boolean;
  /** 计时: the date by which windows select records of its list. */
  readonly dates: boolean;
  /** 名称: names the department. 分组: its group (region or system). */
  readonly role: 'name' | 'group' | null;
  readonly at: Place;
}

/** The name of the “no” of a 是否. */
export interface Negative {
  readonly name: string;
  readonly alias: string | null;
}

export type FieldType =
  | { readonly kind: 'text' }
  | { readonly kind: 'yesNo' }
  | NumberType
  | { readonly kind: 'date' }
  | { readonly kind: 'option'; readonly options: readonly Option[] };

/** 整数 integer, 数 number, 百分比 percentage. A percentage is held as a share: 90% is 9/10. */
export interface NumberType {
  readonly kind: 'integer' | 'number' | 'percentage';
  readonly unit: string | null;
  /**
   * The declared range, both ends included; null = no end. Defaults (semantics.md §1) are filled in
   * by the model: 百分比 0 to 1, 整数 from 0, 数 none.
   */
  readonly min: Exact | null;
  readonly max: Exact | null;
  /** 只取 10、5、2: the only values it may have, in order, of which `min` and `max` are the ends; not said = all of the range. */
  readonly only?: readonly Exact[];
}

/** One of the values of a 选项 field. `name` is its value everywhere; the alias is read in sheets too. */
export interface Option {
  readonly name: string;
  readonly alias: string | null;
}
