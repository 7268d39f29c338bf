import type { Language } from '../run.js';

/** The words of a notice and its rules side by side, for the page and for the terminal; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    heading: '通知与规则对照',
    skip: '跳到正文',
    notice: '通知',
    rules: '规则',
    problems: '需要处理',
    sentence: '句',
    state: '引用情况',
    words: '通知原文',
    clause: '条款',
    clauses: '引用的条款',
    quoted: '引用的句子',
    quotations: '引文',
  },
  about: [
    '通知逐句编号，每句下面是引用它的条款；规则逐条排列，每条下面是它引用的原文和所在的句子。点编号，跳到对面。',
    '没有条款引用的句子，应当补引，或者在标准集里用“未引”写明理由。标点、序号和与标准名称相同的标题不必引用。',
  ],
  states: { quoted: '已引用', partly: '只引用一部分', uncited: '未引', uncovered: '没有引用', heading: '标题、序号' },
  standings: { stands: '原文有', outside: '在对照范围以外', 'out-of-order': '次序不对', gone: '原文里没有了' },
  say: {
    title: (set: string) => `通知与规则对照 · ${set}`,
    between: (file: string, from: string, to: string) => `对照的是${file}里“${from}”至“${to}”之间的部分（须覆盖）。`,
    whole: (file: string) => `标准集没有写“须覆盖”，对照的是${file}全文。`,
    unread: (file: string) => `“须覆盖”看不明白，应当写作：须覆盖 “……” 至 “……”。这里对照的是${file}全文。`,
    lost: (file: string, words: string) => `“须覆盖”的${words}在${file}里找不到，这里对照的是全文。`,
    marker: (words: string, nearest: string | null) => (nearest === null ? `“${words}”` : `“${words}”（最相近的是“${nearest}”）`),
    list: (words: readonly string[]) => words.join('、'),
    total: (sentences: number, states: readonly string[], quotations: number, lost: number) =>
      `通知${sentences}句：${states.join('，')}。引文${quotations}段，${lost === 0 ? '原文里都有' : `${lost}段与原文不符`}。`,
    count: (word: string, n: number) => `${word}${n}`,
    sentence: (n: number) => `第${n}句`,
    clause: (id: string) => `条款${id}`,
    standard: (id: string, title: string) => `标准${id} ${title}`,
    place: (file: string, line: number) => `${file}第${line}行`,
    uncovered: (sentence: string, words: string) => `${sentence}没有条款引用，也没有列为未引：“${words}”。`,
    left: (sentence: string, words: string) => `${sentence}还有一部分没有引用，也没有列为未引：“${words}”。`,
    gone: (clause: string, words: string, hint: string) => `${clause}的引文“${words}”在原文里找不到${hint}。`,
    nearest: (where: string, words: string, differs: string) => `：最相近的是${where === '' ? '' : `${where}的`}“${words}”，${differs}`,
    missing: (noticed: string) => `原文多出“${noticed}”`,
    tooMuch: (quoted: string) => `原文没有“${quoted}”`,
    other: (quoted: string, noticed: string) => `“${quoted}”在原文里是“${noticed}”`,
    outOfOrder: (clause: string, words: string) => `${clause}的引文“${words}”在原文里排在前一段引文的前面。`,
    below: (set: string) => `在${set}的通知里`,
    unusedUncited: (words: string) => `未引的“${words}”在对照的原文里找不到。`,
    reason: (words: string, reason: string) => `未引“${words}”，理由：${reason}`,
    leftWords: (words: string) => `没有引用的：“${words}”`,
    generated: (day: string, version: string) => `由准绳${version}于${day}编制`,
  },
  noNearest: '原文里没有相近的说法。',
  notSearched: '与原文不符的引文太多，没有逐段去找相近的说法；请核对原文文件是不是这份通知。',
  nearest: '最相近的原文',
  nothingQuoted: '没有引用原文。',
  howToCompare: '没有通知原文，无从对照。把通知存成文本文件，放进规则文件夹，再在标准集里写上一行：原文文件 notice.txt（写您的文件名）。',
  partlyRead: (n: number) => `规则另有 ${n} 处读不出来，那里的引文可能没有列出；用 zhunsheng check 可以逐处查看。`,
};

export type CorrespondenceWords = typeof zh;

const en: CorrespondenceWords = {
  labels: {
    heading: 'Notice and rules side by side',
    skip: 'Skip to the text',
    notice: 'The notice',
    rules: 'The rules',
    problems: 'To be mended',
    sentence: 'No.',
    state: 'Quoted?',
    words: 'Words of the notice',
    clause: 'Clause',
    clauses: 'Clauses that quote it',
    quoted: 'Sentences it quotes',
    quotations: 'Quotations',
  },
  about: [
    'The notice stands sentence by sentence, each with the clauses that quote it; the rules stand clause by clause, each with the words it quotes and the sentences they stand in. The numbers lead across.',
    'A sentence that no clause quotes should be quoted, or listed as uncited in the rule set, with a reason. Punctuation, item numbers and headings equal to a standard’s title need no quotation.',
  ],
  states: { quoted: 'quoted', partly: 'quoted in part', uncited: 'uncited', uncovered: 'not quoted', heading: 'heading or number' },
  standings: { stands: 'in the notice', outside: 'outside this part', 'out-of-order': 'out of order', gone: 'no longer there' },
  say: {
    title: (set) => `Notice and rules side by side · ${set}`,
    between: (file, from, to) => `What is compared is the part of ${file} between “${from}” and “${to}” (cover).`,
    whole: (file) => `The rule set has no “cover”, so the whole of ${file} is compared.`,
    unread: (file) => `“cover” could not be understood; write: cover “…” to “…”. The whole of ${file} is compared.`,
    lost: (file, words) => `The words ${words} of “cover” are not in ${file}, so the whole of it is compared.`,
    marker: (words, nearest) => (nearest === null ? `“${words}”` : `“${words}” (nearest is “${nearest}”)`),
    list: (words) => words.join(', '),
    total: (sentences, states, quotations, lost) =>
      `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} of the notice: ${states.join(', ')}. ${quotations} ${
        quotations === 1 ? 'quotation' : 'quotations'
      }, ${lost === 0 ? 'all in the notice' : `${lost} not as in the notice`}.`,
    count: (word, n) => `${word} ${n}`,
    sentence: (n) => `sentence ${n}`,
    clause: (id) => `clause ${id}`,
    standard: (id, title) => `Standard ${id} ${title}`,
    place: (file, line) => `${file}, line ${line}`,
    uncovered: (sentence, words) => `No clause quotes ${sentence}, and no 未引 (uncited) lists it: “${words}”.`,
    left: (sentence, words) => `Part of ${sentence} is neither quoted nor listed as 未引 (uncited): “${words}”.`,
    gone: (clause, words, hint) => `The quotation “${words}” of ${clause} is not in the notice${hint}.`,
    nearest: (where, words, differs) => `: nearest is “${words}”${where === '' ? '' : ` in ${where}`}; ${differs}`,
    missing: (noticed) => `the notice adds “${noticed}”`,
    tooMuch: (quoted) => `the notice lacks “${quoted}”`,
    other: (quoted, noticed) => `the notice has “${noticed}” for “${quoted}”`,
    outOfOrder: (clause, words) => `The quotation “${words}” of ${clause} stands in the notice before the piece quoted ahead of it.`,
    below: (set) => `in the notice of ${set}`,
    unusedUncited: (words) => `The uncited words “${words}” are not in the part of the notice that is compared.`,
    reason: (words, reason) => `Uncited “${words}”, reason: ${reason}`,
    leftWords: (words) => `Not quoted: “${words}”`,
    generated: (day, version) => `Prepared with Zhunsheng ${version} on ${day}`,
  },
  noNearest: 'The notice has nothing like it.',
  notSearched:
    'Too many quotations are not in the notice to look for the nearest wording of each; see whether the notice file is this notice.',
  nearest: 'Nearest wording of the notice',
  nothingQuoted: 'Quotes nothing.',
  howToCompare:
    'There is no notice to compare with. Save the notice as a text file in the rule folder, and add a line to the rule set: notice file notice.txt (with the name of your file).',
  partlyRead: (n) =>
    `${n} ${n === 1 ? 'place' : 'places'} of the rules could not be read, and quotations there may not be listed; zhunsheng check shows each.`,
};

export function correspondenceWords(language: Language): CorrespondenceWords {
  return language === 'zh' ? zh : en;
}
