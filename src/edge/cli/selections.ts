import { type Language, printable, type SelectionResult, selectionWords, stateCounts } from '../../index.js';

/** The 推选 of a run for the terminal: how many came out which way, in each group who is in, ranked or still to be decided, and who takes no part. */
export function selectionLines(results: readonly SelectionResult[], language: Language): string {
  const words = selectionWords(language);
  return results
    .flatMap((result) => {
      const name = language === 'zh' ? result.name : (result.alias ?? result.name);
      const counts = stateCounts(result, words);
      const head = words.line(printable(name), counts.length === 0 ? words.nobody : words.list(counts));
      return [head, ...groupLines(result, words), ...outsideLines(result, language)];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function groupLines({ groups }: SelectionResult, words: ReturnType<typeof selectionWords>): readonly string[] {
  return groups.flatMap(({ name, entries }) => {
    const told = entries.filter(({ state, candidacy }) => TOLD.has(state) || (state === 'ranked' && candidacy.keys.length > 0));
    const names = told.slice(0, MOST).map(({ name: unit, state, rank }) => {
      const outcome = state === 'ranked' && rank !== null ? words.rank(rank.best, rank.worst) : words.states[state];
      return words.unit(printable(unit), outcome);
    });
    const all = told.length > MOST ? [...names, words.more(told.length - MOST)] : names;
    return all.length === 0 ? [] : [`  ${words.groupLine(printable(name ?? words.everywhere), words.list(all))}`];
  });
}

/** Who does not fulfil 条件 or 截止, and why: a unit once, in whatever group, those of one reason together. */
function outsideLines({ groups }: SelectionResult, language: Language): readonly string[] {
  const words = selectionWords(language);
  const byReason = new Map<string, Set<string>>();
  for (const { name, state, reason } of groups.flatMap(({ entries }) => entries))
    if (state === 'notEligible') byReason.set(reason[language], (byReason.get(reason[language]) ?? new Set()).add(name));
  const lines = [...byReason]
    .slice(0, MOST)
    .map(([reason, units]) => `    ${words.groupLine(shortened([...units], words), printable(reason))}`);
  if (lines.length === 0) return [];
  const rest = [...byReason.values()].slice(MOST).reduce((n, units) => n + units.size, 0);
  return [`  ${words.states.notEligible}`, ...lines, ...(rest > 0 ? [`    ${words.more(rest)}`] : [])];
}

function shortened(units: readonly string[], words: ReturnType<typeof selectionWords>): string {
  const shown = units.slice(0, MOST).map(printable);
  return words.list(units.length > MOST ? [...shown, words.more(units.length - MOST)] : shown);
}

/** More than these stand on the page. */
const MOST = 10;

/** The others stand on the page. */
const TOLD: ReadonlySet<string> = new Set(['selected', 'chosen', 'tied']);
