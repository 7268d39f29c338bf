import Fraction from 'fraction.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { foldedOf, type Phrase } from '../../../syntax/phrase.js';
import type { ContainerSyntax, PointsSyntax } from '../../../syntax/scoring-tree.js';
import type { Container, Part, ScoreSheet } from '../../scoring.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Draft } from '../draft.js';
import { classOf, type ForClass } from './classes.js';
import { type Scored, scoredClauses } from './scored.js';

/** What adds up: a clause, or a container with what stands in it. */
export type Member = ClauseMember | ContainerMember;

export interface ClauseMember {
  readonly kind: 'clause';
  readonly name: Bilingual;
  readonly marks: Fraction;
  readonly forClass: ForClass | null;
  readonly from: string;
  readonly until: string;
}

export interface ContainerMember {
  readonly kind: 'container';
  readonly name: Bilingual;
  readonly lines: Container;
  /** What it counts for in the sum above it, where it says so; null: as much as its members. */
  readonly counts: Fraction | null;
  readonly members: readonly Member[];
  /** Where its own figure stands. */
  readonly written: PointsSyntax | null;
  readonly keyword: '满分' | '分值';
  readonly at: Phrase | null;
}

/** The set's total with all that stands in it, and beside it each 评分表. In: a draft with points. */
export function membersOf(draft: Draft): { readonly total: ContainerMember; readonly sheets: readonly ContainerMember[] } | null {
  const { scoring, tree } = draft;
  if (scoring === null) return null;
  const clauses = scoredClauses(draft);
  const sheets = scoring.sheets.map((sheet) => ({ sheet, member: sheetMember(sheet, clauses, draft) }));
  const counted = sheets.filter(({ sheet }) => sheet.sumUp.rule.kind !== 'none');
  const standards = scoring.standards.map((standard): ContainerMember => {
    const syntax = tree.standards.find(({ id }) => foldedOf(id) === standard.standard);
    const own = clauses.filter(({ clause }) => clause.sheet === null && clause.standard === standard.standard);
    const held = counted.filter(({ sheet }) => sheet.standard === standard.standard).map(({ member }) => member);
    const name = { zh: `标准${standard.standard}`, en: `standard ${standard.standard}` };
    return containerMember(name, standard, syntax?.scoring, syntax?.at, [...partsAndClauses(standard.parts, own, draft), ...held]);
  });
  const loose = counted.filter(({ sheet }) => sheet.standard === null).map(({ member }) => member);
  const [written] = tree.scoring;
  const total = containerMember({ zh: '计分', en: 'scoring' }, scoring.total, written, written?.at, [...standards, ...loose]);
  return { total: { ...total, keyword: '满分' }, sheets: sheets.map(({ member }) => member) };
}

function sheetMember(sheet: ScoreSheet, clauses: readonly Scored[], draft: Draft): ContainerMember {
  const syntax = draft.tree.scoreSheets.find(({ name }) => foldedOf(name) === sheet.name);
  const own = clauses.filter(({ clause }) => clause.sheet === sheet.name);
  const name = { zh: `评分表“${sheet.name}”`, en: `score sheet “${sheet.name}”` };
  const made = containerMember(name, sheet, syntax, syntax?.at, partsAndClauses(sheet.parts, own, draft));
  const { countsAs } = sheet.sumUp;
  return { ...made, keyword: '满分', counts: countsAs === null ? made.counts : new Fraction(countsAs) };
}

function partsAndClauses(parts: readonly Part[], clauses: readonly Scored[], { ruleSet, vocabulary }: Draft): readonly Member[] {
  const days = { from: ruleSet?.inForceFrom ?? '', until: ruleSet?.repealedFrom ?? '9999-12-31' };
  const inParts = new Set(parts.flatMap((part) => part.clauses));
  const inside = parts.map((part): ContainerMember => {
    const own = clauses.filter(({ clause }) => part.clauses.includes(clause.id));
    const syntax = own[0]?.syntax.part ?? undefined;
    const members = own.flatMap((one) => clauseMember(one, days, vocabulary) ?? []);
    return containerMember({ zh: `部分“${part.title}”`, en: `section “${part.title}”` }, part, syntax, syntax?.at, members);
  });
  const free = clauses.filter(({ clause }) => !inParts.has(clause.id));
  return [...inside, ...free.flatMap((one) => clauseMember(one, days, vocabulary) ?? [])];
}

function clauseMember(
  { clause, scoring }: Scored,
  days: { readonly from: string; readonly until: string },
  vocabulary: Vocabulary,
): ClauseMember | null {
  if (scoring.points === null) return null;
  return {
    kind: 'clause',
    name: { zh: `条款${clause.id}`, en: `clause ${clause.id}` },
    marks: new Fraction(scoring.points),
    forClass: classOf(clause.applicability, vocabulary),
    from: clause.inForceFrom ?? days.from,
    until: clause.repealedFrom ?? days.until,
  };
}

function containerMember(
  name: Bilingual,
  lines: Container,
  written: ContainerSyntax | undefined,
  at: Phrase | undefined,
  members: readonly Member[],
): ContainerMember {
  const counts = lines.countsAs ?? lines.cap ?? lines.points;
  const said = counts === null ? null : new Fraction(counts);
  return { kind: 'container', name, lines, counts: said, members, written: written?.points ?? null, keyword: '分值', at: at ?? null };
}

/** Every container inside one, itself first. */
export function containersIn(one: ContainerMember): readonly ContainerMember[] {
  return [one, ...one.members.flatMap((member) => (member.kind === 'container' ? containersIn(member) : []))];
}

/** Every clause inside a container. */
export function clausesIn({ members }: ContainerMember): readonly ClauseMember[] {
  return members.flatMap((member) => (member.kind === 'clause' ? [member] : clausesIn(member)));
}
