#!/usr/bin/env node
import { version } from '../node/version.js';
import type { Bar } from './progress.js';
import { run } from './run.js';

// Whoever reads the output may stop early (`zhunsheng … | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  // In both languages: which one was asked for is known further inside.
  process.stderr.write(`结果没有写完（${error.code}）。The result could not be written to its end (${error.code}).\n`);
  process.exit(2);
});

process.exitCode = await run(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    today: today(new Date()),
    now: moment(new Date()),
    version: version(),
    meter: { now: () => performance.now(), bar: process.stderr.isTTY ? openBar : null },
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  { environment: process.env, intl: Intl.DateTimeFormat().resolvedOptions().locale },
);

/** The library is loaded only where there is a terminal to draw on. */
async function openBar(): Promise<Bar> {
  return (await import('../node/terminal-bar.js')).terminalBar(process.stderr);
}

/** The day on the office's own calendar, not in Greenwich. */
function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** 2017-09-01 14:05:09 +08:00, likewise as the office's own clock has it. */
function moment(now: Date): string {
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const east = -now.getTimezoneOffset();
  const zone = `${east < 0 ? '-' : '+'}${two(east / 60)}:${two(east % 60)}`;
  return `${today(now)} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')} ${zone}`;
}
