import type { Attachment, Facts, Source } from './facts.js';

/** In: a sheet. Out: every file it names as 附件, of values, records and lists, each where it is named first. */
export function attachmentsOf({ form, lists }: Facts): readonly Attachment[] {
  const fields = (all: Readonly<Record<string, { readonly source: Source | null }>>) => Object.values(all).map(({ source }) => source);
  const sources = [
    ...fields(form),
    ...Object.values(lists).flatMap(({ source, records }) => [
      source,
      ...records.flatMap((record) => [record.source, ...fields(record.fields)]),
    ]),
  ];
  const named = new Map<string, Attachment>();
  for (const one of sources.flatMap((source) => source?.attachments ?? [])) {
    const key = JSON.stringify([one.at.file, one.path]);
    if (!named.has(key)) named.set(key, one);
  }
  return [...named.values()];
}
