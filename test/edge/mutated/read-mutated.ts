import fc from 'fast-check';
import { judgeLoaded } from '../../../src/edge/cli/judge.js';
import { loadKeptSheets } from '../../../src/edge/cli/load-sheets.js';
import type { SheetSource } from '../../../src/edge/cli/sheet-source.js';
import { decode } from '../../../src/edge/node/decode.js';
import { workbookIn } from '../../../src/edge/node/workbook/workbook-in.js';
import { type Model, type Run, readExpected, renderDiagnostic } from '../../../src/index.js';
import { henan } from '../../rules/henan.js';
import { type Mutation, mutated, mutations } from './mutations.js';
import { packedWith, type RealDepartment, type RealFile, realDepartments } from './real-files.js';

/** Longer than this nobody waits for one department, in milliseconds. */
const LONGEST = 10_000;

/** What came of it: of how many files something could be read, and how long the slowest took in milliseconds. */
export interface MutatedRead {
  readonly read: number;
  readonly refused: number;
  readonly slowest: number;
}

/**
 * Reads and judges departments of which one file is damaged, `runs` of them. Throws where something throws, takes too long, is judged though
 * a file of it could not be read, or has a verdict that could not be explained.
 */
export async function readMutated(runs: number): Promise<MutatedRead> {
  const { model } = henan();
  const departments = await realDepartments(model);
  let [read, refused, slowest] = [0, 0, 0];
  const which = fc.record({ department: fc.nat(), file: fc.nat(), part: fc.option(fc.nat()), mutations });
  await fc.assert(
    fc.asyncProperty(which, async (one) => {
      const department = departments[one.department % departments.length] as RealDepartment;
      const damaged = withDamage(department, one);
      const start = performance.now();
      const whole = await (department.kind === 'expected' ? whoShouldReport(model, damaged) : judged(model, damaged));
      const time = performance.now() - start;
      if (time > LONGEST) throw new Error(`it took ${time.toFixed(0)} ms`);
      slowest = Math.max(slowest, time);
      if (whole) read += 1;
      else refused += 1;
    }),
    { numRuns: runs },
  );
  return { read, refused, slowest };
}

interface Which {
  readonly file: number;
  readonly part: number | null;
  readonly mutations: readonly Mutation[];
}

/** Mutations of a workbook reach its bytes, or those of a file inside it. */
function withDamage({ files }: RealDepartment, { file, part, mutations: all }: Which): readonly RealFile[] {
  return files.map((one, i) => {
    if (i !== file % files.length) return one;
    const inside = part === null || one.parts.length === 0 ? null : part % one.parts.length;
    const before = inside === null ? one.bytes : Buffer.from(one.parts[inside]?.text ?? '');
    const after = mutated(before, all);
    return { ...one, bytes: inside === null ? after : packedWith(one.parts, inside, after) };
  });
}

async function sourceOf({ file, bytes }: RealFile, several: boolean): Promise<SheetSource> {
  const whole = several ? { name: '某局', file: 'facts/某局' } : null;
  const source = { file, text: null, workbook: null, sha256: null, whole };
  if (file.endsWith('.xlsx')) {
    const read = await workbookIn(bytes, file);
    return 'workbook' in read ? { ...source, workbook: read.workbook } : source;
  }
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? { ...source, text: decoded.text } : source;
}

/** Out: whether there is a verdict. */
async function judged(model: Model, files: readonly RealFile[]): Promise<boolean> {
  const sources = await Promise.all(files.map((one) => sourceOf(one, files.length > 1)));
  const unreadable = sources.some(({ text, workbook }) => text === null && workbook === null);
  const loaded = loadKeptSheets(model, sources);
  const { run, diagnostics, texts } = await judgeLoaded(loaded, { model, digest: 'sha256:0' }, ASKED);
  for (const one of diagnostics) renderDiagnostic(one, 'zh', texts);
  check(run, unreadable || loaded.unread.length > 0, countOfKinds(diagnostics));
  return run.departments.length > 0;
}

const ASKED = { on: '2017-10-31', stage: 'self-check', evaluator: null, generatedOn: '2017-10-31', version: '0' } as const;

function check({ departments }: Run, unreadable: boolean, most: number): void {
  if (unreadable && departments.length > 0) throw new Error('a verdict from a file that could not be read');
  const unexplained = departments
    .flatMap(({ clauses }) => clauses)
    .filter(({ reason }) => reason.en.includes('its explanation could not be made'));
  if (unexplained.length > 0) throw new Error(`no explanation of ${unexplained.map(({ id }) => id).join(', ')}`);
  if (most > 21) throw new Error(`${most} findings of a kind`);
}

function countOfKinds(diagnostics: readonly { readonly code: string; readonly place: { readonly file: string } | null }[]): number {
  const counts = new Map<string, number>();
  for (const { code, place } of diagnostics) counts.set(`${code} ${place?.file}`, (counts.get(`${code} ${place?.file}`) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Out: whether the list could be read. */
async function whoShouldReport(model: Model, files: readonly RealFile[]): Promise<boolean> {
  const [source] = await Promise.all(files.map((one) => sourceOf(one, false)));
  if (source === undefined || (source.text === null && source.workbook === null)) return false;
  const content = source.workbook ?? { file: source.file, text: source.text ?? '' };
  const { value, diagnostics } = readExpected(model.vocabulary, content);
  if ((value === null) === (diagnostics.length === 0)) throw new Error('a list with a finding, or none without');
  return value !== null;
}
