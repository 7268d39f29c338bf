import type { Language } from '../../index.js';

/**
 * The language of messages: `--lang` where it is given, else what the environment says (LC_ALL, LC_MESSAGES, LANG, as
 * everywhere on Unix), else the system's own locale as Intl knows it (Windows sets no such variables).
 * In: the words of the command, the environment, Intl's locale. Out: zh or en.
 */
export function chooseLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  intlLocale: string,
): Language {
  const asked = askedFor(words);
  if (asked === 'zh' || asked === 'en') return asked;
  return isChinese(fromEnvironment(environment) ?? intlLocale) ? 'zh' : 'en';
}

/**
 * The last `--lang` before `--`, since even the help and the messages about wrong usage must be in it. Behind `format` it is the
 * spelling of the rule files.
 */
function askedFor(words: readonly string[]): string | undefined {
  const command = words.findIndex((word, i) => !word.startsWith('-') && words[i - 1] !== '--lang');
  const end = words[command] === 'format' ? command : words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  const answers = options.flatMap((word, i) => {
    if (word === '--lang') return options[i + 1] ?? [];
    return word.startsWith('--lang=') ? word.slice('--lang='.length) : [];
  });
  return answers.at(-1);
}

/** The variable that counts; C and POSIX name no language. */
function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value !== undefined && value !== '');
  return set === undefined || /^(C|POSIX)(\.|$)/.test(set) ? undefined : set;
}

function isChinese(locale: string): boolean {
  return /^zh\b/i.test(locale.replaceAll('_', '-'));
}
