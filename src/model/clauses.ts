import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import { sentenceFindings } from '../diagnostics/catalogue/sentence.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { foldedOf, freeText, type Phrase, placeOf, wordsOf } from '../syntax/phrase.js';
import { splitAt } from '../syntax/read-vocabulary.js';
import type { ClauseSyntax, Report, StandardSyntax, SyntaxTree } from '../syntax/tree.js';
import type { Memory } from '../text/memory.js';
import { readWhole } from '../text/numeral.js';
import type { Place } from '../text/place.js';
import { readForce } from './declarations/rule-set.js';
import { noticesOf, quotesIn } from './layers.js';
import type { Meaning } from './meaning/scope.js';
import type { Clause, Model, RuleSet, Standard, Verification } from './model.js';
import { unnamed } from './name-use.js';
import { clauseScoringOf, saysAnything } from './scoring/clause.js';
import { recordsOf } from './scoring/score-fields.js';
import { conditionOf, type ScoreScope } from './scoring/sentences.js';

/** A clause with the places of its quotations, which the checks point to. */
export interface BuiltClause extends Clause {
  /** The 评分表 it stands in; null where it is a clause of the set itself. */
  readonly sheet: string | null;
  readonly quotePlaces: readonly QuotePlace[];
}

/** Where a quotation stands with its marks, and without them; `inside` null where there is no mark. */
interface QuotePlace {
  readonly at: Place;
  readonly inside: Place | null;
}

/** The standards in the order of their numbers. A second one of the same number is reported and left out. */
export function buildStandards(tree: SyntaxTree, clauses: readonly Clause[], report: Report): readonly Standard[] {
  const seen = new Map<number, StandardSyntax>();
  for (const syntax of tree.standards) {
    const id = foldedOf(syntax.id);
    const earlier = seen.get(rankOf(id));
    if (earlier === undefined) seen.set(rankOf(id), syntax);
    else {
      const other = placeOf(earlier.at);
      report(F.repeatedStandard(placeOf(syntax.id), { id, other: `${other.file}:${other.start.line}` }));
    }
  }
  const idsIn = new Map<string, string[]>([...seen.values()].map((syntax) => [foldedOf(syntax.id), []]));
  for (const { standard, id } of clauses) if (standard !== null) idsIn.get(standard)?.push(id);
  return [...seen]
    .sort(([a], [b]) => a - b)
    .map(([, syntax]) => {
      const id = foldedOf(syntax.id);
      return { id, title: freeText(syntax.title), clauses: idsIn.get(id) ?? [], at: placeOf(syntax.at) };
    });
}

/** The clauses whose requirement means something, by standard and number. */
export function buildClauses(
  tree: SyntaxTree,
  meanings: ClauseMeanings,
  { ruleSet, base }: { readonly ruleSet: RuleSet | null; readonly base: Model | null },
  report: Report,
  { memory, circumstances }: { readonly memory: Memory; readonly circumstances: string },
): readonly BuiltClause[] {
  const notices = noticesOf(ruleSet, base);
  const files = new Set(tree.sources.map(({ file }) => file));
  const quoted = (syntax: ClauseSyntax, pieces: readonly string[]): Clause['quotes'] => {
    const below = files.has(syntax.id.source.file) ? undefined : base?.clauses.find(({ id }) => id === foldedOf(syntax.id));
    return below?.quotes ?? quotesIn(notices, pieces);
  };
  const built = tree.clauses.flatMap((syntax) => {
    const { value, diagnostics } = memory.recall('meanings', circumstances, syntax, () => meantClause(syntax, meanings, quoted));
    diagnostics.forEach(report);
    return value ?? [];
  });
  return [...built].sort(inOrder);
}

/** Where the pieces that a clause quotes stand. */
type Quoted = (syntax: ClauseSyntax, pieces: readonly string[]) => Clause['quotes'];

/** What sentences of clauses may name; `outcomes` knows scores as well, for 一票否决. */
export interface ClauseMeanings {
  readonly meaning: Meaning;
  readonly outcomes: Meaning;
}

function meantClause(syntax: ClauseSyntax, meanings: ClauseMeanings, quoted: Quoted): Outcome<BuiltClause | null> {
  const diagnostics: Diagnostic[] = [];
  return { value: buildClause(syntax, meanings, quoted, (d) => void diagnostics.push(d)), diagnostics };
}

