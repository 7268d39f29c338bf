import {
  Alternation,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';
import type { Entry, ParseWords } from './parser.js';

/** Which kinds of words may stand side by side, the gates of the grammar aside: more than may, never fewer. */
export interface Neighbours {
  /** What a sentence may begin with. */
  readonly first: (entry: Entry) => ReadonlySet<TokenType>;
  readonly after: (type: TokenType) => ReadonlySet<TokenType>;
}

/** Works the neighbours out from the grammar's rules. Costs as much as making a parser: do it once and keep it. */
export function neighboursIn(parse: ParseWords): Neighbours {
  const rules = parse.rules();
  const edges = new Map<string, Edges>();
  const look = (rule: Rule): Edges => edges.get(rule.name) ?? NOTHING;
  // A rule that leads back to itself is known only when nothing new is learnt any more.
  for (let size = -1, next = 0; next !== size; ) {
    size = next;
    for (const rule of Object.values(rules)) edges.set(rule.name, sequence(rule.definition, look));
    next = [...edges.values()].reduce((sum, { first, last, nullable }) => sum + first.size + last.size + (nullable ? 1 : 0), 0);
  }
  const after = new Map<TokenType, Set<TokenType>>();
  for (const rule of Object.values(rules)) joinIn(rule.definition, look, after);
  return {
    first: (entry) => edges.get(entry)?.first ?? new Set(),
    after: (type) => after.get(type) ?? new Set(),
  };
}

/** What a part of a rule may begin and end with, and whether it may be nothing at all. */
interface Edges {
  readonly first: ReadonlySet<TokenType>;
  readonly last: ReadonlySet<TokenType>;
  readonly nullable: boolean;
}

type Look = (rule: Rule) => Edges;

const NOTHING: Edges = { first: new Set(), last: new Set(), nullable: false };

function edgesOf(part: IProduction, look: Look): Edges {
  if (part instanceof Terminal) return { first: new Set([part.terminalType]), last: new Set([part.terminalType]), nullable: false };
  if (part instanceof NonTerminal) return look(part.referencedRule);
  const inside = partsOf(part);
  if (!(part instanceof Alternation)) {
    const edges = sequence(inside, look);
    return { ...edges, nullable: edges.nullable || part instanceof Option || part instanceof Repetition };
  }
  const ways = inside.map((way) => edgesOf(way, look));
  return { first: union(ways.map((w) => w.first)), last: union(ways.map((w) => w.last)), nullable: ways.some((w) => w.nullable) };
}

function sequence(parts: readonly IProduction[], look: Look): Edges {
  const edges = parts.map((part) => edgesOf(part, look));
  const solid = edges.findIndex((e) => !e.nullable);
  const fromEnd = [...edges].reverse();
  const solidFromEnd = fromEnd.findIndex((e) => !e.nullable);
  return {
    first: union(edges.slice(0, solid < 0 ? undefined : solid + 1).map((e) => e.first)),
    last: union(fromEnd.slice(0, solidFromEnd < 0 ? undefined : solidFromEnd + 1).map((e) => e.last)),
    nullable: solid < 0,
  };
}

/** Joins the end of every part to the beginnings of those that may come next. */
function joinIn(parts: readonly IProduction[], look: Look, after: Map<TokenType, Set<TokenType>>): void {
  const edges = parts.map((part) => edgesOf(part, look));
  edges.forEach(({ last }, i) => {
    for (let j = i + 1; j < edges.length; j++) {
      join(last, edges[j]?.first ?? NOTHING.first, after);
      if (edges[j]?.nullable !== true) break;
    }
  });
  for (const part of parts) {
    const inside = partsOf(part);
    if (part instanceof Alternation) for (const way of inside) joinIn([way], look, after);
    else joinIn(inside, look, after);
    const own = sequence(inside, look);
    if (part instanceof Repetition || part instanceof RepetitionMandatory) join(own.last, own.first, after);
  }
}

function join(ends: ReadonlySet<TokenType>, beginnings: ReadonlySet<TokenType>, after: Map<TokenType, Set<TokenType>>): void {
  for (const end of ends) after.set(end, new Set([...(after.get(end) ?? []), ...beginnings]));
}

function partsOf(part: IProduction): readonly IProduction[] {
  if (part instanceof Terminal || part instanceof NonTerminal) return [];
  return (part as IProduction & { readonly definition: readonly IProduction[] }).definition;
}

function union(sets: readonly ReadonlySet<TokenType>[]): ReadonlySet<TokenType> {
  return new Set(sets.flatMap((set) => [...set]));
}
