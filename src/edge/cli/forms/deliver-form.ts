import { commandFindings } from '../../../index.js';
import { deliver, deliverFile } from '../deliver.js';
import { type Session, tell } from '../session.js';
import type { ExitStatus } from '../world.js';

/** A document that a command can write. `filledIn`: people write into it, so that one that is there is never replaced. */
export interface Form {
  readonly ending: RegExp;
  /** As the ending is named in a sentence. */
  readonly named: string;
  readonly binary: boolean;
  readonly filledIn: boolean;
}

/** Where a document is to go, or why it cannot; looked at before anything is read. Out: null where all is well. */
export function troubleWith(session: Session, to: string, form: Form, out: string | undefined): ExitStatus | null {
  if (out === undefined) return form.binary ? refused(session, commandFindings.outNeeded(null, { format: to, ending: form.named })) : null;
  return form.ending.test(out) ? null : refused(session, commandFindings.unfitEnding(null, { file: out, format: to, ending: form.named }));
}

/** Gives the document to who asked for it: a text on the screen or in a file, bytes in a file. */
export async function deliverForm(
  session: Session,
  content: string | Uint8Array,
  form: Form,
  out: string | undefined,
): Promise<ExitStatus> {
  const replace = !form.filledIn;
  // On the screen neither the mark of UTF-8 nor the line ends of CSV have anything to say.
  if (typeof content === 'string')
    return deliver(session, out === undefined ? content.replace(/^\ufeff/, '').replace(/\r\n/g, '\n') : content, { out, replace });
  return out === undefined ? 2 : deliverFile(session, content, { out, replace });
}

function refused(session: Session, finding: Parameters<typeof tell>[1][number]): ExitStatus {
  tell(session, [finding]);
  return 2;
}
