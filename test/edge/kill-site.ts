import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeSite } from '../../src/edge/node/write-site.js';
import { bundled } from './bundled.js';
import { killedSite, notWhole } from './killed-site.js';
import { shownIn } from './site-reader.js';

/** What came of it: what was not whole after which kill, and what lies in the folder after one more run that nobody kills. */
export interface Killed {
  readonly broken: readonly string[];
  readonly left: readonly string[];
}

/** A process that writes sites over an older one is killed at a moment nobody chose, `times` times. After each the site is looked at. */
export async function killWhileWriting(times: number): Promise<Killed> {
  const cwd = mkdtempSync(join(tmpdir(), 'zhunsheng-kill-'));
  try {
    const writer = await bundled('kill-site-writer.ts', cwd);
    await writeSite('site', killedSite('before'), cwd);
    const broken: string[] = [];
    for (let n = 1; n <= times; n += 1) {
      await killOnce(writer, cwd, `run ${n}`);
      const wrong = notWhole(join(cwd, 'site'));
      if (wrong !== null) broken.push(`after kill ${n}: ${wrong}`);
    }
    await writeSite('site', killedSite('after'), cwd);
    return { broken, left: shownIn(join(cwd, 'site')) };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function killOnce(writer: string, cwd: string, first: string): Promise<void> {
  const child = spawn(process.execPath, [writer, cwd, '1000', first], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(randomInt(0, 60));
  child.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself: ${said}`);
}
