import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { List, Vocabulary } from '../../model/vocabulary.js';
import { nearest } from '../../text/nearest.js';
import { keyForm } from '../names.js';
import type { Entry } from '../tree/node.js';
import { colonTrouble } from '../tree/syntax-error.js';
import { PERSON_KEYS } from './decisions/parts.js';
import { DECISION_WORDS, type Level, RESERVED, spellings, VALUE_LEVEL } from './level.js';
import type { Reading } from './reading.js';
import { row, shownValue } from './words.js';

/** Where an unknown key stands. */
export interface Whereabouts {
  /** Said at the head of the sentence: 事实表, 名单执法人员的记录. */
  readonly words: Bilingual;
  readonly level: Level;
  /** The list whose record it is; null elsewhere. */
  readonly list: List | null;
  /** Whether a value here may be personal: a misspelt 姓名 is one. */
  readonly personal: boolean;
}

/** 核实人, 评定人 at a wrong place still has a name behind it. */
const NAMES: ReadonlySet<string> = new Set(PERSON_KEYS.map(keyForm));

/** Reports keys that no name declares. They touch no other fact. */
export function reportUnknownKeys(reading: Reading, entries: readonly Entry[], where: Whereabouts): void {
  for (const entry of entries) {
    if (where.personal || NAMES.has(keyForm(entry.key))) reading.withhold(entry.value.at);
    reading.report(
      () =>
        // `{姓名:张三}` is a key of its own to the file format; to a clerk a space is missing.
        colonTrouble(entry.key, entry.keyAt) ??
        say.unknownFact(entry.keyAt, {
          where: where.words,
          // What stands as a key inside a personal value may be the value itself: `{值: 李四, 张三}`.
          key: shownValue(entry.key, where.personal && where.level === VALUE_LEVEL),
          help: helpFor(entry.key, where, reading.model.vocabulary),
        }),
    );
  }
}

function helpFor(key: string, where: Whereabouts, vocabulary: Vocabulary): Bilingual {
  return (
    denied(key, where, vocabulary) ??
    heading(key, vocabulary) ??
    elsewhere(key, where, vocabulary) ??
    misplacedReserved(key) ??
    likely(key, where.level)
  );
}

/** 反面: the name of a “no” is no key; its fact is. */
function denied(key: string, { list, level }: Whereabouts, { form, lists }: Vocabulary): Bilingual | null {
  const here = list === null ? [...form, ...lists.flatMap(({ fields }) => fields)] : [...list.fields, ...form];
  const field = here.find(({ negative }) => negative !== null && isCalled(key, negative));
  if (field === undefined || level === VALUE_LEVEL) return null;
  const name = field.alias ?? field.name;
  return {
    zh: `它是“${field.name}”的反面，不单独填写：没有做到的，写 ${field.name}: 否；做到的，写 ${field.name}: 是。`,
    en: `It is how the "no" of "${name}" reads, and no entry of its own: write ${name}: no where it was not done, ${name}: yes where it was.`,
  };
}

function heading(key: string, vocabulary: Vocabulary): Bilingual | null {
  const section = vocabulary.sections.find((one) => isCalled(key, one));
  if (section === undefined) return null;
  return {
    zh: `“${section.name}”是栏目，只是标题；它下面的各项直接写在最外层。`,
    en: `"${section.alias ?? section.name}" is only a heading; write its entries at the outermost level.`,
  };
}

/** A name of another place: the commonest slip of indentation. */
function elsewhere(key: string, where: Whereabouts, vocabulary: Vocabulary): Bilingual | null {
  const inList = vocabulary.lists.find((list) => list !== where.list && list.fields.some((field) => isCalled(key, field)));
  if (where.list !== null && [...vocabulary.form, ...vocabulary.lists].some((thing) => isCalled(key, thing))) {
    return {
      zh: '它属于最外层，不属于名单里的记录，请检查缩进。',
      en: 'It belongs to the outermost level, not to a record: check the indentation.',
    };
  }
  if (inList === undefined) return null;
  return {
    zh: `它是名单“${inList.name}”里记录的一项，请检查缩进。`,
    en: `It is part of a record of the list "${inList.alias ?? inList.name}": check the indentation.`,
  };
}

function misplacedReserved(key: string): Bilingual | null {
  const words = Object.values(RESERVED).find((spelled) => spelled.some((word) => keyForm(word) === keyForm(key)));
  if (words === undefined) return null;
  if (DECISION_WORDS.some((word) => RESERVED[word] === words))
    return {
      zh: `“${words[0]}”写在最外层，与各项事实并列，请检查缩进。`,
      en: `"${words[1]}" belongs to the outermost level, beside the facts: check the indentation.`,
    };
  return {
    zh: `“${words[0]}”不能写在这里：值、依据、核查、核实人、核实日期、附件写在一项事实里面，未报全、记录写在名单里面。`,
    en: `"${words[1]}" cannot stand here: value, evidence, method, verifiedBy, verifiedOn and attachment belong inside a fact, incomplete and records inside a list.`,
  };
}

function likely(key: string, level: Level): Bilingual {
  const names = nearest(
    key,
    [...new Set(level.values())].flatMap((named) => spellings(named)),
  );
  if (names.length === 0) return { zh: '请对照空白事实表，看看这一项叫什么。', en: 'See the blank sheet for what it is called.' };
  const words = row(names);
  return { zh: `是不是 ${words.zh}？`, en: `Did you mean ${words.en}?` };
}

function isCalled(key: string, thing: { readonly name: string; readonly alias: string | null }): boolean {
  return [thing.name, thing.alias].some((name) => name !== null && keyForm(name) === keyForm(key));
}
