import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfTexts } from '../../src/edge/record/digest.js';
import type { RecordDocument, RecordParts } from '../../src/edge/record/record-document.js';
import { seal } from '../../src/edge/record/seal.js';
import { calendarData } from '../../src/index.js';
import { office, RULES, zhunsheng } from './world.js';

export const readKept = (file: string): RecordDocument => JSON.parse(readFileSync(file, 'utf8')) as RecordDocument;

/** The text of a record of which some parts are as given: whole by its digests, as another version of the tool might have written it. */
export function sealed(some: Partial<RecordParts> = {}): string {
  const parts: RecordParts = {
    run: { on: null, evaluator: null, generatedOn: '2017-09-01', tool: { version: '0.0.9' }, calendar: { ...calendarData } },
    rules: rulesOf(RULES),
    facts: [],
    unread: [],
    verdicts: [],
    ...some,
  };
  return seal(parts).bytesWith(null).toString('utf8');
}

export function rulesOf(text: string): RecordParts['rules'] {
  const rules = [{ file: 'a.standards', text }];
  return { digest: digestOfTexts(rules), layers: [{ id: 'open-probe', rules, texts: [] }] };
}

/** Another record with some parts of it changed, and sealed anew. */
export function resealed(record: RecordDocument, change: (parts: RecordParts) => Partial<RecordParts>): string {
  const { run, rules, facts, unread, verdicts } = record;
  const parts = structuredClone({ run, rules, facts, unread, verdicts });
  return sealed({ ...parts, ...change(parts) });
}

/** An office with a record of its sheets in out/site.record.json. */
export async function recorded(sheets: Readonly<Record<string, string | Uint8Array>>, ...more: readonly string[]): Promise<string> {
  const cwd = office(sheets);
  const files = Object.keys(sheets).filter((file) => !file.endsWith('.pem'));
  await zhunsheng(cwd, ['evaluate', 'rules', ...files, '--out', 'out/site', ...more]);
  return cwd;
}

export const RECORD = 'out/site.record.json';

export function rewritten(cwd: string, change: (text: string) => string, file = RECORD): void {
  writeFileSync(join(cwd, file), change(readFileSync(join(cwd, file), 'utf8')));
}

/** A pair of keys as openssl writes them. */
export function keyPair(type: 'ed25519' | 'x25519' = 'ed25519', passphrase?: string): { readonly key: string; readonly publicKey: string } {
  const pair: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } =
    type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  const lock = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return {
    key: String(pair.privateKey.export({ type: 'pkcs8', format: 'pem', ...lock })),
    publicKey: String(pair.publicKey.export({ type: 'spki', format: 'pem' })),
  };
}
