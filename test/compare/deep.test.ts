import { expect, it } from 'vitest';
import { compareVersions } from '../../src/index.js';
import { withRequirement } from './versions.js';

/** 甲且（乙或者（甲且（…）））, as deep as the language lets a sentence be nested, with a figure at the bottom. */
function nested(depth: number, figure: number): string {
  let sentence = `群众满意度不少于${figure}%`;
  for (let i = 0; i < depth; i++) sentence = `${i % 2 === 0 ? '权责清单已公开且' : '权责清单已建立或者'}（${sentence}）`;
  return sentence;
}

it('what changed at the bottom of a deep sentence is found before anybody gives up waiting', () => {
  const [before, after] = [withRequirement(nested(24, 80)), withRequirement(nested(24, 90))];
  const changes = compareVersions(before, after);
  expect(changes).toMatchObject([{ kind: 'clause', parts: [{ details: [{ kind: 'value', within: '群众满意度不少于80%' }] }] }]);
});
