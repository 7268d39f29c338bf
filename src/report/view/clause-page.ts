import { layersOf } from '../../model/layers.js';
import type { Clause } from '../../model/model.js';
import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import { decidedWords } from '../words/decided.js';
import { type ClauseText, clauseText } from './clause-text.js';
import { type Context, clauseAnchor, href } from './context.js';
import { type BarView, verdictBar } from './counts.js';
import { type Frame, frame } from './frame.js';
import { noticeFiles, paragraphAnchor } from './notice-page.js';
import type { OriginView } from './origin.js';
import { type OverrideView, overrideViews } from './overrides.js';
import { type Passage, passages } from './passages.js';
import { regions } from './regions.js';
import { shortPoints } from './score/clause-points-view.js';
import { placeLine } from './sources.js';
import { statementLine } from './statements.js';
import { type Text, written } from './text.js';
import { clauseVerdictView, type VerdictView } from './verdict-view.js';

/** The page of one clause: its words, the notice around them, and how every department stands. */
export interface ClausePage extends Frame {
  readonly kicker: Text;
  readonly standard: Text;
  readonly clause: ClauseText;
  readonly number: string;
  /** The notices it quotes, each with its paragraphs; `set` is whose notice it is, a list of none or one. */
  readonly notices: readonly { readonly set: readonly string[]; readonly passages: readonly (Passage & { readonly address: string })[] }[];
  /** Of a set that 参照 another: which set wrote it, and which changed it and how; a list of none or one. */
  readonly origin: readonly OriginView[];
  readonly place: readonly string[];
  readonly bar: BarView;
  readonly groups: readonly { readonly name: Text; readonly rows: readonly StandingView[] }[];
}

export interface StandingView {
  readonly name: Text;
  readonly address: string;
  readonly verdict: VerdictView;
  /** 改判, beside the verdict; a list of none or one. */
  readonly overrides: readonly OverrideView[];
  /** 陈述申辩 on this clause, a line each. */
  readonly statements: readonly string[];
  /** 7／10分; a list of none or one. */
  readonly points: readonly string[];
  readonly reason: string;
}

export function clausePage(clause: Clause, context: Context): ClausePage {
  const { model, run, words } = context;
  const standard = model.standards.find((s) => s.id === clause.standard);
  const place = placeLine(clause.at, context);
  return {
    ...frame(`${clause.id} ${clause.title} · ${model.ruleSet.title}`, '../', context),
    kicker: written(model.ruleSet.title),
    standard: written(standard === undefined ? clause.standard : words.say.standard(standard.id, standard.title)),
    clause: clauseText(clause, '../', context),
    number: words.say.clause(clause.id),
    notices: noticesQuoted(clause, context),
    origin: context.origins.ofClause(clause),
    place: place === null ? [] : [place],
    bar: verdictBar(
      run.departments.flatMap((d) => d.clauses.filter((c) => c.id === clause.id).map((c) => c.verdict)),
      words,
    ),
    groups: regions(context).map((region) => ({
      name: region.name,
      rows: region.departments.flatMap((d) =>
        d.clauses
          .filter((c) => c.id === clause.id)
          .map((c) => ({
            name: written(d.name),
            address: href('../', context.departmentPath(d.name), clauseAnchor(model, clause.id)),
            verdict: clauseVerdictView(c, context),
            overrides: overrideViews(c, context),
            statements: linesOn(clause, d, context),
            points: c.points === null ? [] : [shortPoints(c.points, context)].filter((one) => one !== ''),
            reason: context.choose(c.reason),
          })),
      ),
    })),
  };
}

function linesOn({ id }: Clause, { statements }: DepartmentVerdicts, context: Context): readonly string[] {
  const { statements: label } = decidedWords(context.language);
  return (statements?.entries ?? [])
    .filter(({ clause }) => clause === id)
    .map((one) => `${label}${context.words.labels.colon}${statementLine(one, context)}`);
}

function noticesQuoted(clause: Clause, context: Context): ClausePage['notices'] {
  const { model, words } = context;
  const several = layersOf(model).length > 1;
  return noticeFiles(context).flatMap(({ ruleSet, path }) => {
    const found = passages(clause, ruleSet).map((one) => ({ ...one, address: href('../', path, paragraphAnchor(one.index)) }));
    const set = several ? [words.say.noticeOf(ruleSet.basis ?? ruleSet.title)] : [];
    return found.length === 0 ? [] : [{ set, passages: found }];
  });
}
