import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/report/run.js';
import { scoreWords } from '../../src/report/words/score.js';
import { scoredRun } from './scored-fixture.js';
import { SCORED_RULES } from './scored-rules.js';
import { page, pages, type Site, seen, site } from './site.js';

const OPEN = 'departments/云山县市场监督管理局.html';
const SETTLED = 'departments/云山县水务局.html';
const VETOED = 'departments/碧川市交通局.html';

let found: Site;
let run: Run;
beforeAll(async () => {
  run = await scoredRun();
  found = site(run);
});

const text = (path: string) => seen(page(found, path));

describe('the score of a department', () => {
  test('is a figure where it is settled, with its grade and its band', () => {
    expect(text(SETTLED)).toContain('得分和等次 91.4分（满分100分） 等次：优秀（90分以上） 结论：合格');
    expect(text(SETTLED)).toContain('其中加分2分');
    expect(text(SETTLED)).toContain('取整以前为约91.44分');
  });

  test('is an interval where it is open, and says what would narrow it', () => {
    expect(text(OPEN)).toContain('40分到68.3分（满分100分） 等次未定：合格或不合格');
    expect(text(OPEN)).toContain('条款1.6 现场印象 现为6分到10分 等待考核人评定分数');
    expect(text(OPEN)).toContain('罚4号 一票否决：有合法性问题的，本卷计0分 抽查案卷第2行（罚4号）的“有合法性问题”');
  });

  test('begins with the vetoes, those that hold first, before the sentence and the figures', () => {
    const vetoed = text(VETOED);
    expect(vetoed).toMatch(/一票否决 有重大责任事故的，总分计0分，结论为不合格 “有重大责任事故”为是 不合格：7条中符合7条/);
    expect(vetoed.indexOf('一票否决')).toBeLessThan(vetoed.indexOf('得分和等次'));
    expect(text(OPEN)).toContain('一票否决 案卷评查：1卷被一票否决（罚3号） 可能一票否决 案卷评查：1卷是否被一票否决尚不能定（罚4号）');
  });

  test('says how 不适用 was treated, and of what', () => {
    expect(text(SETTLED)).toContain('不适用 条款1.5不适用：剔除后按比例折算到满分。');
    expect(text(OPEN)).toContain('不适用 条款1.5是否适用尚未查明，如不适用：剔除后按比例折算到满分。');
    expect(text(VETOED)).toContain('不适用 没有不适用的内容。');
  });

  test('names the limit that keeps a grade down, and then no band that would not fit', () => {
    expect(text(OPEN)).toContain('限制：有抽查案卷满足案卷评查得分等于0的，不得高于合格');
    expect(text(OPEN)).not.toContain('合格（60分以上');
  });
});

describe('the waterfall', () => {
  test('has a bar for full marks, each step and the total, and a table with the same', () => {
    const html = page(found, SETTLED);
    expect(html.match(/<rect class="total" x="0.000%" y="23" width="100.000%"/)).not.toBeNull();
    expect(seen(html)).toContain('条款1.4 服务态度 −3分 93.5分');
    expect(seen(html)).toContain('不适用的处理 −约1.06分 约89.44分');
    expect(html).toContain('从满分100分起：条款1.1−0.5分，条款1.2−3分，条款1.4−3分，案卷评查−3分');
  });

  test('draws what is lost, what may be lost, and what is gained', () => {
    const kinds = (path: string) =>
      new Set([...page(found, path).matchAll(/<rect class="(total|lost|gained|maybe)"/g)].map(([, kind]) => kind));
    expect(kinds(OPEN)).toEqual(new Set(['total', 'lost', 'maybe', 'gained']));
    expect(kinds(SETTLED)).toEqual(new Set(['total', 'lost', 'gained']));
  });

  test('no bar leaves the picture', () => {
    for (const path of [OPEN, SETTLED, VETOED]) {
      for (const [, x, width] of page(found, path).matchAll(
        /<rect class="(?:total|lost|gained|maybe)" x="([\d.-]+)%" y="\d+" width="([\d.]+)%"/g,
      )) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.001);
      }
    }
  });
});

