import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RECORD, recorded } from './record-kit.js';
import { MET, NOT_MET, zhunsheng } from './world.js';

const again = (cwd: string, previous: string) =>
  zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', 'b.yaml', '--out', 'out/site', '--previous', previous]);

test('the overview tells what has changed since the record that this run replaces', async () => {
  const cwd = await recorded({ 'a.yaml': MET, 'b.yaml': NOT_MET });
  writeFileSync(join(cwd, 'b.yaml'), readFileSync(join(cwd, 'b.yaml'), 'utf8').replace('published: no', 'published: yes'));
  const { status } = await again(cwd, RECORD);
  expect(status).toBe(0);
  expect(readFileSync(join(cwd, 'out/site/index.html'), 'utf8')).toMatch(/改善1条/);
  await again(cwd, RECORD);
  expect(readFileSync(join(cwd, 'out/site/index.html'), 'utf8')).toContain('各条结论没有变化');
});

test('a file that is no record is refused before anything is written', async () => {
  const cwd = await recorded({ 'a.yaml': MET, 'b.yaml': NOT_MET });
  const before = readFileSync(join(cwd, RECORD), 'utf8');
  const { status, err } = await again(cwd, 'a.yaml');
  expect(status).toBe(2);
  expect(err).toContain('a.yaml');
  expect(readFileSync(join(cwd, RECORD), 'utf8')).toBe(before);
});
