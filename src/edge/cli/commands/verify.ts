import { stageWords } from '../../../index.js';
import { readKey } from '../../node/key-file.js';
import type { RecordDocument } from '../../record/record-document.js';
import { fingerprintOf, isSignedBy, rawOf } from '../../record/signature.js';
import { changesIn } from '../../record/wholeness.js';
import { heldAttachments } from '../held-attachments.js';
import { loadRecord } from '../load-record.js';
import { type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import { recordWords } from '../words/record.js';
import { unfitKey } from '../words/unfit-key.js';
import { type ExitStatus, worst } from '../world.js';
import { type CommandPart, langOption } from './part.js';

interface Options {
  readonly key?: string;
  readonly facts?: string;
}

/**
 * zhunsheng verify <record>: whether it is as it was written, by whose key it is signed and, with --facts, whether the attachments are those of
 * then. 1 where it is not, not by the key given, or where one is another.
 */
export const verifyCommand: CommandPart = {
  name: 'verify',
  summary: helpWords.verify,
  declare: (command, session, run) =>
    command
      .argument('<record>', say(session, helpWords.record))
      .option('--key <FILE>', say(session, helpWords.publicKey))
      .option('--facts <DIR>', say(session, helpWords.factsFolder))
      .addOption(langOption(session))
      .action((record: string, options: Options) => run(() => verify(session, record, options))),
};

async function verify(session: Session, file: string, { key, facts }: Options): Promise<ExitStatus> {
  const given = key === undefined ? null : await publicKey(session, key);
  const loaded = await loadRecord(session, file);
  if (loaded === null || given === 'refused') return 2;
  const { record, text } = loaded;
  const words = recordWords(session.language);
  const { changes, digest } = changesIn(record, text);
  const { stage, evaluator, generatedOn, tool } = record.run;
  // Of the digest that follows from the content, whatever the record says itself.
  const signature = signatureLine(session, { signature: record.signature, digest }, given);
  const attachments = await heldAttachments(record.run.attachments ?? [], facts ?? null, session);
  const lines = [
    changes.length === 0 ? words.whole : words.changed(changes.map((change) => words.parts[change])),
    words.writtenBy(tool.version, generatedOn),
    ...(stage === undefined ? [] : [stageWords(session.language).acceptance]),
    ...(evaluator === null ? [] : [words.evaluator(evaluator)]),
    signature.line,
    ...attachments.lines,
  ];
  session.world.out(`${lines.join('\n')}\n`);
  return worst(changes.length === 0 ? 0 : 1, signature.holds ? 0 : 1, attachments.hold ? 0 : 1);
}

/** The 32 bytes of the key given. */
async function publicKey(session: Session, file: string): Promise<string | 'refused'> {
  const read = await readKey(file, 'public', session.world.cwd);
  if (read.kind === 'key') return rawOf(read.key);
  tell(session, [read.kind === 'refused' ? read.finding : unfitKey(file, 'public', read)]);
  return 'refused';
}

function signatureLine(
  { language }: Session,
  { signature, digest }: Pick<RecordDocument, 'signature' | 'digest'>,
  given: string | null,
): { readonly line: string; readonly holds: boolean } {
  const words = recordWords(language);
  if (signature === null) return { line: given === null ? words.unsigned : words.unsignedButKey, holds: given === null };
  if (!isSignedBy(signature, digest)) return { line: words.wrongSignature, holds: false };
  const fingerprint = fingerprintOf(signature.publicKey);
  if (given === null) return { line: words.signedByUnknown(fingerprint), holds: true };
  if (given === signature.publicKey) return { line: words.signedByGiven(fingerprint), holds: true };
  return { line: words.signedByOther(fingerprint), holds: false };
}
