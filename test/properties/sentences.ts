import fc from 'fast-check';
import { SENTENCE_WORDS, type SentenceWord } from '../../grammar/spellings.js';

/**
 * Random sentences over the vocabulary of test/diagnostics/base, told in Chinese and in English at once: as words, each of which can
 * be written in several ways. What a clerk may write for one idea is drawn when the words are shown.
 */
export interface Told {
  readonly zh: readonly Word[];
  readonly en: readonly Word[];
}

/** A word in every way it may be written. */
export type Word = readonly string[];

export const sentence: fc.Arbitrary<Told> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(2).chain(chain) },
  { weight: 1, arbitrary: itemList(2) },
);

/** 且 or 或者, never both: the sentence would be refused. */
function chain(depth: number): fc.Arbitrary<Told> {
  if (depth === 0) return atom('form');
  const joint = fc.constantFrom(key('And'), key('Or'));
  const links = fc.array(link(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.tuple(joint, links, fc.boolean()).map(([word, some, comma]) => {
    const [first = NOTHING, ...rest] = some.map((one, i) => (some.length > 1 && i < some.length - 1 ? bounded(one) : one));
    // Behind options a comma announces another one.
    return rest.reduce((told, next) => join(told, comma && !endsInOption(told) ? join(COMMA, word) : word, next), first);
  });
}

function endsInOption({ en }: Told): boolean {
  return Object.values(OPTIONS)
    .flat()
    .some(([, options]) => options.some((option) => option.en[0] === en.at(-1)));
}

/** What reaches to the right is closed in parentheses where more follows. */
function bounded(told: Told & { readonly open?: boolean }): Told {
  return told.open === true ? parenthesis(told) : told;
}

function link(depth: number): fc.Arbitrary<Told & { readonly open?: boolean }> {
  return fc.oneof(
    { weight: 3, arbitrary: atom('form') },
    { weight: 1, arbitrary: atom('form').map((one) => join(key('Not'), one)) },
    { weight: 1, arbitrary: chain(depth).map(parenthesis) },
    { weight: 4, arbitrary: quantified(depth).map((one) => ({ ...one, open: true })) },
    { weight: 2, arbitrary: aggregate() },
  );
}

type Level = 'form' | 'officers' | 'majorPenalties';

const YES_NO: Readonly<Record<Level, readonly Told[]>> = {
  form: [name('权责清单已公开', 'powerListPublished'), name('权责清单已建立', 'powerListMade')],
  officers: [name('持证', 'certified'), name('从事执法活动', 'enforcing')],
  majorPenalties: [],
};
const NUMBERS: Readonly<Record<Level, readonly Told[]>> = {
  form: [name('调查样本数', 'sampleSize')],
  officers: [name('测试成绩', 'testScore')],
  majorPenalties: [name('罚款金额', 'fine')],
};
const DATES: Readonly<Record<Level, readonly Told[]>> = {
  form: [name('公开日期', 'publishedOn')],
  officers: [],
  majorPenalties: [name('处罚决定日期', 'penaltyDecidedOn'), name('备案日期', 'filedOn')],
};
const NONE: Readonly<Record<Level, readonly Told[]>> = {
  form: [name('公开日期', 'publishedOn')],
  officers: [name('测试成绩', 'testScore')],
  majorPenalties: [name('备案日期', 'filedOn')],
};
const OPTIONS: Readonly<Record<Level, readonly (readonly [Told, readonly Told[]])[]>> = {
  form: [[name('主体类型', 'bodyType'), [name('行政机关', 'agency'), name('法律法规授权组织', 'authorisedBody'), same('受委托组织')]]],
  officers: [[name('身份', 'status'), [same('公务员'), same('工勤人员'), same('临时工')]]],
  majorPenalties: [],
};

function atom(level: Level): fc.Arbitrary<Told> {
  const some = [
    ...YES_NO[level].map((one) => fc.constant(one)),
    ...NUMBERS[level].map((one) => compared(one)),
    ...OPTIONS[level].map(([field, options]) => chosen(field, options)),
    ...DATES[level].flatMap((one) => [ordered(one), deadline(one)]),
    ...NONE[level].flatMap((one) => [
      fc.constant({ zh: [...key('Has').zh, ...one.zh], en: [...one.en, ...key('Exists').en] }),
      fc.constant(join(key('No'), one)),
      day().map((base) => ({
        zh: [...key('Until').zh, ...base.zh, ...key('StillNo').zh, ...one.zh],
        en: [...one.en, ...key('StillAbsent').en, ...base.en],
      })),
    ]),
  ];
  return fc.oneof(...some);
}

function compared(left: Told): fc.Arbitrary<Told> {
  const order = fc.constantFrom(key('NoLess'), key('NoMore'), key('More'), key('Less'), key('Equal'), key('Unequal'));
  return fc.tuple(order, number).map(([word, right]) => join(left, word, right));
}

const number: fc.Arbitrary<Told> = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map((n) => both([String(n), wide(String(n))])),
  fc.constantFrom(both(['15', '十五']), both(['120', '一百二十']), both(['0.5', '０.５']), both(['三分之二']), both(['10000', '一万'])),
);

function ordered(left: Told): fc.Arbitrary<Told> {
  const order = fc.constantFrom(key('Earlier'), key('Later'), key('NotEarlier'), key('NotLater'));
  return fc.tuple(order, day()).map(([word, right]) => join(left, word, right));
}

/** `before`: it may be days before or after another, which the day a deadline starts from may not be. */
function day(before = true): fc.Arbitrary<Told> {
  const written = fc.constantFrom(
    both(['2017年8月30日', '2017-08-30', '２０１７年８月３０日', '2017/8/30']),
    both(['2016年2月29日', '二〇一六年二月二十九日']),
  );
  const simple = fc.oneof(written, fc.constant(key('EvaluationDate')));
  const shifted = fc.tuple(simple, period, fc.boolean()).map(([base, length, after]) => ({
    zh: [...base.zh, ...(after ? key('After').zh : key('Before').zh), ...length.zh],
    en: [...length.en, ...(after ? key('Later').en : key('Earlier').en), ...base.en],
  }));
  return before ? fc.oneof({ weight: 3, arbitrary: simple }, shifted) : simple;
}

const period: fc.Arbitrary<Told> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom<SentenceWord>('DayUnit', 'WorkingDayUnit', 'MonthUnit', 'YearUnit'))
  // 年来 and 个月来 are said of windows only by people; 月 alone is none of the words.
  .map(([n, unit]) => join(both([String(n)]), { zh: [[SENTENCE_WORDS[unit].zh[0] ?? '']], en: key(unit).en }));

