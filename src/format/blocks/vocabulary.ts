import type { Block } from '../../../grammar/blocks.js';
import { type Attribute, readAttribute, type Trait } from '../../model/declarations/attribute.js';
import { readType, TYPE_NAMES } from '../../model/declarations/type.js';
import { negativeIn, optionWords } from '../../syntax/declared-names.js';
import { headingAttribute } from '../../syntax/heading-attribute.js';
import { foldedOf, type Phrase, phrase, wordsOf } from '../../syntax/phrase.js';
import { readList, readSection, readVocabulary } from '../../syntax/read-vocabulary.js';
import type { FieldSyntax, NamedSyntax, SectionSyntax } from '../../syntax/tree.js';
import { fillLines } from '../layout/fill.js';
import type { Line } from '../layout/line.js';
import { figure } from '../sentence/figures.js';
import type { Spelling } from '../spelling.js';
import { CONTINUED, type Head, headed, moved, type Printing, type Text } from './printing.js';

const quiet = (): void => undefined;

/** 事实表 行政执法部门 (department). */
export function vocabularyLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const named = readVocabulary(p.source, block, quiet);
  return named === null ? [] : headed(p, head, moved([namedText(named)]));
}

/** 栏目 基本情况 (profile), a field a line. */
export function sectionLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const section = readSection(p.source, block, quiet);
  if (section === null) return [];
  const heading = withAttributes(p, namedText(section), section);
  return [...headed(p, head, moved([heading])), ...section.fields.flatMap((field) => fieldLines(p, field))];
}

/** 名单 执法人员 (officers) 每一名, a field a line. */
export function listLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const list = readList(p.source, block, quiet);
  if (list === null) return [];
  const { text, from } = namedText(list);
  const measure = list.measure === null ? '' : p.spelling === 'zh' ? ` 每一${wordsOf(list.measure)}` : ` each ${wordsOf(list.measure)}`;
  const heading = withAttributes(p, { text: text + measure, from }, list);
  return [...headed(p, head, moved([heading])), ...list.fields.flatMap((field) => fieldLines(p, field))];
}

/** 名单 文书问题 每一处，属于 抽查案卷: what follows a heading stands in its line. */
function withAttributes(p: Printing, { text, from }: Text, { attributes }: SectionSyntax): Text {
  const comma = p.spelling === 'zh' ? '，' : ', ';
  return { text: [text, ...attributes.map((words) => headingText(p, words))].join(comma), from };
}

function headingText({ spelling, names, source }: Printing, words: Phrase): string {
  const attribute = headingAttribute(words);
  if (attribute.kind === 'unknown') return wordsOf(words);
  const keyword = HEADING_WORDS[attribute.kind][spelling];
  if ('who' in attribute) return `${keyword} ${wordsOf(attribute.who)}`;
  return 'name' in attribute ? `${keyword} ${names.word(source, attribute.name, spelling)}` : keyword;
}

const HEADING_WORDS = {
  belongsTo: { zh: '属于', en: 'belongs to' },
  unlisted: { zh: '未列的视为没有', en: 'unlisted means none' },
  provided: { zh: '须注明', en: 'provided' },
  keptBy: { zh: '责任科室', en: 'kept by' },
} as const;

/** 执法人员 (officers): a declaration shows both names in either spelling. */
export function namedText({ name, alias }: NamedSyntax): Text {
  return { text: alias === null ? wordsOf(name) : `${wordsOf(name)} (${foldedOf(alias)})`, from: name.start };
}

