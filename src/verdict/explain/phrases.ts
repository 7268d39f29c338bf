import type { Words } from '../verdicts.js';

/** Small parts of sentences, in both languages at once. No engine words: what is said is read by a legal clerk. */
export function say(zh: string, en: string): Words {
  return { zh, en };
}

/** The same in both languages: figures, and words of the rule. */
export function same(text: string): Words {
  return { zh: text, en: text };
}

export const NOTHING: Words = say('', '');

/** 甲、乙、丙. */
export function listed(parts: readonly Words[]): Words {
  return joined(parts, '、', ', ');
}

/** Each once. */
export function distinct(all: readonly Words[]): readonly Words[] {
  return [...new Map(all.map((words) => [words.zh, words])).values()];
}

/** 甲或者乙. */
export function either(parts: readonly Words[]): Words {
  return joined(parts, '或者', ' or ');
}

/** 甲；乙. */
export function clauses(parts: readonly Words[]): Words {
  return joined(parts, '；', '; ');
}

/** A whole sentence: with its full stop, and in English with a capital. */
export function sentence({ zh, en }: Words): Words {
  return { zh: /[。？！]$/.test(zh) ? zh : `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}${en.endsWith('.') ? '' : '.'}` };
}

/** `template` filled in: `{name}` stands for the words of that name. */
export function fill(zh: string, en: string, slots: Readonly<Record<string, Words | string | number>>): Words {
  return { zh: filled(zh, slots, 'zh'), en: filled(en, slots, 'en') };
}

/** The words of a rule on one line, without the file's indentation. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*[\r\n]+\s*/g, '') : text;
}

/** Without a pattern: thousands of small sentences are made for every sheet. */
function filled(template: string, slots: Readonly<Record<string, Words | string | number>>, language: keyof Words): string {
  let [done, from] = ['', 0];
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open);
    const slot = slots[template.slice(open + 1, close)];
    done += template.slice(from, open) + (typeof slot === 'object' ? slot[language] : String(slot ?? ''));
    from = close + 1;
  }
  return done + template.slice(from);
}

function joined(parts: readonly Words[], zh: string, en: string): Words {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
}