function deadline(left: Told): fc.Arbitrary<Told> {
  const within = fc.tuple(day(false), period, fc.boolean()).map(([base, length, not]) => ({
    zh: [...left.zh, ...key(not ? 'NotAt' : 'At').zh, ...base.zh, ...key('After').zh, ...length.zh, ...key('Inside').zh],
    en: [...left.en, ...key(not ? 'NotWithin' : 'Within').en, ...length.en, ...key('Later').en, ...base.en],
  }));
  const by = day().map((base) => ({
    zh: [...left.zh, ...key('At').zh, ...base.zh, ['以前']],
    en: [...left.en, ...key('By').en, ...base.en],
  }));
  return fc.oneof({ weight: 2, arbitrary: within }, by);
}

function chosen(field: Told, options: readonly Told[]): fc.Arbitrary<Told> {
  const one = fc
    .tuple(fc.constantFrom(key('Is'), key('IsNot')), fc.constantFrom(...options))
    .map(([word, option]) => join(field, word, option));
  const several = fc
    .tuple(fc.constantFrom(key('OneOf'), key('NotOneOf')), fc.subarray([...options], { minLength: 1 }))
    .map(([word, some]) => {
      const [first = NOTHING, ...rest] = some;
      return rest.reduce((told, next) => join(told, { zh: [['、']], en: [[',', '、']] }, next), join(field, word, first));
    });
  return fc.oneof(one, several);
}

