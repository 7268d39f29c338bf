import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/edge/cli/run.js';

/** The scripts of package.json: what `npm start` and `npm run …` stand for. */
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** What a reader has before him: the rules and the samples in a folder of his own, to be changed at will. */
export interface Copy {
  /** Runs one line of a shell block. Out: its status, and all it printed, in order. */
  readonly run: (line: string) => Promise<{ readonly status: number; readonly output: string }>;
  /** Puts `after` in the place of `before` on a line; what stood there is the answer, so that it can be compared. */
  readonly replaceLine: (file: string, line: number, after: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** In: the locale of the reader's system, which decides the language. Out: his copy. */
export function copyFor(locale: string): Copy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhunsheng-readme-')));
  for (const part of ['rules', 'samples']) cpSync(part, join(folder, part), { recursive: true });
  return {
    run: (line) => runLine(folder, locale, line),
    replaceLine: (file, line, after) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      const [before = ''] = lines.splice(line - 1, 1, after);
      writeFileSync(join(folder, file), lines.join('\n'));
      return before;
    },
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs the parts of `a && b` until one ends badly. The packages are installed and the pages compiled before any test. */
async function runLine(folder: string, locale: string, line: string): Promise<{ status: number; output: string }> {
  let output = '';
  for (const part of line.split('&&').map((p) => p.trim())) {
    const copied = /^cp -r (\S+) (\S+)$/.exec(part);
    if (copied !== null) {
      cpSync(join(folder, copied[1] ?? ''), join(folder, copied[2] ?? ''), { recursive: true });
      continue;
    }
    if (part.startsWith('openssl ')) {
      makeKeys(folder, part);
      continue;
    }
    const words = commandOf(part);
    if (words === null) continue;
    const print = (text: string) => {
      output += text;
    };
    const world = { cwd: folder, today: '2017-09-01', version: '0.1.0', columns: null, out: print, err: print };
    const status = await run(words, world, { environment: {}, intl: locale });
    if (status !== 0) return { status, output };
  }
  return { status: 0, output };
}

/** What openssl does by the two commands of the page; it need not be installed where the tests run. */
function makeKeys(folder: string, part: string): void {
  const made = /^openssl genpkey -algorithm ed25519 -out (\S+)$/.exec(part)?.[1];
  const [from, to] = /^openssl pkey -in (\S+) -pubout -out (\S+)$/.exec(part)?.slice(1) ?? [];
  if (made !== undefined) {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, made), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  } else if (from !== undefined && to !== undefined) {
    const key = createPublicKey(createPrivateKey(readFileSync(join(folder, from))));
    writeFileSync(join(folder, to), key.export({ type: 'spki', format: 'pem' }));
  } else throw new Error(`no command: ${part}`);
}

/** The words of our command in a part; [] of an npm script that is none of ours to run here is null, an unknown part throws. */
function commandOf(part: string): readonly string[] | null {
  const ours = /^(?:npx zhunsheng|tsx src\/edge\/cli\/main\.ts) (.*)$/.exec(part);
  if (ours !== null) return wordsOf(ours[1] ?? '');
  if (part === 'npm ci') return null;
  const script = /^npm (?:run (?:--silent )?)?([\w:]+)$/.exec(part)?.[1];
  if (script === undefined || !(script in scripts)) throw new Error(`no command: ${part}`);
  return null;
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
}

/** A line as a reader types it, with `npm start` spelled out as package.json has it. */
export function spelledOut(line: string): string {
  return line.replace(/\bnpm start\b/, scripts.start ?? '');
}

/**
 * The first lines of a quotation that the output does not hold; null where it holds them all. A line `…` stands for any
 * lines; without it the quoted lines follow one another.
 */
export function notPrinted(quoted: string, output: string): string | null {
  let rest = `\n${output}\n`;
  for (const piece of quoted.split(/^…$/m).map((p) => p.replace(/^\n+|\n+$/g, ''))) {
    if (piece === '') continue;
    const at = rest.indexOf(`\n${piece}\n`);
    if (at < 0) return piece;
    rest = rest.slice(at + piece.length + 1);
  }
  return null;
}
