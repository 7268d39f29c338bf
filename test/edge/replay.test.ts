import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordDocument, RecordParts } from '../../src/edge/record/record-document.js';
import { RECORD, readKept, recorded, resealed, rewritten, rulesOf, sealed } from './record-kit.js';
import { folderWith, MET, NOT_MET, office, UNDETERMINED, zhunsheng } from './world.js';

const SHEETS = { 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED };

/** The record in a folder where nothing else is. */
function alone(text: string): string {
  return folderWith({ 'r.json': text });
}

async function record(): Promise<RecordDocument> {
  return readKept(join(await recorded(SHEETS), RECORD));
}

const replay = (cwd: string, locale?: string) => zhunsheng(cwd, ['replay', 'r.json'], locale);

/** The first clause of a department, as a record keeps it. */
function clauseOf(parts: RecordParts, department: number) {
  const clause = parts.verdicts[department]?.clauses[0];
  if (clause === undefined) throw new Error('no clause');
  return clause;
}

describe('zhunsheng replay', () => {
  test('needs the record alone, writes nothing, and says that all came out alike', async () => {
    const cwd = alone(readFileSync(join(await recorded(SHEETS, '--on', '2017-08-25', '--by', '李主任'), RECORD), 'utf8'));
    expect(await replay(cwd)).toEqual({
      status: 0,
      err: '',
      out: '重算一致：3 个部门的 3 条条款结论，连同说明，与记录逐字节相同。\n记录由准绳 9.9.9 写成，重算用的是同一版。\n',
    });
    expect((await replay(cwd, 'en-GB')).out).toContain('Replayed alike: the verdicts on 3 clauses of 3 departments');
    expect(readdirSync(cwd)).toEqual(['r.json']);
  });

  test('judges as of the day that was today then, where nobody named one', async () => {
    const before = { run: { ...(await record()).run, generatedOn: '2016-03-04' } };
    const { status, out } = await replay(alone(sealed({ ...before, facts: [{ file: 'x.yaml', text: 'name: 甲局\n', sha256: null }] })));
    expect(status).toBe(1);
    expect(out).toContain('甲局\n  记录里没有，重算时得出了结论');
    const cwd = office({ 'x.yaml': 'name: 甲局\n' });
    await zhunsheng(cwd, ['evaluate', 'rules', 'x.yaml', '--record', 'r.json']);
    expect(readKept(join(cwd, 'r.json')).verdicts[0]).toMatchObject({ evaluatedOn: '2017-09-01', evaluatedOnFrom: 'today' });
    expect((await replay(cwd)).status).toBe(0);
  });

  test('sheets that got no verdict then get none now', async () => {
    const cwd = await recorded({
      ...SHEETS,
      'd.yaml': Uint8Array.of(0),
      'e.yaml': MET,
      'f.yaml': '',
      'g.yaml': 'name: 己局\npublished: 大概\n',
    });
    expect(readKept(join(cwd, RECORD)).unread.map(({ file }) => file)).toEqual(['d.yaml', 'f.yaml', 'a.yaml', 'e.yaml']);
    expect(await zhunsheng(cwd, ['replay', RECORD])).toMatchObject({ status: 0, err: '' });
  });

  test('a verdict that came out otherwise is listed with both explanations', async () => {
    const kept = await record();
    const text = resealed(kept, (parts) => {
      const clause = clauseOf(parts, 1);
      clause.verdict = 'met';
      clause.reason = { zh: '以前的理由', en: 'the reason of old' };
      if (clause.explanation?.requirement != null) clause.explanation.requirement.truth = 'true';
      const department = parts.verdicts[1];
      if (department !== undefined) department.conclusionText = { zh: '达标', en: 'up to standard' };
      parts.run.tool.version = '0.0.9';
      parts.run.calendar.version = '1.0.0';
      return parts;
    });
    const { status, out } = await replay(alone(text));
    expect(status).toBe(1);
    expect(out).toBe(`平湖县局
  总结论：记录为“达标”，重算为“未达标”
  条款1.1 清单已公开
    记录：✓ 符合
      理由：以前的理由
      要求（a.standards第18行）
        [成立] 已公开
          已公开：否（b.yaml第3行）
    重算：✗ 不符合
      理由：“已公开”为否。
      要求（a.standards第18行）
        [不成立] 已公开
          已公开：否（b.yaml第3行）

与记录不同：1 条条款的结论不同，0 条结论相同而说明不同，涉及 1 个部门。
记录由准绳 0.0.9 写成，重算用的是 9.9.9。
工作日资料：写成时为 chinese-days 1.0.0（2004-01-01 至 2026-12-31），现在为 chinese-days 1.5.7（2004-01-01 至 2026-12-31）。
`);
  });

  test('the same verdict explained otherwise is told apart', async () => {
    const text = resealed(await record(), (parts) => {
      clauseOf(parts, 0).reason = { zh: '换一种说法', en: 'in other words' };
      return parts;
    });
    const { status, out } = await replay(alone(text), 'en-GB');
    expect(status).toBe(1);
    expect(out).toContain('same verdict, explained otherwise');
    expect(out).toContain('in other words');
    expect(out).toContain('0 clauses with another verdict, 1 with the same verdict explained otherwise, in 1 department.');
  });

  test('a department or a clause on one side only, and a head that differs', async () => {
    const kept = await record();
    const text = resealed(kept, (parts) => {
      const [first, second, third] = parts.verdicts;
      if (first === undefined || second === undefined || third === undefined) throw new Error('three are needed');
      const clause = clauseOf(parts, 1);
      return {
        verdicts: [
          { ...first, name: '另一局' },
          { ...second, clauses: [{ ...clause, id: '9.9' }] },
          { ...third, region: '某市' },
        ],
      };
    });
    const { status, out } = await replay(alone(text));
    expect(status).toBe(1);
    expect(out).toContain('另一局\n  记录里评定过，重算时没有得出结论');
    expect(out).toContain('云山县局\n  记录里没有，重算时得出了结论');
    expect(out).toContain('条款9.9');
    expect(out).toContain('重算：没有这条条款');
    expect(out).toContain('石桥县局\n  所属地区、评估日或者总结论的说法不同');
  });

  test('a record that was changed is told to be so, and never ends with 0', async () => {
    const cwd = await recorded(SHEETS);
    rewritten(cwd, (text) => `${text}\n`);
    const { status, out, err } = await zhunsheng(cwd, ['replay', RECORD]);
    expect(status).toBe(1);
    expect(err).toContain('记录写成以后被改动过');
    expect(out).toContain('重算一致');
  });

  test('rules that have errors in this version: which version wrote it, and where the errors are', async () => {
    const cwd = alone(sealed({ rules: rulesOf('标准集 坏\n  编号 bad\n\n标准一 公开\n\n条款 1.1 公开\n  要求 无此名\n') }));
    const { status, out, err } = await replay(cwd);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('open-probe/a.standards:7:6');
    expect(err).toContain('7 │   要求 无此名');
    expect(err).toContain('记录由准绳 0.0.9 写成，请用那一版重算。');
  });

  test('names in a record lead nowhere: not up, not to a file, not to the terminal', async () => {
    const kept = await record();
    const text = resealed(kept, (parts) => ({
      rules: { ...parts.rules, layers: parts.rules.layers.map((layer) => ({ ...layer, id: '../../..\u001b[31m' })) },
      facts: parts.facts.map((sheet) => ({ ...sheet, file: `/etc/../../${sheet.file}` })),
    }));
    const cwd = alone(text);
    const { out, err } = await replay(cwd);
    expect(out + err).not.toContain('\u001b');
    expect(readdirSync(cwd)).toEqual(['r.json']);
  });

  test('personal values are withheld in the list of differences', async () => {
    const cwd = office(
      { 'a.yaml': `${MET}phone: 13800999\n` },
      readFileSync(join(await recorded(SHEETS), 'rules/a.standards'), 'utf8').replace('要求 已公开', '要求 已公开且联系电话不少于1'),
    );
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--record', 'r.json']);
    rewritten(
      cwd,
      (text) =>
        resealed(JSON.parse(text) as RecordDocument, (parts) => {
          clauseOf(parts, 0).verdict = 'not-met';
          return parts;
        }),
      'r.json',
    );
    const { status, out } = await replay(cwd);
    expect(status).toBe(1);
    expect(out).toContain('联系电话');
    expect(out).not.toMatch(/13800999|13,800,999/);
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toContain('13800999');
  });
});

