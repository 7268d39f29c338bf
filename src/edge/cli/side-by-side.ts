import Table from 'cli-table3';
import stringWidth from 'string-width';
import {
  type Correspondence,
  comparedPart,
  correspondenceTotal,
  correspondenceWords,
  discrepanciesOf,
  type Language,
} from '../../index.js';

/**
 * The notice and the rules in the terminal: sentence by sentence with the clauses that quote it, clause by clause with its
 * sentences, then what does not agree, each with its place, and the total.
 */
export function sideBySide(correspondence: Correspondence, language: Language, columns: number | null): string {
  const { sentences, clauses } = correspondence;
  const found = discrepanciesOf(correspondence, language).map(
    ({ text, at }) => `${at.file}:${at.start.line}:${at.start.column}  ${oneLine(text)}`,
  );
  const parts = [
    [comparedPart(correspondence, language)],
    sentences.length === 0 ? [] : fitting(noticeTable(correspondence, language), columns),
    clauses.length === 0 ? [] : fitting(rulesTable(correspondence, language), columns),
    found,
    [correspondenceTotal(correspondence, language)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Draws a table whose long column has so many columns of the terminal at most. */
type Drawing = (most: number) => readonly string[];

function noticeTable({ sentences, clauses }: Correspondence, language: Language): Drawing {
  const { labels, states, say } = correspondenceWords(language);
  const ids = sentences.map(({ quotedBy }) => say.list([...new Set(quotedBy.map(({ clause }) => clauses[clause]?.id ?? ''))]));
  return (most) =>
    drawn(
      ['right', 'left', 'left', 'left'],
      [labels.sentence, labels.state, labels.words, labels.clauses],
      sentences.map(({ state, words }, i) => [i + 1, states[state], cut(words, most), cut(ids[i] ?? '', most)]),
    );
}

function rulesTable({ clauses }: Correspondence, language: Language): Drawing {
  const { labels, say } = correspondenceWords(language);
  return (most) =>
    drawn(
      ['left', 'right', 'left'],
      [labels.clause, labels.quotations, labels.quoted],
      clauses.map(({ id, title, quotations, sentences }) => [
        cut(`${id} ${title}`, most),
        quotations.length,
        say.list(sentences.map((i) => String(i + 1))),
      ]),
    );
}

function drawn(
  aligns: readonly ('left' | 'right')[],
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const drawing = new Table({ head: [...head], colAligns: [...aligns], style: { head: [], border: [], compact: true } });
  for (const row of rows) drawing.push([...row]);
  return drawing.toString().split('\n');
}

/** As wide as is good to read; on a narrow terminal the long column gives way. */
function fitting(draw: Drawing, columns: number | null): readonly string[] {
  const full = draw(WIDEST);
  const width = stringWidth(full[0] ?? '');
  return columns === null || width <= columns ? full : draw(Math.max(NARROWEST, WIDEST - (width - columns)));
}

const WIDEST = 80;
const NARROWEST = 16;

/** The words on one line, cut where they are wider than so many columns. */
function cut(words: string, most: number): string {
  const line = oneLine(words);
  // A line of more characters than columns is not measured: it may be the whole notice.
  if (line.length <= most && stringWidth(line) <= most) return line;
  let width = 0;
  let shown = '';
  for (const c of line) {
    width += stringWidth(c);
    if (width > most - 1) break;
    shown += c;
  }
  return `${shown}…`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
