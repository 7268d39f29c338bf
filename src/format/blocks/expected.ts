import { readExpectation, readOfClause, readOfScore } from '../../model/examples/expectation.js';
import { sameFact } from '../../model/examples/fact-names.js';
import type { Subject } from '../../model/examples/subject.js';
import { AWAITS_JUDGEMENT, VERDICT_WORDS } from '../../model/examples/verdict-words.js';
import type { Expectation, VerdictExpectation } from '../../model/model.js';
import { type Phrase, wordsOf } from '../../syntax/phrase.js';
import { fillLines } from '../layout/fill.js';
import type { Line } from '../layout/line.js';
import { keywordOf } from '../spelling.js';
import { CONTINUED, commentBetween, moved, type Printing } from './printing.js';
import { namesText, pointsText, subjectText } from './score-expected.js';

/**
 * 应当 条款3.3不符合，条款3.4符合. Where a reason has commas of its own, semicolons part the clauses. However long, they stay on one line: a line
 * that begins with 条款 or 结论 would begin a block of that name. Where comments stand among them, each begins another 应当.
 */
export function expectedLines(p: Printing, entries: readonly Phrase[], body: Phrase): readonly Line[] {
  const read = entries.map((entry) => ({ entry, said: readExpectation(entry, p.reading) }));
  const reasons = read.some(({ said }) => said?.kind === 'verdict' && (said.offenders !== null || said.needed !== null));
  const [comma, semicolon] = p.spelling === 'zh' ? ['，', '；'] : [', ', '; '];
  const parts = read.map(({ entry, said }, i) => {
    const text = said === null ? wordsOf(entry) : expectationText(p, said);
    return { text: text + (i === read.length - 1 ? '' : reasons ? semicolon : comma), from: entry.start };
  });
  const within = { from: body.start, to: body.end };
  if (!commentBetween(p, body.start, body.end)) return moved([{ text: parts.map(({ text }) => text).join(''), from: body.start }]);
  const lines = fillLines(parts, { indent: CONTINUED, continued: CONTINUED, comments: p.source.comments, within });
  return lines.map((line, i) => {
    const text = i === lines.length - 1 ? line.text : line.text.replace(/[，；,;]$/, '');
    return i === 0 ? { ...line, text } : { ...line, text: `${keywordOf('expected', p.spelling)} ${text}`, indent: PART };
  });
}

/** Where the parts of an example stand. */
const PART = 2;

/** 条款3.3 in front of its verdict; `clause 3.3 `. */
function clauseText({ spelling }: Printing, id: string): string {
  return spelling === 'zh' ? `条款${id}` : `clause ${id} `;
}

function expectationText(p: Printing, said: Expectation): string {
  if (said.kind === 'verdict') return `${clauseText(p, said.clause)}${outcomeText(p, said)}`;
  if (said.kind === 'points') return `${subjectText(p, said)}${pointsText(p, said.points, said.of.kind === 'clause')}`;
  if (said.of.kind === 'grade' && said.names?.length === 0) return p.spelling === 'zh' ? '没有等次' : 'no grade';
  return `${subjectText(p, said)}${namesText(p, said, true)}`;
}

/** The cell of a table below a clause; what cannot be read stays. */
export function clauseCell(p: Printing, clause: string, cell: Phrase): string {
  const said = readOfClause(clause, cell, cell, p.reading);
  return said === null ? wordsOf(cell) : cellText(p, said);
}

/** The same below 总分, 等次 and their like. */
export function scoreCell(p: Printing, subject: Subject, cell: Phrase): string {
  const said = readOfScore(subject, cell, cell, p.reading);
  return said === null ? wordsOf(cell) : cellText(p, said);
}

function cellText(p: Printing, said: Expectation): string {
  if (said.kind === 'verdict') return outcomeText(p, said);
  return said.kind === 'points' ? pointsText(p, said.points, false) : namesText(p, said, false);
}

/** 不符合，涉及执法人员第1名、第3名; 材料不足，还需身份、从事执法活动. */
function outcomeText(p: Printing, { verdict, awaitsJudgement, offenders, needed }: VerdictExpectation): string {
  const word = (awaitsJudgement ? AWAITS_JUDGEMENT : VERDICT_WORDS[verdict])[p.spelling];
  const [because, still] = p.spelling === 'zh' ? ['，涉及', '，还需'] : [', because of ', ', still needed: '];
  if (offenders !== null) return `${word}${because}${offendersText(p, offenders)}`;
  if (needed === null) return word;
  return `${word}${still}${needed.map((fact) => factText(p, fact)).join(p.spelling === 'zh' ? '、' : ', ')}`;
}

/** 执法人员第1名、第3名和培训第2次; `officers 1 and 3 and trainings 2`. */
function offendersText(p: Printing, offenders: NonNullable<VerdictExpectation['offenders']>): string {
  const lists = [...new Set(offenders.map(({ list }) => list))];
  const runs = lists.map((key) => {
    const list = p.reading.vocabulary.lists.find((one) => one.key === key);
    const places = offenders.filter((one) => one.list === key).map(({ place }) => place);
    const name = p.names.wordFor({ kind: 'list', key }, p.spelling);
    if (p.spelling === 'en') return `${name} ${places.join(' and ')}`;
    return `${name}${places.map((n) => `第${n}${list?.measure ?? ''}`).join('、')}`;
  });
  return runs.join(p.spelling === 'zh' ? '和' : ', ');
}

/** A fact by the shortest of its names that leaves no doubt. */
function factText(p: Printing, fact: NonNullable<VerdictExpectation['needed']>[number]): string {
  const names = p.reading.facts.all;
  const own = names.filter(
    (name) => sameFact(name.fact, fact) && name.pieces.every(({ alias, text }) => p.spelling === 'zh' || alias === null || alias === text),
  );
  const spelled = own.filter(({ text }) =>
    p.spelling === 'zh' ? !/^[A-Za-z]/.test(text) && !text.includes(' of ') : !text.includes('的'),
  );
  const clear = spelled.filter(({ text }) => names.every((other) => other.text !== text || sameFact(other.fact, fact)));
  const [shortest] = [...clear].sort((a, b) => a.pieces.length - b.pieces.length);
  return shortest?.text ?? own[0]?.full[p.spelling] ?? '';
}
