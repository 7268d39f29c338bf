import type { ISectionOptions } from 'docx';
import type { FindingView, Language } from '../../index.js';
import { A4, clean, type Docx } from './docx.js';
import { approvalTable, clauseTables } from './finding-tables.js';
import { footWords } from './foot.js';
import { heading, item, line, text } from './official-paragraphs.js';
import { timeless } from './timeless-docx.js';

/**
 * Findings as a Word document for approval. In: one finding, or several, each from a new page with its own count of pages. Out: the bytes of a .docx
 * laid out as an official document is (GB/T 9704-2012): A4 with its margins, 仿宋 and 黑体, number, title, text, then the places for
 * opinions, signature and seal. No moment of its making stands in it.
 */
export async function findingDocument(findings: readonly FindingView[], language: Language): Promise<Uint8Array> {
  const docx = await import('docx');
  const document = new docx.Document({
    title: clean((findings.length === 1 ? findings[0]?.title : findings[0]?.kicker) ?? ''),
    creator: '准绳 Zhunsheng',
    styles: { default: { document: { run: { font: BODY, size: 24, language: { value: 'en-GB', eastAsia: 'zh-CN' } } } } },
    sections: findings.map((finding) => section(docx, finding, language)),
  });
  return timeless(await docx.Packer.toBuffer(document));
}

const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' };

/** 3.7, 2.6, 3.5 and 2.8 cm, in twentieths of a point. */
const MARGIN = { top: 2098, right: 1474, bottom: 1984, left: 1588 };

function section(docx: Docx, finding: FindingView, language: Language): ISectionOptions {
  const { official } = finding;
  return {
    properties: { page: { size: A4, margin: MARGIN, pageNumbers: { start: 1 } } },
    headers: { default: new docx.Header({ children: [text(docx, official.running, { size: 18, align: 'right', plain: true })] }) },
    footers: { default: new docx.Footer({ children: [foot(docx, language)] }) },
    children: [
      ...letterhead(docx, finding),
      ...[finding.kicker, finding.name].map((words) =>
        text(docx, words, { size: 44, align: 'center', font: '宋体', bold: true, keep: true }),
      ),
      ...finding.about.map((words, i) => text(docx, words, { size: 32, indent: true, before: i === 0 ? 400 : 0 })),
      ...finding.conclusion.map((words, i) => text(docx, words, { size: 32, indent: true, bold: i === 0 })),
      ...finding.sections.flatMap(({ heading: words, note, items }) => [
        heading(docx, words),
        ...(note === '' ? [] : [line(docx, note)]),
        ...items.flatMap((one, i) => item(docx, one, `${i + 1}. `)),
      ]),
      heading(docx, finding.words.labels.clauses),
      ...clauseTables(docx, finding),
      heading(docx, finding.words.labels.approval),
      approvalTable(docx, finding.words),
      ...seal(docx, finding),
      line(docx, finding.generated),
    ],
  };
}

function letterhead(docx: Docx, { official: { issuer, number, labels } }: FindingView) {
  return [
    text(docx, issuer[0] ?? labels.blankIssuer, { size: 52, align: 'center', font: '宋体', color: 'C00000', keep: true }),
    text(docx, number[0] ?? labels.blankNumber, { size: 32, align: 'center', keep: true, ruled: true, after: 400 }),
  ];
}

/** The seal is put over issuer and date, so they stay together and have room around them. */
function seal(docx: Docx, { official: { issuer, labels } }: FindingView) {
  const place = { size: 32, align: 'right', keep: true, rightIndent: 800 } as const;
  return [
    text(docx, issuer[0] ?? labels.blankIssuer, { ...place, before: 1200 }),
    text(docx, labels.blankDate, place),
    text(docx, labels.seal, { ...place, size: 21, keep: false, after: 600 }),
  ];
}

/** Page x of y of this finding, also where others stand in the same document. */
function foot(docx: Docx, language: Language) {
  const [before = '', between = '', after = ''] = footWords(language).split(/\{page\}|\{pages\}/);
  const { CURRENT, TOTAL_PAGES_IN_SECTION } = docx.PageNumber;
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [
      new docx.TextRun({ children: [`— ${before}`, CURRENT, between, TOTAL_PAGES_IN_SECTION, `${after} —`], size: 24, font: '宋体' }),
    ],
  });
}