function buildClause(syntax: ClauseSyntax, { meaning, outcomes }: ClauseMeanings, quoted: Quoted, report: Report): BuiltClause | null {
  const id = foldedOf(syntax.id);
  if (syntax.standard === null) report(F.clauseOutsideStandard(placeOf(syntax.id), { id }));
  const scores = saysAnything(syntax.scoring);
  if (syntax.requirement === null && !scores) report(F.missingRequirement(placeOf(syntax.id), { id }));
  const uses = new Set<string>();
  const scope = scopeOf(meaning, syntax, uses, report);
  const means = (sentence: ClauseSyntax['requirement']) => (sentence === null ? null : conditionOf(scope, sentence));
  const applicability = means(syntax.applicability);
  const exceptions = syntax.exceptions.map((e) => ({ name: e.name === null ? null : wordsOf(e.name), meant: means(e.sentence) }));
  const requirement = means(syntax.requirement);
  const scoring = clauseScoringOf(scope, scopeOf(outcomes, syntax, uses, report), syntax.scoring);
  if (
    (requirement === null && (syntax.requirement !== null || !scores)) ||
    (syntax.applicability !== null && applicability === null) ||
    exceptions.some((e) => e.meant === null)
  )
    return null;
  for (const quote of syntax.quotes) reportOutsideQuotation(quote, report);
  const pieces = syntax.quotes.flatMap(quotedPieces);
  return {
    id,
    standard: syntax.standard === null ? '' : foldedOf(syntax.standard.id),
    title: freeText(syntax.title),
    quotes: quoted(
      syntax,
      pieces.map((p) => p.text),
    ),
    quotePlaces: pieces.map(({ at, inside }) => ({ at, inside })),
    applicability,
    exceptions: exceptions.flatMap((e) => (e.meant === null ? [] : [{ name: e.name, condition: e.meant }])),
    requirement,
    scoring,
    verification: syntax.verification === null ? null : readVerification(syntax.verification),
    remedy: syntax.remedy === null ? null : freeText(syntax.remedy),
    note: syntax.note === null ? null : freeText(syntax.note),
    reason: syntax.reason === null ? null : freeText(syntax.reason),
    ...readForce(syntax, { zh: `条款${id}`, en: `Clause ${id}` }, report),
    interpretations: [...uses],
    at: placeOf(syntax.id),
    sheet: syntax.sheet === null ? null : foldedOf(syntax.sheet.name),
  };
}

/** Inside a 评分表 the record is at hand. */
function scopeOf(meaning: Meaning, { sheet }: ClauseSyntax, uses: Set<string>, report: Report): ScoreScope {
  const list = sheet === null ? null : recordsOf(sheet, meaning);
  return { meaning, records: list === null ? [] : [list], uses, named: unnamed, report };
}

/** 原文 “…” “…”: the pieces, with quotation marks inside them kept. Without marks the whole is one piece. */
export function quotedPieces(p: Phrase): readonly (QuotePlace & { readonly text: string })[] {
  const words = wordsOf(p);
  const pieces: (QuotePlace & { text: string })[] = [];
  for (let i = 0; i < words.length; i++) {
    const open = words[i] ?? '';
    if (open !== '“' && open !== '"' && open !== '＂') continue;
    const end = closingOf(words, i, open);
    if (end < 0) break;
    const text = words.slice(i + 1, end).replace(/\s*[\r\n]\s*/g, '');
    const [from, to] = [p.start + i, p.start + end + 1];
    pieces.push({ text, at: p.source.place(from, to), inside: p.source.place(from + 1, to - 1) });
    i = end;
  }
  return pieces.length > 0 ? pieces : [{ text: freeText(p).replace(/\n/g, ''), at: placeOf(p), inside: null }];
}

/** 原文 is quoted, not retold: nothing but marks of omission stands between its pieces. */
function reportOutsideQuotation(p: Phrase, report: Report): void {
  const words = wordsOf(p);
  const open = /["“＂]/.exec(words);
  if (open === null) return;
  if (/^["“＂]/.test(quotedPieces(p)[0]?.text ?? '')) {
    report(sentenceFindings.unclosedQuotation(p.source.place(p.start + open.index, p.start + open.index + 1), { mark: '“' }));
    return;
  }
  let rest = words;
  for (const piece of quotedPieces(p))
    rest = blank(rest, piece.at.start.offset - placeOf(p).start.offset, piece.at.end.offset - piece.at.start.offset);
  const outside = /[^\s.…，、；。,;]+/.exec(rest);
  if (outside === null) return;
  const at = p.source.place(p.start + outside.index, p.start + outside.index + outside[0].length);
  report(F.textOutsideQuotation(at, { words: outside[0] }));
}

function blank(words: string, from: number, length: number): string {
  return words.slice(0, from) + ' '.repeat(length) + words.slice(from + length);
}

function closingOf(words: string, from: number, open: string): number {
  if (open !== '“') return words.indexOf(open, from + 1);
  let depth = 0;
  for (let i = from; i < words.length; i++) {
    if (words[i] === '“') depth += 1;
    else if (words[i] === '”') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** 核查 查阅资料：花名册、劳动合同；实地察看; 全部 in front asks for every method. */
function readVerification(p: Phrase): Verification {
  const all = /^(?:全部|all)(?=[\s:,])[\s:,]*/.exec(foldedOf(p));
  const rest = { ...p, start: p.start + (all?.[0].length ?? 0) };
  const methods = splitAt(rest, /[;。]/).map((entry) => {
    const colon = foldedOf(entry).indexOf(':');
    const method = colon < 0 ? entry : { ...entry, end: entry.start + colon };
    const materials = colon < 0 ? [] : splitAt({ ...entry, start: entry.start + colon + 1 }, /[、]/);
    return { method: wordsOf(method).trim(), materials: materials.map((m) => freeText(m).replace(/\n/g, '')) };
  });
  return { all: all !== null, methods };
}

/** Clauses in the order of the notice: by standard, then by number. */
export function inOrder(a: Pick<Clause, 'id' | 'standard'>, b: Pick<Clause, 'id' | 'standard'>): number {
  return rankOf(a.standard) - rankOf(b.standard) || compareNumbers(a.id, b.id);
}

/** 三 → 3; what is no number comes last. */
function rankOf(id: string): number {
  return readWhole(id, 0)?.n ?? Number.MAX_SAFE_INTEGER;
}

/** 3.9 before 3.10. */
function compareNumbers(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
