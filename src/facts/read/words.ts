import type { Bilingual } from '../../diagnostics/define.js';
import type { Field, List } from '../../model/vocabulary.js';
import type { Place } from '../../text/place.js';
import { keyForm } from '../names.js';
import type { SheetNode } from '../tree/node.js';

/** Which fact a sentence speaks of: `“持证”`, or `执法人员第2行的“持证”`; with its 责任科室, where one is said, as who is to be asked: `“持证”（人事科）`. */
export function factWords(field: Field, list: List | null, place: number | null, keeper: string | null = null): Bilingual {
  const [asked, inEnglish] = keeper === null ? ['', ''] : [`（${keeper}）`, ` (kept by ${keeper})`];
  const zh = `“${field.name}”`;
  const en = `"${field.alias ?? field.name}"`;
  if (list === null || place === null) return { zh: `${zh}${asked}`, en: `${en}${inEnglish}` };
  return { zh: `${list.name}第${place}行的${zh}${asked}`, en: `${en} of ${list.alias ?? list.name}, record ${place}${inEnglish},` };
}

export function listWords(list: List): Bilingual {
  return { zh: `“${list.name}”`, en: `"${list.alias ?? list.name}"` };
}

/** The part of a long text that a sentence can bear, on one line. */
export function excerpt(text: string): string {
  const flat = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  // By characters: half of a rare Chinese character is no text.
  const characters = Array.from(flat);
  return characters.length > LONGEST || text.length > 200 ? `${characters.slice(0, LONGEST).join('')}……` : flat;
}

const LONGEST = 40;

/** What a sentence shows of a value: in a 个人信息 field nothing. */
export function shownValue(text: string, personal: boolean): string | Bilingual {
  return personal ? WITHHELD : excerpt(text);
}

const WITHHELD: Bilingual = { zh: '个人信息，不显示', en: 'personal, not shown' };

/** 甲、乙、丙 and “a, b, c”; a long row ends in …. */
export function row(items: readonly string[], most = 12): Bilingual {
  const shown = items.slice(0, most).map(excerpt);
  const rest = items.length > most;
  return { zh: shown.join('、') + (rest ? '……' : ''), en: shown.join(', ') + (rest ? ' …' : '') };
}

/** The other of two places in one file: 第3行, or its cell. */
export function elsewhere({ start, cell }: Place): Bilingual {
  if (cell !== undefined) return { zh: cell, en: `in ${cell}` };
  return { zh: `第${start.line}行`, en: `on line ${start.line}` };
}

/** A place in another file, by the file's own name: the folders of an office's computer are nobody's business. */
export function otherFile(place: Place): Bilingual {
  const file = place.file.split(/[\\/]/).at(-1) ?? place.file;
  if (place.cell !== undefined) return { zh: `${file} ${place.cell}`, en: `${file} ${place.cell}` };
  return { zh: `${file} 第${place.start.line}行`, en: `${file}, line ${place.start.line}` };
}

/** What a file says of a thing, as far as a sentence can bear: `“是”`, or how many records. */
export function writtenWords(node: SheetNode, personal: boolean): Bilingual {
  if (node.kind === 'sequence') return { zh: `${node.items.length}条记录`, en: countOfRecords(node.items.length) };
  const said = node.kind === 'scalar' ? node : node.entries.find(({ key }) => INNER.has(keyForm(key)))?.value;
  if (said === undefined) return { zh: '另一种写法', en: 'something else' };
  if (said.kind !== 'scalar') return said.kind === 'sequence' ? writtenWords(said, personal) : { zh: '一组内容', en: 'a group' };
  const shown = shownValue(said.text, personal);
  return typeof shown === 'string' ? { zh: `“${shown}”`, en: `"${shown}"` } : shown;
}

const INNER: ReadonlySet<string> = new Set(['值', 'value', '记录', 'records']);

function countOfRecords(n: number): string {
  return n === 1 ? '1 record' : `${n} records`;
}
