import { type GapsView, gapsWords, type Language } from '../../index.js';
import { markdownText } from '../export/markdown-text.js';

/** The gaps as Markdown: a heading a department, a table of what is to be done. Words from outside are text and nothing else. */
export function gapsMarkdown(view: GapsView, language: Language): string {
  const { labels } = gapsWords(language);
  const blocks = [
    `# ${markdownText(view.title)}`,
    markdownText(view.total),
    ...view.notes.map(markdownText),
    ...(view.unread.length === 0 ? [] : [`## ${labels.unread}`, list(view.unread)]),
    ...view.departments.flatMap((department) => departmentBlocks(department, language)),
    `*${markdownText(view.generated)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Department = GapsView['departments'][number];

function departmentBlocks({ name, sentence, notes, items, open, since }: Department, language: Language): readonly string[] {
  const { labels, say } = gapsWords(language);
  return [
    `## ${markdownText(name)}`,
    markdownText(sentence),
    ...since.flatMap((one) => [
      markdownText(one.sentence),
      ...(one.turned.length === 0 ? [] : [`### ${labels.turned}`, list(one.turned)]),
      ...(one.closed.length === 0 ? [] : [`### ${labels.closed}`, list(one.closed)]),
      ...(one.failing.length === 0 ? [] : [`### ${labels.failing}`, list(one.failing)]),
    ]),
    ...(items.length === 0 ? [] : [...notes.map(markdownText), itemsTable(items, language)]),
    ...(open.length === 0
      ? []
      : [
          `### ${labels.open}`,
          table(
            [labels.clause, labels.set],
            open.map(({ clause, set }) => [clause, say.steps(set)]),
          ),
        ]),
  ];
}

function itemsTable(items: Department['items'], language: Language): string {
  const { labels } = gapsWords(language);
  const mark = ({ inSmallest, fresh }: Department['items'][number]) =>
    [inSmallest ? labels.smallest : '', fresh ? labels.fresh : ''].filter((one) => one !== '').join(' ');
  return table(
    [labels.due, labels.kind, labels.mark, labels.what, labels.clauses, labels.keeper, labels.doneOn, labels.remarks],
    items.map((item) => [item.due, item.kindWords, mark(item), item.text, item.clauses, item.keeper, '', '']),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${markdownText(line)}`).join('\n');
}