describe('a clause', () => {
  test('shows its points, each line with what it took and why, and the limit that was reached', () => {
    expect(text(OPEN)).toContain('1.1 工作计划 2／10分 ✗ 不符合');
    expect(text(OPEN)).toContain('扣2分 迟报次数每有1次的，扣0.5分，至多扣2分 迟报次数为6次 合计3分，按上限计2分');
  });

  test('names the records that took points, those waived with the reason, and those counted elsewhere', () => {
    expect(text(OPEN)).toMatch(/合计8分，按上限计6分 信访三号 扣2分 信访四号 扣2分/);
    expect(text(SETTLED)).toContain('信访一号 计入条款1.4，不重复扣分');
    expect(text(SETTLED)).toMatch(/信访二号\s+不扣分：投诉第2行（信访二号）的“上级另有规定”为是/);
  });

  test('that only a person can settle is 待人工认定, with whose judgement and the range', () => {
    expect(text(OPEN)).toContain('1.6 现场印象 6到10／10分 ? 待人工认定');
    expect(text(OPEN)).toContain('待人工认定：由考核人评定，0分到4分');
    expect(text(OPEN)).toContain('材料不足2条（其中待人工认定1条）');
  });

  test('shows a judgement that was given, and points that were put right, with who, when and why', async () => {
    const decided = await scoredRun(SCORED_RULES, {
      judgements: [{ clause: '1.6', item: 1, record: null, points: '1', by: '考核人', on: '2018-12-20', reason: '现场整洁', at: null }],
      overrides: [{ clause: '1.4', points: '10', by: '考核领导小组', on: '2018-12-21', reason: '情况特殊', at: null }],
    });
    const shown = seen(page(site(decided), OPEN));
    expect(shown).toContain('考核人评定1分（2018年12月20日）：现场整洁');
    expect(shown).toContain('原计9分，考核领导小组改判为10分（2018年12月21日）：情况特殊');
  });

  test('tells its lines on its own page, and how many points each department has', () => {
    expect(text('clauses/1.3.html')).toContain(
      '计分 分值 20分 扣分 每有1件投诉满足办结日晚于2018年6月30日的，扣2分，至多扣6分 不扣分 上级另有规定',
    );
    expect(text('clauses/1.3.html')).toContain('云山县市场监督管理局 14／20分 ✗ 不符合');
  });
});

describe('a 评分表', () => {
  test('is a table of its records with points and grade, each with what its clauses lost', () => {
    expect(text(SETTLED)).toContain('案卷评查：共2卷 汇总得90分（满分100分），计入总分27分（30分） 抽查案卷 得分 等次 罚1号 90分 优秀');
    expect(text(SETTLED)).toContain('条款2.1 文书规范 得50分（分值60分） 扣10分 文书问题每有1处的，扣5分');
    expect(text(OPEN)).toContain('罚4号 0分到95分 优秀、合格或不合格');
  });

  test('stands in its standard, which has points and no verdict of its own', () => {
    expect(text(SETTLED)).toContain('二 案卷 得27分（分值30分） 案卷评查：共2卷');
  });
});

test('the overview has the points beside the verdicts, the totals and grades, and the vetoes', () => {
  const overview = text('index.html');
  expect(overview).toMatch(/云山县水务局 一 日常工作 53.5／60分 ✗ 不符合/);
  expect(overview).toContain('总分 91.4分 等次 优秀');
  expect(overview).toMatch(/总分 0分 一票否决 等次 不合格/);
  expect(page(found, 'index.html')).not.toMatch(/class="verdict (not-met|met)"[^>]*>(<[^>]*>)*[^<]*<\/span><span>(不)?合格</);
});

test.each(['zh', 'en'] as const)('every page is valid HTML, and links lead somewhere (%s)', async (language) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off' },
  });
  const all = site(run, language);
  for (const [path, html] of pages(all)) {
    const { results } = await validator.validateString(html, path);
    expect(results.flatMap((r) => r.messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`))).toEqual([]);
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const [file = '', anchor] = address.split('#');
      const target = page(all, decodeURIComponent(file === '' ? path : new URL(file, `http://site/${path}`).pathname.slice(1)));
      if (anchor !== undefined) expect(target, `${path} → ${address}`).toContain(`id="${anchor}"`);
    }
    expect(html).not.toMatch(/<style|<script>|\sstyle=|\son\w+=/);
    expect(seen(html)).not.toMatch(/\b(null|undefined|true|false|NaN|notApplicable)\b|\[object/);
  }
});

test('only the site of a set with points has the style of scores', () => {
  expect([...found.keys()]).toContain('assets/score.css');
  expect([...site().keys()]).not.toContain('assets/score.css');
});

// Without a number in brackets, which would begin an item of a rule.
const HOSTILE = '"\'><script>alert`x`</script><img src=x onerror=alert`x`>{{raw}}';

test('words of rules and sheets stay words, also inside the picture', () => {
  const shapes = (suffix: string) =>
    pages(site(marked(run, suffix)))
      .map(([, html]) => tags(html))
      .sort();
  const plain = shapes('x');
  for (const [i, shape] of shapes(HOSTILE).entries()) expect(shape === plain[i]).toBe(true);
  expect(page(site(marked(run, HOSTILE)), 'index.html')).toContain('&lt;script&gt;');
});

/** Puts something behind every text with a Chinese character, but for what names are looked up by. */
function marked(of: Run, suffix: string): Run {
  const mark = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.has(key) || !/\p{Script=Han}/u.test(value) ? value : `${value}${suffix}`;
    if (Array.isArray(value)) return value.map((item) => mark(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mark(one, name)]));
  };
  return mark(of, '') as Run;
}

const KEPT = new Set(['id', 'standard', 'clauses']);

function tags(html: string): string {
  const all = html.matchAll(/<!?\/?[a-zA-Z][^\s>]*((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g);
  return [...all].map(([tag]) => tag.replace(/="[^"]*"/g, '')).join('');
}

test('both languages have the same words, and no Chinese in the English ones', () => {
  const { labels, steps, rules } = scoreWords('en');
  for (const word of [...Object.values(labels), ...Object.values(steps), ...Object.values(rules), scoreWords('en').say.method])
    expect(word).toMatch(/^[^\p{Script=Han}]+$/u);
});