/** 身份 (status)：选项 公务员 (civilServant)、临时工 (temporaryWorker)，可以没有. A long row of options goes on below. */
function fieldLines(p: Printing, field: FieldSyntax): readonly Line[] {
  const { spelling, source } = p;
  const [type, ...attributes] = field.attributes;
  const { text, from } = namedText(field);
  const words = [
    ...(type === undefined ? [] : typeTexts(type, spelling)),
    ...attributes.map((one) => ({ text: attributeText(one, spelling), from: one.start })),
  ];
  const comma = spelling === 'zh' ? '，' : ', ';
  const options = words.length - attributes.length;
  const parts = words.map((word, i) => ({ ...word, text: word.text + (i === words.length - 1 ? '' : i < options - 1 ? '、' : comma) }));
  const [first, ...rest] = parts;
  const start = { text: `${text}${spelling === 'zh' ? '：' : ': '}${first?.text ?? ''}`, from };
  const within = { from: field.at.start, to: field.at.end };
  return fillLines([start, ...rest], { indent: 2, continued: CONTINUED, comments: source.comments, within });
}

/** A type, option by option. */
function typeTexts(words: Phrase, spelling: Spelling): readonly Text[] {
  const type = readType(words, '', quiet);
  if (type === null) return [{ text: wordsOf(words), from: words.start }];
  if (type.kind !== 'option') return [{ text: TYPE_NAMES[type.kind][spelling], from: words.start }];
  const options = optionWords(words).map(namedText);
  if (options.length === 0) return [{ text: TYPE_NAMES.option[spelling], from: words.start }];
  return options.map((option, i) =>
    i === 0 ? { ...option, text: `${TYPE_NAMES.option[spelling]} ${option.text}`, from: words.start } : option,
  );
}

/** An attribute; one that nobody knows stays, for the check to speak of. */
function attributeText(words: Phrase, spelling: Spelling): string {
  const attribute = readAttribute(foldedOf(words));
  if (attribute === null) return wordsOf(words);
  if (attribute.kind === 'trait') return TRAIT_WORDS[attribute.trait][spelling];
  if (attribute.kind === 'range') return rangeText(attribute, spelling);
  const zh = spelling === 'zh';
  if (attribute.kind === 'judgedBy') return zh ? `由${attribute.who}认定` : `judged by ${attribute.who}`;
  if (attribute.kind === 'keptBy') {
    const who = wordsOf(phrase(words.source, words.end - attribute.who.length, words.end));
    return `${zh ? '责任科室' : 'kept by'} ${who}`;
  }
  if (attribute.kind === 'only') return onlyText(attribute, spelling);
  if (attribute.kind === 'negative') {
    const negative = negativeIn(words);
    return `${zh ? '反面' : 'negative'} ${negative === null ? attribute.name : namedText(negative).text}`;
  }
  const unit = phrase(words.source, words.end - attribute.unit.length, words.end);
  return `${zh ? '单位' : 'unit'} ${wordsOf(unit)}`;
}

/** 只取 10、5、2: the values as they were written stand from the smallest up. */
function onlyText({ values, percentage }: Extract<Attribute, { kind: 'only' }>, spelling: Spelling): string {
  return `${spelling === 'zh' ? '只取' : 'only'} ${values.map((one) => figure(one, percentage)).join('、')}`;
}

function rangeText({ min, max, percentage }: Extract<Attribute, { kind: 'range' }>, spelling: Spelling): string {
  const [low, high] = [min, max].map((end) => (end === null ? null : figure(end, percentage)));
  const zh = spelling === 'zh';
  if (high == null) return `${low}${zh ? '以上' : ' or more'}`;
  return low == null ? `${high}${zh ? '以下' : ' or less'}` : `${low}${zh ? '到' : ' to '}${high}`;
}

const TRAIT_WORDS: Readonly<Record<Trait, Readonly<Record<Spelling, string>>>> = {
  mayBeNone: { zh: '可以没有', en: 'may be none' },
  personal: { zh: '个人信息', en: 'personal' },
  pastFact: { zh: '既成事实', en: 'past fact' },
  identifies: { zh: '标识', en: 'identifies' },
  mayLieAhead: { zh: '可在将来', en: 'may lie ahead' },
  dates: { zh: '计时', en: 'dated by' },
  name: { zh: '名称', en: 'names the sheet' },
  group: { zh: '分组', en: 'groups' },
};
