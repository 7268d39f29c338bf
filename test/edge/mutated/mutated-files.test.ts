import { expect, test } from 'vitest';
import { readMutated } from './read-mutated.js';

test('files that are damaged, cut off, mixed up or hostile are read or refused, in time, and judged only if read', async () => {
  const { read, refused } = await readMutated(Number(process.env.LAWS_RUNS ?? 300));
  expect(read).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
}, 120_000);
