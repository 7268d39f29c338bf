import type { Attachment, Facts, Source } from './facts.js';

/** In: a sheet. Out: every file it names as 附件, of values, records, lists and 陈述申辩, each where it is named first. */
export function attachmentsOf({ form, lists, statements }: Facts): readonly Attachment[] {
  const fields = (all: Readonly<Record<string, { readonly source: Source | null }>>) => Object.values(all).map(({ source }) => source);
  const sources = [
    ...fields(form),
    ...Object.values(lists).flatMap(({ source, records }) => [
      source,
      ...records.flatMap((record) => [record.source, ...fields(record.fields)]),
    ]),
  ];
  const named = new Map<string, Attachment>();
  const said = (statements?.entries ?? []).flatMap(({ attachments }) => attachments);
  for (const one of [...sources.flatMap((source) => source?.attachments ?? []), ...said]) {
    const key = JSON.stringify([one.at.file, one.path]);
    if (!named.has(key)) named.set(key, one);
  }
  return [...named.values()];
}
