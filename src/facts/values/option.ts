import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Option } from '../../model/vocabulary.js';
import { nearest } from '../../text/nearest.js';
import type { Value } from '../facts.js';
import { keyForm } from '../names.js';
import { row, shownValue } from '../read/words.js';
import type { Scalar } from '../tree/node.js';
import { plainWords } from './plain-words.js';
import type { Subject } from './subject.js';

/** Reads 选项 by name or alias. */
export function readOption(subject: Subject, options: readonly Option[], node: Scalar): Value | null {
  const words = plainWords(node.text);
  const option = options.find((one) => keyForm(one.name) === words || (one.alias !== null && keyForm(one.alias) === words));
  if (option !== undefined) return { kind: 'option', option: option.name };
  const { reading, fact, field } = subject;
  reading.report(() =>
    say.undeclaredOption(node.at, {
      fact,
      options: row(options.map((one) => one.name)),
      value: shownValue(node.text, field.personal),
      // The nearest option of a personal field would give its value away.
      help: field.personal ? { zh: '', en: '' } : helpFor(node.text, options),
    }),
  );
  return null;
}

function helpFor(text: string, options: readonly Option[]): { zh: string; en: string } {
  const names = nearest(
    text,
    options.flatMap((one) => (one.alias === null ? [one.name] : [one.name, one.alias])),
  );
  if (names.length === 0) return { zh: '', en: '' };
  const words = row(names);
  return { zh: `是不是 ${words.zh}？`, en: `Did you mean ${words.en}?` };
}
