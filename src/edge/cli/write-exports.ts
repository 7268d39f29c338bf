import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { commandFindings } from '../../index.js';
import { exportable } from '../export/exportable.js';
import type { Exportable } from '../export/exporter.js';
import { deliverFile } from './deliver.js';
import { type AskedExport, filesOf } from './export-option.js';
import type { Judged } from './judge.js';
import { type Session, tell } from './session.js';
import { type ExitStatus, worst } from './world.js';

/** Writes every export that was asked for, each as a whole or not at all; what befalls one stops none of the others. */
export async function writeExports(session: Session, judged: Judged, asked: readonly AskedExport[]): Promise<ExitStatus> {
  if (asked.length === 0) return 0;
  const what = exportable(judged.run, session.language, judged.sheets);
  const read = await Promise.all(judged.files.map((file) => realFile(file, session)));
  const statuses: ExitStatus[] = [];
  const faults: unknown[] = [];
  for (const one of asked) {
    const overSheet = await firstOf(filesOf(one), async (file) => read.includes(await realFile(file, session)));
    await (overSheet === null ? write(session, what, one) : refuse(session, overSheet)).then(
      (status) => statuses.push(status),
      (fault) => faults.push(fault),
    );
  }
  if (faults.length > 0) throw faults[0];
  return worst(...statuses);
}

/** A fact sheet may be JSON, as an export may: what was handed in is never written over. */
async function refuse(session: Session, file: string): Promise<ExitStatus> {
  tell(session, [commandFindings.exportOverSheet(null, { file })]);
  return 2;
}

/** What lies beside it is written first; where that fails it is not written, and an earlier one still stands beside its own. */
async function write(session: Session, what: Exportable, asked: AskedExport): Promise<ExitStatus> {
  const { exporter, file } = asked;
  const name = basename(file);
  const texts = [
    ...(exporter.beside ?? []).map(
      ({ text }) =>
        () =>
          Buffer.from(text(what, name)),
    ),
    () => ownContent(asked, what),
  ];
  for (const [i, out] of filesOf(asked).entries()) {
    const status = await deliverFile(session, (await texts[i]?.()) ?? '', { out, replace: true });
    if (status !== 0) return status;
  }
  return 0;
}

/** Each piece is let go as soon as its bytes are there. */
async function ownContent({ exporter, file }: AskedExport, what: Exportable): Promise<Uint8Array> {
  if (exporter.bytes !== undefined) return exporter.bytes(what);
  const pieces: Buffer[] = [];
  for (const piece of exporter.pieces?.(what, basename(file)) ?? []) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function firstOf<T>(items: readonly T[], holds: (item: T) => Promise<boolean>): Promise<T | null> {
  for (const item of items) if (await holds(item)) return item;
  return null;
}

/** A file by its own name, whatever links lead to it. */
async function realFile(file: string, { world }: Session): Promise<string> {
  const path = resolve(world.cwd, file);
  return realpath(path).catch(() => path);
}
