import { dirname, resolve } from 'node:path';
import { attachmentDigest } from '../node/attachment.js';
import type { RecordDocument } from '../record/record-document.js';
import type { Session } from './session.js';
import { recordWords } from './words/record.js';

type Kept = NonNullable<RecordDocument['run']['attachments']>;

/**
 * In: the attachments of a record, and the folder of its sheets (null: not said). Out: what is to be told of them, and whether those
 * that are still there are as they were. A path of a record from outside that leads out of that folder is not opened.
 */
export async function heldAttachments(
  kept: Kept,
  folder: string | null,
  { world, language }: Session,
): Promise<{ readonly lines: readonly string[]; readonly hold: boolean }> {
  const words = recordWords(language);
  if (kept.length === 0) return { lines: [], hold: true };
  if (folder === null) return { lines: [words.attachmentsUnchecked(kept.length)], hold: true };
  const found: Record<'same' | 'changed' | 'gone' | 'never', string[]> = { same: [], changed: [], gone: [], never: [] };
  for (const one of kept) found[await standing(resolve(world.cwd, folder), one)].push(one.path);
  const told = (paths: readonly string[], line: (paths: readonly string[]) => string) => (paths.length === 0 ? [] : [line(paths)]);
  return {
    lines: [
      ...told(found.same, ({ length }) => words.attachmentsSame(length)),
      ...told(found.changed, words.attachmentsChanged),
      ...told(found.gone, words.attachmentsGone),
      ...told(found.never, words.attachmentsNeverRead),
    ],
    hold: found.changed.length === 0,
  };
}

async function standing(folder: string, { sheet, path, sha256 }: Kept[number]): Promise<'same' | 'changed' | 'gone' | 'never'> {
  if (sha256 === null) return 'never';
  const found = await attachmentDigest(folder, `${dirname(sheet)}/${path}`);
  if (found.kind === 'refused') return 'gone';
  return found.sha256 === sha256 ? 'same' : 'changed';
}
