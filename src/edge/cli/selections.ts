import { type Language, printable, type SelectionResult, selectionWords, stateCounts } from '../../index.js';

/** The 推选 of a run for the terminal: how many came out which way, and in each group who is in or still to be decided. */
export function selectionLines(results: readonly SelectionResult[], language: Language): string {
  const words = selectionWords(language);
  return results
    .flatMap((result) => {
      const name = language === 'zh' ? result.name : (result.alias ?? result.name);
      const counts = stateCounts(result, words);
      const head = words.line(printable(name), counts.length === 0 ? words.nobody : words.list(counts));
      return [head, ...groupLines(result, words)];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function groupLines({ groups }: SelectionResult, words: ReturnType<typeof selectionWords>): readonly string[] {
  return groups.flatMap(({ name, entries }) => {
    const told = entries.filter(({ state }) => TOLD.has(state));
    const names = told.map((entry) => `${printable(entry.name)} ${words.states[entry.state]}`);
    return names.length === 0 ? [] : [`  ${words.groupLine(printable(name ?? words.everywhere), words.list(names))}`];
  });
}

/** The others stand on the page. */
const TOLD: ReadonlySet<string> = new Set(['selected', 'chosen', 'tied']);
