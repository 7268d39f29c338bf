import Table from 'cli-table3';
import type { Option } from 'commander';
import stringWidth from 'string-width';
import {
  type ClauseCoverage,
  countMarks,
  coverageOf,
  coverageWords,
  type Language,
  type Model,
  printable,
  renderCoverage,
  totalOf,
  unchangedClauses,
  unseenOf,
} from '../../index.js';
import { pageOption } from './commands/part.js';
import { deliver } from './deliver.js';
import type { LoadedRules } from './load-rules.js';
import { type Session, say } from './session.js';
import { helpWords } from './words/help.js';
import { testWords } from './words/test.js';
import type { ExitStatus } from './world.js';

/** --coverage, or --coverage FILE.html. */
export function coverageOption(session: Session): Option {
  return pageOption('--coverage [FILE]', say(session, helpWords.coverage));
}

/**
 * What the 示例 have seen (semantics.md §6.1): a table, a sentence for each condition not seen both ways, the total; into `to`
 * also the page. In: rules without errors, and what was given with the option. Out: 0, or 2 where the page could not be written.
 */
export async function showCoverage(
  session: Session,
  { model, texts }: LoadedRules & { readonly model: Model },
  to: string | true,
): Promise<ExitStatus> {
  const { world, language } = session;
  const below = unchangedClauses(model);
  // What the set below tests is shown there.
  const coverage = coverageOf(model).filter(({ clause }) => !below.has(clause));
  if (below.size > 0) world.out(`${testWords(language).testedBelow(below.size, model.base?.ruleSet.id ?? '')}\n`);
  world.out(
    `${[...table(model, coverage, language, world.columns), ...unseen(coverage, language), totalOf(coverage, language)].join('\n')}\n`,
  );
  if (to === true) return 0;
  const sources = [...texts].map(([file, text]) => ({ file, text }));
  const page = renderCoverage({ model, coverage, sources, generatedOn: world.today, version: world.version }, { language });
  // An earlier page may be replaced; by its ending it is no rule file.
  return deliver(session, page, { out: to, replace: true });
}

/** Clauses with their titles; where that is too wide, with their numbers alone. */
function table(model: Model, coverage: readonly ClauseCoverage[], language: Language, columns: number | null): readonly string[] {
  const titles = new Map(model.clauses.map(({ id, title }) => [id, title]));
  const full = drawn(coverage, language, (id) => `${id} ${printable((titles.get(id) ?? '').replace(/\s+/g, ' '))}`);
  const width = Math.max(...full.map((line) => stringWidth(line)));
  return columns === null || width <= columns ? full : drawn(coverage, language, (id) => id);
}

function drawn(coverage: readonly ClauseCoverage[], language: Language, name: (id: string) => string): readonly string[] {
  const { labels } = coverageWords(language);
  const drawing = new Table({
    head: [labels.clause, labels.all, labels.both, labels.one, labels.never, labels.open],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { clause, atoms } of coverage) {
    const counts = countMarks(atoms);
    drawing.push([name(clause), counts.all, counts.both, counts.true + counts.false, counts.never, counts.open]);
  }
  return drawing.toString().split('\n');
}

function unseen(coverage: readonly ClauseCoverage[], language: Language): readonly string[] {
  const lines = coverage.flatMap((one) =>
    unseenOf(one, language).map(({ text, at }) => `${at.file}:${at.start.line}:${at.start.column}  ${text}`),
  );
  return lines.length === 0 ? [] : ['', ...lines, ''];
}
