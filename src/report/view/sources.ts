import type { Place } from '../../text/place.js';
import type { ShownSource } from '../../verdict/verdicts.js';
import type { Context } from './context.js';

/**
 * 依据: evidence, method and day in one line; null where nothing is known. 核实人 and 附件 are part of it for the office itself; the public reads
 * that there is evidence.
 */
export function sourceLine(source: ShownSource | null, { words, audience, audiences }: Context): string | null {
  if (source === null) return null;
  const day = source.verifiedOn === null ? null : words.say.date(source.verifiedOn);
  const withheld = source.withheld === true || (audience === 'public' && source.evidence !== null);
  const { verifiedBy = null, attachments = [] } = audience === 'internal' ? source : {};
  const parts = [
    withheld ? audiences.hasEvidence : source.evidence,
    source.method,
    verifiedBy === null ? null : audiences.verifiedBy(verifiedBy),
    day,
    attachments.length === 0 ? null : audiences.attachments(attachments),
  ].filter((part): part is string => part !== null && part !== '');
  return parts.length === 0 ? null : words.say.join(parts);
}

/** A place in a file by the file's own name: folders of the office's computer are nobody's business. */
export function placeLine(place: Place | null, { words, model }: Context): string | null {
  if (place === null) return null;
  const file = fileName(place.file);
  if (place.cell !== undefined) return `${file} ${place.cell}`;
  // Sets laid over one another may all have a set.standards: there the set's own folder tells them apart.
  const folder = model.base !== null && /\.standards$/.test(file) ? place.file.split(/[\\/]/).at(-2) : undefined;
  if (place.cell !== undefined) return `${file} ${place.cell}`;
  return words.say.place(folder === undefined ? file : `${folder}/${file}`, place.start.line);
}

export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