describe('a record made to do harm', () => {
  const RUNS = Number(process.env.LAWS_RUNS ?? 200);
  const nasty = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      '2017-02-30',
      '9999-12-31',
      '0001-01-01',
      '../x',
      '__proto__',
      'toString',
      '标准集',
      -1,
      1e308,
      '\u0000',
      '\ud800',
      '$&',
    ),
  );

  /** Puts a value in the place of one that the path leads to; each number of the path chooses among what is there. */
  function put(into: object, [first = 0, ...rest]: readonly number[], value: unknown): void {
    const keys = Object.keys(into);
    const key = keys[first % keys.length];
    if (key === undefined) return;
    const there: unknown = Reflect.get(into, key);
    if (rest.length > 0 && typeof there === 'object' && there !== null) put(there, rest, value);
    else Reflect.set(into, key, value);
  }

  test('whatever stands in it, sealed as if it were whole: an answer, never a fault of ours', async () => {
    const kept = await record();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), nasty, async (path, value) => {
        const text = resealed(kept, (parts) => {
          put(parts, path, value);
          return parts;
        });
        const cwd = alone(text);
        for (const command of ['verify', 'replay']) {
          const { out, err } = await zhunsheng(cwd, [command, 'r.json']);
          expect(out + err).not.toContain('程序自身出错');
        }
        rmSync(cwd, { recursive: true });
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  test.each(['2017-02-30', '2017-13-01', '0000-01-01'])('a day that no calendar has: %s', async (day) => {
    const kept = await record();
    const { status, err } = await replay(alone(resealed(kept, ({ run }) => ({ run: { ...run, on: day } }))));
    expect(status).toBe(2);
    expect(err).toContain('“run.on”处');
  });
});

