import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { commandFindings } from '../../index.js';
import { exportable } from '../export/exportable.js';
import type { Exportable } from '../export/exporter.js';
import { deliverFile } from './deliver.js';
import type { AskedExport } from './export-option.js';
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
    const overSheet = read.includes(await realFile(one.file, session));
    await (overSheet ? refuse(session, one) : write(session, what, one)).then(
      (status) => statuses.push(status),
      (fault) => faults.push(fault),
    );
  }
  if (faults.length > 0) throw faults[0];
  return worst(...statuses);
}

/** A fact sheet may be JSON, as an export may: what was handed in is never written over. */
async function refuse(session: Session, { file }: AskedExport): Promise<ExitStatus> {
  tell(session, [commandFindings.exportOverSheet(null, { file })]);
  return 2;
}

async function write(session: Session, what: Exportable, { exporter, file }: AskedExport): Promise<ExitStatus> {
  const pieces: Buffer[] = [];
  // Each piece is let go as soon as its bytes are there.
  for (const piece of exporter.pieces(what)) pieces.push(Buffer.from(piece));
  return deliverFile(session, Buffer.concat(pieces), { out: file, replace: true });
}

/** A file by its own name, whatever links lead to it. */
async function realFile(file: string, { world }: Session): Promise<string> {
  const path = resolve(world.cwd, file);
  return realpath(path).catch(() => path);
}
