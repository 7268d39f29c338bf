import { type ChecklistView, checklistWords, type Language } from '../../index.js';
import { cell, type Docx, documentBytes, heading, line, table, text } from './docx.js';

/** The self-check as a Word document: A4 across, a table a standard whose head repeats, page x of y, a place to sign. */
export async function checklistDocument(view: ChecklistView, language: Language): Promise<Uint8Array> {
  const docx = await import('docx');
  const words = checklistWords(language);
  const blank = '_'.repeat(24);
  return documentBytes(docx, {
    title: view.title,
    language,
    landscape: true,
    children: [
      heading(docx, view.title, 'title'),
      ...view.about.map((sentence) => text(docx, sentence)),
      text(docx, `${words.labels.department} ${blank}    ${words.labels.checkedOn} ${blank}`),
      ...view.standards.flatMap((standard) => [heading(docx, standard.title, 'section'), standardTable(docx, standard, language)]),
      heading(docx, words.labels.signs, 'section'),
      ...words.signers.map((signer) => text(docx, `${signer} ${blank}`)),
      text(docx, view.generated),
    ],
  });
}

const WIDTHS = [15, 37, 20, 10, 18];

function standardTable(docx: Docx, { clauses }: ChecklistView['standards'][number], language: Language) {
  const { labels, boxes, say } = checklistWords(language);
  const head = [labels.clause, labels.requirement, labels.verification, labels.result, labels.remarks];
  const rows = clauses.map(({ id, title, parts, verification }) => [
    cell(docx, [line(docx, `${id} ${title}`, true)]),
    cell(
      docx,
      parts.flatMap(({ label, lines }) => lines.map((words, i) => line(docx, i === 0 ? say.labelled(label, words) : words))),
    ),
    cell(
      docx,
      verification.map((words) => line(docx, words)),
    ),
    cell(
      docx,
      boxes.map((box) => line(docx, `□ ${box}`)),
    ),
    cell(docx, []),
  ]);
  return table(docx, WIDTHS, head, rows);
}
