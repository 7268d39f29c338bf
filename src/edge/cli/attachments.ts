import { dirname, resolve } from 'node:path';
import { attachmentsOf, commandFindings, type Diagnostic, type Facts, gatherFindings } from '../../index.js';
import { type AttachmentRead, attachmentDigest } from '../node/attachment.js';

export type { AttachmentRead };

/**
 * In: sheets as they were read. Out: every 附件 they name with its digest, and a finding for each that could not be read, at its place. Its
 * path may name a person, so that pages and frames do not show it.
 */
export async function readAttachments(
  sheets: readonly Facts[],
  cwd: string,
): Promise<{ readonly attachments: readonly AttachmentRead[]; readonly diagnostics: readonly Diagnostic[] }> {
  const attachments: AttachmentRead[] = [];
  const diagnostics = gatherFindings();
  for (const { path, at } of sheets.flatMap(attachmentsOf)) {
    const found = await attachmentDigest(dirname(resolve(cwd, at.file)), path);
    attachments.push({ sheet: at.file, path, sha256: found.kind === 'digest' ? found.sha256 : null });
    if (found.kind === 'refused')
      diagnostics.add(commandFindings.attachmentNotRead(at, { path, reason: found.reason }, { personal: true }));
  }
  return { attachments, diagnostics: diagnostics.all() };
}
