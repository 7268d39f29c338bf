import type { Bilingual } from '../../diagnostics/define.js';
import type { Field, List } from '../../model/vocabulary.js';

/** Which fact a sentence speaks of: `“持证”`, or `执法人员第2行的“持证”`. */
export function factWords(field: Field, list: List | null, place: number | null): Bilingual {
  const zh = `“${field.name}”`;
  const en = `"${field.alias ?? field.name}"`;
  if (list === null || place === null) return { zh, en };
  return { zh: `${list.name}第${place}行的${zh}`, en: `${en} of ${list.alias ?? list.name}, record ${place},` };
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
