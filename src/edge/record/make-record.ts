import { calendarData, type Layers, type Run } from '../../index.js';
import type { AttachmentRead } from '../node/attachment.js';
import { type KeptNames, keptNames, layersWithIds, nameOf } from './kept-names.js';
import { type FactFileRead, keptSourceOf } from './kept-sources.js';
import { keptVerdicts } from './kept-verdicts.js';
import type { RecordParts } from './record-document.js';
import { type PartsToSeal, seal } from './seal.js';
import type { Sign } from './signature.js';

/** What was judged, and what came of it. */
export interface KeptRun {
  readonly run: Run;
  readonly layers: Layers;
  readonly sources: readonly FactFileRead[];
  readonly attachments: readonly AttachmentRead[];
  /** --on; null where none was given. */
  readonly on: string | null;
}

/** In: a run, and who signs it (null: nobody). Out: the bytes of its record. Throws a RangeError where there is more than a record may hold. */
export function recordBytes(kept: KeptRun, sign: Sign | null): Buffer {
  const { digest, bytesWith } = seal(partsOf(kept));
  return bytesWith(sign === null ? null : sign(digest));
}

function partsOf({ run, layers, sources, attachments, on }: KeptRun): PartsToSeal {
  const names = keptNames(
    layers,
    sources.map(({ file }) => file),
    sources.flatMap(({ whole }) => whole ?? []).map(({ file }) => file),
  );
  const { evaluator, generatedOn, version, notReported, stage, audience = 'public' } = run;
  const absent = notReported.map(({ name, region }) => ({ name, region }));
  return {
    run: {
      on,
      // Left out at the self-check, so that its records are what they always were.
      ...(stage === 'acceptance' ? { stage } : {}),
      // Working papers are what records of earlier versions hold.
      ...(audience === 'working' ? {} : { audience }),
      evaluator,
      generatedOn,
      tool: { version },
      calendar: { ...calendarData },
      ...keptAttachments(attachments, names),
      ...(absent.length === 0 ? {} : { notReported: absent }),
    },
    rules: rulesOf(run, layers),
    facts: sources.map((source) => keptSourceOf(source, names)),
    unread: unreadOf(run, names, sources),
    verdicts: keptVerdicts(run.departments, names),
  };
}

/** Left out where there are none, so that the record of sheets without is what it always was. */
function keptAttachments(attachments: readonly AttachmentRead[], names: KeptNames): Pick<RecordParts['run'], 'attachments'> {
  if (attachments.length === 0) return {};
  return { attachments: attachments.map(({ sheet, path, sha256 }) => ({ sheet: names(sheet), path, sha256 })) };
}

function rulesOf({ digestOfRules }: Run, layers: Layers): RecordParts['rules'] {
  const named = (files: Layers['rules']) => files.map(({ file, text }) => ({ file: nameOf(file), text }));
  return {
    digest: digestOfRules ?? '',
    layers: layersWithIds(layers).map(({ id, rules, texts }) => ({ id, rules: named(rules), texts: named(texts) })),
  };
}

/** The reasons name files as well. */
function unreadOf({ unread }: Run, names: KeptNames, sources: KeptRun['sources']): RecordParts['unread'] {
  const files = sources.flatMap(({ file, whole }) => (whole === null ? [file] : [file, whole.file]));
  const renamed = (words: string) => files.reduce((said, file) => said.replaceAll(file, names(file)), words);
  return unread.map(({ file, name, reason }) => ({
    file: names(file),
    name,
    reason: { zh: renamed(reason.zh), en: renamed(reason.en) },
  }));
}