const LISTS: readonly { readonly level: Exclude<Level, 'form'>; readonly list: Told; readonly measure: string; readonly dated: boolean }[] =
  [
    { level: 'officers', list: name('执法人员', 'officers'), measure: '名', dated: false },
    { level: 'majorPenalties', list: name('重大行政处罚', 'majorPenalties'), measure: '件', dated: true },
  ];

function quantified(depth: number): fc.Arbitrary<Told> {
  const bound = fc
    .tuple(fc.constantFrom<SentenceWord>('AtLeast', 'AtMost', 'Exactly'), fc.integer({ min: 1, max: 12 }))
    .map(([word, n]) => ({
      told: join(key(word), both([String(n), ...(n === 2 ? ['两'] : []), ...(n === 11 ? ['十一'] : [])])),
      counts: true,
    }));
  const plain = fc.constantFrom<SentenceWord>('Every', 'No', 'Has').map((word) => ({ told: key(word), counts: word === 'Every' }));
  return fc
    .tuple(fc.oneof(bound, plain), fc.constantFrom(...LISTS), fc.boolean())
    .chain(([quantifier, { level, list, measure, dated }, counted]) =>
      fc
        .tuple(fc.option(filter(level), { freq: 2 }), inner(level, depth), fc.option(dated ? window : fc.constant(null)))
        .map(([where, condition, span]) => {
          const word = quantifier.counts && counted ? [[measure]] : [];
          const filtered = where === null ? list : { zh: [...where.zh, ['的'], ...list.zh], en: [...list.en, ['where'], ...where.en] };
          const satisfies = key('Satisfies');
          return {
            zh: [...(span?.zh ?? []), ...quantifier.told.zh, ...word, ...filtered.zh, ...satisfies.zh, ...condition.zh],
            en: [...(span?.en ?? []), ...quantifier.told.en, ...filtered.en, ...satisfies.en, ...condition.en],
          };
        }),
    );
}

function filter(level: Level): fc.Arbitrary<Told> {
  const options = OPTIONS[level].map(([field, some]) => chosen(field, some));
  return fc.oneof(
    ...YES_NO[level].map((one) => fc.constant(one)),
    ...options,
    ...NUMBERS[level].map(compared),
    ...DATES[level].map(ordered),
  );
}

function inner(level: Level, depth: number): fc.Arbitrary<Told> {
  const atoms = fc
    .array(atom(level), { minLength: 1, maxLength: 3 })
    .map(([first = NOTHING, ...rest]) => rest.reduce((told, next) => join(told, key('And'), next), first));
  if (depth === 0) return atoms;
  return fc.oneof(atoms, atoms.map(parenthesis));
}

const window: fc.Arbitrary<Told> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<SentenceWord>('YearUnit', 'MonthUnit', 'WholeYear', 'WholeQuarter', 'WholeMonth'),
    )
    .map(([n, unit]) => join(key('Last'), both([String(n), ...(n === 3 ? ['三'] : [])]), { zh: key(unit).zh, en: key(unit).en })),
  fc.constant(key('ThisYear')),
);

