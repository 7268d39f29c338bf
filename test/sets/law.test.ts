import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Model, newMemory } from '../../src/index.js';
import { type Folder, PROVINCE, setIn } from './kit.js';

/** What an office does to the set below: the words of its own set, and what somebody who edits the lower set itself would write. */
interface Deed {
  readonly own: string;
  readonly instead: (text: string) => string;
}

const CHANGED = '要求 清单已公开且满意度不低于50%';

const DEEDS: readonly Deed[] = [
  {
    own: '解释 “满意度高” 是指 92%\n  理由 甲。\n',
    instead: (text) => text.replace('“满意度高” 是指 90%\n  理由 通知没有写。', '“满意度高” 是指 92%\n  理由 甲。'),
  },
  {
    own: '解释 “及时备案” 是指 10个工作日\n  理由 乙。\n',
    instead: (text) => text.replace('“及时备案” 是指 15日\n  理由 通知没有写。', '“及时备案” 是指 10个工作日\n  理由 乙。'),
  },
  {
    own: `修改条款 1.1 公开清单\n  原文 “公开权责清单”\n  ${CHANGED}\n  核查 查阅资料：清单\n`,
    instead: (text) => text.replace('要求 清单已公开', CHANGED),
  },
  {
    own: '删去条款 2.2\n  理由 丙。\n',
    instead: (text) => text.replace(/条款 2\.2 [\s\S]*?(?=示例|条款)/, '').replace(/示例 没有工勤人员[\s\S]*$/, ''),
  },
  {
    own: '条款 2.3 另加\n  要求 有人员\n  施行 2018年1月1日\n',
    instead: (text) => text.replace('示例 公开了', '条款 2.3 另加\n  要求 有人员\n  施行 2018年1月1日\n\n示例 公开了'),
  },
  {
    own: '名单 人员 每一名\n  持证 (certified)：是否\n',
    instead: (text) => text.replace('  从事执法 (enforcing)：是否\n', '  从事执法 (enforcing)：是否\n  持证 (certified)：是否\n'),
  },
  {
    own: '栏目 申报\n  已申报 (applied)：是否\n',
    instead: (text) => text.replace('\n名单 人员', '\n栏目 申报\n  已申报 (applied)：是否\n\n名单 人员'),
  },
  { own: '标准二 规范执法\n', instead: (text) => text.replace('标准二 执法', '标准二 规范执法') },
];

/** One parser for all of them. */
const MEMORY = newMemory();

const HEAD = '标准集 市标准\n  编号 city\n  参照 province\n  施行 2017年8月7日\n\n';

/** What a set says, wherever it is written: places, the order of declarations, tests and what it is laid over aside. */
function said({ vocabulary, interpretations, definitions, standards, clauses }: Model): unknown {
  const byName = [...interpretations].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = { vocabulary, interpretations: byName, definitions, standards, clauses };
  return JSON.parse(JSON.stringify(parts, (key, value) => (['at', 'offset', 'noticeOf'].includes(key) ? undefined : value)));
}

it('a set laid over another says what the other would say if all this were written into it', () => {
  const some = fc.subarray([...DEEDS]);
  fc.assert(
    fc.property(some, fc.array(fc.nat()), (deeds, order) => {
      const shuffled = [...deeds].sort((a, b) => (order[DEEDS.indexOf(a)] ?? 0) - (order[DEEDS.indexOf(b)] ?? 0));
      // Heads of standards stand above no clause, for it would become theirs.
      const own = [...shuffled].sort((a, b) => Number(a.own.startsWith('标准')) - Number(b.own.startsWith('标准')));
      const city: Folder = { 'set.standards': `${HEAD}${own.map((deed) => deed.own).join('\n')}` };
      const flat: Folder = {
        ...PROVINCE,
        'set.standards': deeds.reduce((text, deed) => deed.instead(text), PROVINCE['set.standards'] ?? ''),
      };
      const [over, written] = [setIn({ province: PROVINCE, city }, 'city', MEMORY), setIn({ flat }, 'flat', MEMORY)];
      expect(over.model === null ? over.diagnostics : said(over.model)).toEqual(
        written.model === null ? written.diagnostics : said(written.model),
      );
    }),
    { numRuns: 150 },
  );
});

it('a chain says what a set over the same deeds at once says', () => {
  fc.assert(
    fc.property(fc.subarray(DEEDS.slice(0, 7)), fc.nat({ max: 7 }), (deeds, cut) => {
      const [first, second] = [deeds.slice(0, cut), deeds.slice(cut)];
      const over = (id: string, base: string, some: readonly Deed[]): Folder => ({
        'set.standards': `标准集 市标准\n  编号 ${id}\n  参照 ${base}\n  施行 2017年8月7日\n\n${some.map(({ own }) => own).join('\n')}`,
      });
      const folders = {
        province: PROVINCE,
        city: over('city', 'province', first),
        bureau: over('bureau', 'city', second),
        once: over('once', 'province', deeds),
      };
      const [chain, once] = [setIn(folders, 'bureau', MEMORY), setIn(folders, 'once', MEMORY)];
      expect(chain.model === null ? chain.diagnostics : said(chain.model)).toEqual(
        once.model === null ? once.diagnostics : said(once.model),
      );
    }),
    { numRuns: 100 },
  );
});
