import { expect, test } from 'vitest';
import { killWhileWriting } from './kill-site.js';

/** More of it: npm run torture. */
test('a run that is killed at any moment leaves the old or the new site whole, and the next one tidies up', {
  timeout: 120_000,
}, async () => {
  const { broken, left } = await killWhileWriting(20);
  expect(broken).toEqual([]);
  expect(left).toHaveLength(2);
});
