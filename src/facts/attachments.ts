import type { Attachment, Facts, Source } from './facts.js';

/** In: a sheet. Out: every file it names as 附件, of values, records, lists and 陈述申辩, each where it is named first. */
export function attachmentsOf(facts: Facts): readonly Attachment[] {
  const named = new Map<string, Attachment>();
  for (const one of attachmentsIn(facts)) {
    const key = JSON.stringify([one.at.file, one.path]);
    if (!named.has(key)) named.set(key, one);
  }
  return [...named.values()];
}

function* attachmentsIn(facts: Facts): Iterable<Attachment> {
  for (const { attachments } of sourcesIn(facts)) yield* attachments ?? [];
  for (const { attachments } of facts.statements?.entries ?? []) yield* attachments;
}

/** One after another: of a large roster all together would be a list of a million. */
function* sourcesIn({ form, lists }: Facts): Iterable<Source> {
  yield* ofFields(form);
  for (const { source, records } of Object.values(lists)) {
    if (source !== null) yield source;
    for (const record of records) {
      if (record.source !== null) yield record.source;
      yield* ofFields(record.fields);
    }
  }
}

function* ofFields(fields: Readonly<Record<string, { readonly source: Source | null }>>): Iterable<Source> {
  for (const key of Object.keys(fields)) {
    const source = fields[key]?.source ?? null;
    if (source !== null) yield source;
  }
}
