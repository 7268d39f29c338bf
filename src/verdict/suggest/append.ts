import type { Model } from '../../model/model.js';
import type { SourceText } from '../../text/place.js';
import type { Spelling } from './given-of.js';
import type { ClauseSuggestions, Suggestion } from './suggestion.js';
import { writeSuggestion } from './write.js';

/** A rule file with suggestions at its end, and which they are. */
export interface Appended {
  readonly source: SourceText;
  readonly added: readonly Suggestion[];
}

/**
 * In: the rule files, what was suggested, and the model they were read into. Out: the files that change, with each suggestion at
 * the bottom of the file its clause stands in, in the spelling of that file's clauses. Nothing that was there is changed.
 */
export function appendSuggestions(sources: readonly SourceText[], found: readonly ClauseSuggestions[], model: Model): readonly Appended[] {
  const own = new Set(sources.map(({ file }) => file));
  // A clause of a set below that means something else here is tested here, beside the head of the set.
  const fileOf = new Map(model.clauses.map(({ id, at }) => [id, own.has(at.file) ? at.file : model.ruleSet.at.file]));
  const all = found.flatMap(({ suggestions }) => suggestions);
  return sources.flatMap((source) => {
    const added = all.filter(({ clause }) => fileOf.get(clause) === source.file);
    return added.length === 0 ? [] : [{ source: { ...source, text: appended(source, added, model) }, added }];
  });
}

function appended(source: SourceText, added: readonly Suggestion[], model: Model): string {
  const spelling = spellingIn(source, model);
  const heading = HEADINGS[spelling];
  const cases = added.map((suggestion) => writeSuggestion(suggestion, model, spelling));
  const blocks = source.text.includes(heading) ? cases : [`${heading}\n`, ...cases];
  const end = source.text.includes('\r\n') ? '\r\n' : '\n';
  return `${source.text.trimEnd()}\n\n${blocks.join('\n')}`.replace(/\r?\n/g, end);
}

/** The word that begins most of the file's clauses decides; 条款 where as many begin with the one as with the other. */
function spellingIn({ file, text }: SourceText, { clauses }: Model): Spelling {
  const lines = text.split(/\r\n|\r|\n/);
  const begins = clauses.filter(({ at }) => at.file === file).map(({ at }) => lines[at.start.line - 1]?.trimStart() ?? '');
  const english = begins.filter((line) => /^clause\b/i.test(line)).length;
  return english * 2 > begins.length ? 'en' : 'zh';
}

/** Stands once above the first of them. */
const HEADINGS: Readonly<Record<Spelling, string>> = {
  zh: '# 待确认的示例：由规则的界线推出，结论是系统算出的。逐个核对，对的删去“待确认”一行；不对的，是规则或者示例写错了。',
  en: '# Cases to confirm: made from the boundaries of the rules, with the verdict the system gives. Check each; where it is right, take out the line “to confirm”; where it is not, the rule or the case is wrong.',
};
