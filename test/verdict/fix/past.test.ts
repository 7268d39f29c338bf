import { expect, it } from 'vitest';
import { explain } from '../explain.js';

it('no fix invites to write a day that is past', async () => {
  const { smallestFix } = await explain('要求 公开日期在2017年1月1日之后15日内', '公开日期: 没有');
  expect(smallestFix?.cost).toBeNull();
  expect(smallestFix?.obstacles.map(({ zh }) => zh)).toEqual(['“公开日期”应有的日期已经过去，现在补办也改变不了。']);
});