/** 执法人员的数量, 执法人员中持证的比例. */
function aggregate(): fc.Arbitrary<Told> {
  const condition = fc.constantFrom(...YES_NO.officers);
  const officers = name('执法人员', 'officers');
  const counted = fc.option(condition).map((where) => ({
    zh: where === null ? [...officers.zh, ['的'], ['数量']] : [...officers.zh, ['中'], ...where.zh, ['的'], ['数量']],
    en: where === null ? [['count of'], ...officers.en] : [['count of'], ['('], ...officers.en, ['where'], ...where.en, [')']],
  }));
  const comma = { zh: [['，', ',']], en: [[',']] };
  const skipped = join(comma, key('EmptyNotApplicable'));
  const emptyAs: Told = { zh: [...comma.zh, ...key('EmptyAs').zh, ['100%']], en: [...comma.en, ['100%'], ...key('IfEmpty').en] };
  const share = fc.tuple(condition, fc.constantFrom(NOTHING, skipped, emptyAs)).map(([where, empty]) => ({
    zh: [...officers.zh, ['中'], ...where.zh, ['的'], ['比例'], ['不少于', '≥'], ['90%', '百分之九十'], ...empty.zh],
    en: [['share of'], ...officers.en, ['satisfying'], ['('], ...where.en, [')'], ['at least'], ['90%'], ...empty.en],
  }));
  const over = fc.constantFrom<SentenceWord>('Mean', 'Largest', 'Smallest').map((word) => ({
    zh: [...officers.zh, ['的'], ['测试成绩'], ...key(word).zh],
    en: [...key(word).en, ['testScore'], ['of'], ...officers.en],
  }));
  const order = fc.constantFrom(key('NoLess'), key('NoMore'), key('More'), key('Less'));
  const quotient = counted.map((left) => join(left, both(['÷', '/']), name('调查样本数', 'sampleSize')));
  return fc.oneof(
    share,
    fc.tuple(fc.oneof(counted, over), order, number).map(([left, word, right]) => join(left, word, right)),
    fc.tuple(over, order, number).map(([left, word, right]) => join(left, word, right, skipped)),
    fc.tuple(quotient, order, number, whenZero).map(([left, word, right, zero]) => join(left, word, right, comma, zero)),
    fc.tuple(quotient, order, number, whenZero).map(([left, word, right, zero]) => join(left, parenthesis(zero), word, right)),
  );
}

/** What a divisor of 0 means. */
const whenZero: fc.Arbitrary<Told> = fc.constantFrom<Told>(
  { zh: key('ZeroNotApplicable').zh, en: [...key('IfZero').en, [':'], ...key('NotApplicable').en] },
  { zh: [...key('ZeroAs').zh, ['0%']], en: [...key('IfZero').en, [':'], ['0%']] },
);

/** 以下各项都满足, one level down at most. */
function itemList(depth: number): fc.Arbitrary<Told> {
  const heads: readonly Told[] = [
    { zh: [['以下', '下列'], ['各项', '各项条件'], ['都', '均'], ['满足']], en: [['all of'], [':', '']] },
    {
      zh: [['以下'], ['至少'], ['一', '1'], ['项'], ['满足']],
      en: [
        ['any of', 'at least 1 of'],
        [':', ''],
      ],
    },
    { zh: [['以下'], ['至多', '最多'], ['两', '2'], ['项'], ['满足']], en: [['at most'], ['2', '两'], ['of'], [':', '']] },
  ];
  const item = fc.nat(1).chain(chain);
  return fc.tuple(fc.constantFrom(...heads), fc.array(item, { minLength: 2, maxLength: 4 }), fc.boolean()).map(([head, items, ends]) =>
    items.reduce<Told>((told, one, i) => {
      const end: Told = ends ? both([';', '；', '']) : NOTHING;
      const mark = depth === 2 ? [`\n（${i + 1}）`, `\n(${i + 1})`, `\n（${'一二三四'[i]}）`] : [`\n${'①②③④'[i]}`];
      return join(told, both(mark), one, end);
    }, head),
  );
}

const NOTHING: Told = { zh: [], en: [] };
const COMMA: Told = both([',', '，']);

/** A word of the language, in all its spellings. */
function key(word: SentenceWord): Told {
  const { zh, en } = SENTENCE_WORDS[word];
  return { zh: zh.length === 0 ? [] : [zh], en: en.length === 0 ? [] : [en] };
}

/** A declared name: its alias does as well, in either language. */
function name(zh: string, en: string): Told {
  return both([zh, en]);
}

function same(words: string): Told {
  return both([words]);
}

function both(words: Word): Told {
  return { zh: [words], en: [words] };
}

function join(...parts: readonly Told[]): Told {
  return { zh: parts.flatMap(({ zh }) => zh), en: parts.flatMap(({ en }) => en) };
}

function parenthesis({ zh, en }: Told): Told {
  const [open, close] = [
    ['(', '（'],
    [')', '）'],
  ];
  return { zh: [open, ...zh, close], en: [open, ...en, close] };
}

function wide(digits: string): string {
  return digits.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
