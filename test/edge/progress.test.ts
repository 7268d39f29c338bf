import { describe, expect, it, test } from 'vitest';
import { type Bar, type Meter, progressOf } from '../../src/edge/cli/progress.js';
import { run } from '../../src/edge/cli/run.js';
import { MET, office } from './world.js';

/** A world whose clock goes on by so many milliseconds whenever it is looked at. */
function watched(perLook: number, bar: Bar | null) {
  let at = 0;
  let err = '';
  const meter: Meter = {
    now: () => {
      at += perLook;
      return at;
    },
    bar: bar === null ? null : async () => bar,
  };
  const world = {
    cwd: '/',
    today: '2017-09-01',
    version: '9.9.9',
    columns: null,
    meter,
    out: () => undefined,
    err: (text: string) => {
      err += text;
    },
  };
  return { progress: progressOf({ world, language: 'zh' }), said: () => err };
}

/** A bar that keeps what was asked of it. */
function keptBar() {
  const asked: string[] = [];
  const bar: Bar = {
    show: (words, done, of) => void asked.push(`${words} ${done}/${of}`),
    clear: () => void asked.push('clear'),
  };
  return { bar, asked };
}

describe('in a log', () => {
  it('says nothing of what is soon done, whatever the number of steps', async () => {
    const { progress, said } = watched(1, null);
    await progress.during('judging', 1000, async ({ done }) => {
      for (let n = 0; n < 1000; n += 1) done();
    });
    expect(said()).toBe('');
  });

  it('says a line after two seconds and then every five, over all pieces of work', async () => {
    const { progress, said } = watched(500, null);
    for (const work of ['reading', 'judging'] as const) {
      await progress.during(work, 12, async ({ done }) => {
        for (let n = 0; n < 12; n += 1) done();
      });
    }
    expect(said()).toBe('读取事实表：4/12（已用 2 秒）\n评定：2/12（已用 7 秒）\n评定：12/12（已用 12 秒）\n');
  });
});

describe('on a terminal', () => {
  it('shows a bar after half a second, and wipes it away when the work is done', async () => {
    const { bar, asked } = keptBar();
    await watched(200, bar).progress.during('writing', 4, async ({ done }) => {
      for (let n = 0; n < 4; n += 1) done();
    });
    expect(asked).toEqual(['写网页 2/4', '写网页 3/4', '写网页 4/4', 'clear']);
  });

  it('leaves no bar standing after an error', async () => {
    const { bar, asked } = keptBar();
    const work = watched(1000, bar).progress.during('writing', 4, async ({ done }) => {
      done();
      throw new Error('disk');
    });
    await expect(work).rejects.toThrow('disk');
    expect(asked).toEqual(['写网页 1/4', 'clear']);
  });
});

test.each([
  [[], true],
  [['--json'], false],
])('evaluate %j tells of its progress beside the result: %j', async (more, tells) => {
  const cwd = office({ 'facts/a.yaml': MET, 'facts/b.yaml': MET.replace('云山', '平湖') });
  let [at, out, err] = [0, '', ''];
  const now = (): number => {
    at += 3000;
    return at;
  };
  const world = {
    cwd,
    today: '2017-09-01',
    version: '9.9.9',
    columns: null,
    meter: { now, bar: null },
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const words = ['evaluate', 'rules', 'facts', '--out', 'site', ...more];
  expect(await run(words, world, { environment: {}, intl: 'zh-CN' })).toBe(0);
  expect(/读取事实表：1\/2[\s\S]*评定：\d\/2[\s\S]*写网页：\d\/4/.test(err)).toBe(tells);
  expect(out).not.toContain('已用');
});