describe('sets laid over one another, with the samples', () => {
  test.each(['henan-2017', 'luoyang-2017', 'luoyang-health-2017'])(
    '%s: the record holds every set below, and replays alone',
    async (set) => {
      const cwd = folderWith();
      for (const folder of ['rules', 'samples']) cpSync(folder, join(cwd, folder), { recursive: true });
      const { status } = await zhunsheng(cwd, ['evaluate', 'rules', 'samples', '--set', set, '--out', 'out/site']);
      expect(status).toBe(0);
      const kept = readKept(join(cwd, RECORD));
      const chain = ['luoyang-health-2017', 'luoyang-2017', 'henan-2017'];
      expect(kept.rules.layers.map(({ id }) => id)).toEqual(chain.slice(chain.indexOf(set)));
      for (const { id, rules, texts } of kept.rules.layers)
        for (const { file, text } of [...rules, ...texts]) expect(readFileSync(join('rules', id, file), 'utf8')).toBe(text);
      for (const folder of ['rules', 'samples', 'out/site']) rmSync(join(cwd, folder), { recursive: true });
      expect(await zhunsheng(cwd, ['replay', RECORD])).toMatchObject({ status: 0, err: '' });
      expect(await zhunsheng(cwd, ['verify', RECORD])).toMatchObject({ status: 0 });
    },
    60_000,
  );

  test('without a set below, the set has errors', async () => {
    const cwd = folderWith();
    for (const folder of ['rules', 'samples']) cpSync(folder, join(cwd, folder), { recursive: true });
    await zhunsheng(cwd, ['evaluate', 'rules', 'samples/wuyou-land.yaml', '--set', 'luoyang-2017', '--record', 'r.json']);
    const cut = resealed(readKept(join(cwd, 'r.json')), ({ rules }) => ({ rules: { ...rules, layers: rules.layers.slice(0, 1) } }));
    writeFileSync(join(cwd, 'r.json'), cut);
    const { status, err } = await replay(cwd);
    expect(status).toBe(2);
    expect(err).toContain('[record-rules-unreadable]');
  }, 60_000);
});
