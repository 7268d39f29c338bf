import { type Fact, type Field, factText, type Language, type List, type RecordFact } from '../../index.js';

/** What --by names: the year of the 计时 date (年度), or a field: of a date its year, of anything else its value. Null where the list has no such thing. */
export function stratumField(list: List, by: string, same: (a: string, b: string) => boolean): Field | null {
  if (same(by, '年度') || same(by, 'year')) return list.fields.find(({ key }) => key === list.datedBy) ?? null;
  return (
    list.fields.find((field) => !field.personal && [field.name, field.alias, field.key].some((name) => name !== null && same(name, by))) ??
    null
  );
}

/** The stratum of a record. What nobody has said is a stratum of its own. */
export function stratumOf(record: RecordFact, field: Field, language: Language): string {
  const fact = record.fields[field.key];
  const text = yearOf(fact) ?? factText(fact, field, language);
  return text === '' ? (language === 'zh' ? '不详' : 'unknown') : text;
}

function yearOf(fact: Fact | undefined): string | null {
  return fact?.state === 'known' && fact.value.kind === 'date' ? fact.value.from.slice(0, 4) : null;
}
