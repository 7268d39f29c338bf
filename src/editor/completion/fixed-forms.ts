import type { Cursor } from '../cursor.js';
import type { PlaceOf } from './inside.js';
import { type Form, tails } from './score-rooms.js';

/**
 * Lines that say one of a few things: 不适用, 取整, 汇总, 名额, 并列, 范围. Each as a whole, in the spelling of the file; a figure or a name in
 * it is there to be written over.
 */
export const inFixedForm =
  (word: keyof typeof FORMS): PlaceOf =>
  (_, cursor, start) =>
    behindComma(cursor, start) ? NOTHING_HERE : tails(cursor, start, FORMS[word][cursor.written === 'en' ? 'en' : 'zh']);

/** A second half is the writer's: the forms are whole. */
function behindComma({ source, at }: Cursor, start: number): boolean {
  return source.folded.slice(start, at).includes(',');
}

const NOTHING_HERE = { completions: [], unfinished: false };

type Forms = Readonly<Record<'zh' | 'en', readonly Form[]>>;

const FORMS = {
  notApplicable: {
    zh: [
      ['剔除', '分值不计入满分', 'neither its points nor its marks count'],
      ['按满分', '按得满分算', 'it counts with full marks'],
      ['按比例折算', '其余的折算到满分', 'the others are rescaled to full marks'],
      ['计0分', '得0分', 'it counts 0'],
    ],
    en: [
      ['leave out', '分值不计入满分', 'neither its points nor its marks count'],
      ['full points', '按得满分算', 'it counts with full marks'],
      ['rescale', '其余的折算到满分', 'the others are rescaled to full marks'],
      ['zero', '得0分', 'it counts 0'],
    ],
  },
  rounding: {
    zh: [
      ['四舍五入到一位小数，先取整后定等次', '一位小数', 'to one decimal, then the grade'],
      ['四舍五入到整数，先取整后定等次', '整数', 'to whole points, then the grade'],
    ],
    en: [
      ['half up to 1 decimal, then grade', '一位小数', 'to one decimal, then the grade'],
      ['half up to 0 decimals, then grade', '整数', 'to whole points, then the grade'],
    ],
  },
  sumUp: {
    zh: [
      ['取平均', '各条记录的平均', 'the mean of the records'],
      ['取最低', '最低的一条', 'the lowest record'],
      ['不计入总分', '只供别处引用', 'only for what refers to it'],
    ],
    en: [
      ['mean', '各条记录的平均', 'the mean of the records'],
      ['lowest', '最低的一条', 'the lowest record'],
      ['not in the total', '只供别处引用', 'only for what refers to it'],
    ],
  },
  places: {
    zh: [
      ['1个', '几个单位', 'so many units'],
      ['参评单位数的四分之一，只舍不入', '单位数的一部分', 'a part of the units'],
      ['不限', '只排名次', 'ranked only'],
    ],
    en: [
      ['1', '几个单位', 'so many units'],
      ['1/4 of the units, round down', '单位数的一部分', 'a part of the units'],
      ['unlimited', '只排名次', 'ranked only'],
    ],
  },
  ties: {
    zh: [
      ['由办公室决定', '留给人决定', 'left to somebody'],
      ['一并入选', '名次相同的都入选', 'those of equal rank are all selected'],
    ],
    en: [
      ['decided by 办公室', '留给人决定', 'left to somebody'],
      ['all selected', '名次相同的都入选', 'those of equal rank are all selected'],
    ],
  },
  range: {
    zh: [
      ['全部参评单位', '不分组', 'in no groups'],
      ['每个所属地区', '按一个项目分组', 'in groups by a fact'],
    ],
    en: [
      ['all units', '不分组', 'in no groups'],
      ['each region', '按一个项目分组', 'in groups by a fact'],
    ],
  },
} as const satisfies Readonly<Record<string, Forms>>;
