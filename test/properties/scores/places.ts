import type { Clause, Model } from '../../../src/model/model.js';
import type { StandardScoring, Veto } from '../../../src/model/scoring.js';

/** Gives every veto its place in the file: 计分 first, then each standard with its clauses, then its parts with theirs. */
export function inOrder(model: Model): Model {
  const { scoring } = model;
  if (scoring === null) return model;
  let offset = 0;
  const placed = (vetoes: readonly Veto[]): readonly Veto[] =>
    vetoes.map((veto) => {
      offset += 1;
      return { ...veto, at: { ...veto.at, start: { ...veto.at.start, offset } } };
    });
  const clauses = new Map<string, Clause>();
  const place = (some: readonly Clause[]) => {
    for (const one of some)
      if (one.scoring !== null) clauses.set(one.id, { ...one, scoring: { ...one.scoring, vetoes: placed(one.scoring.vetoes) } });
  };
  const total = { ...scoring.total, vetoes: placed(scoring.total.vetoes) };
  const standards = scoring.standards.map((standard): StandardScoring => {
    const own = model.clauses.filter((one) => one.standard === standard.standard);
    const inPart = (one: Clause) => standard.parts.some((part) => part.clauses.includes(one.id));
    const vetoes = placed(standard.vetoes);
    place(own.filter((one) => !inPart(one)));
    const parts = standard.parts.map((part) => {
      const ofPart = placed(part.vetoes);
      place(own.filter((one) => part.clauses.includes(one.id)));
      return { ...part, vetoes: ofPart };
    });
    return { ...standard, vetoes, parts };
  });
  return { ...model, clauses: model.clauses.map((one) => clauses.get(one.id) ?? one), scoring: { ...scoring, total, standards } };
}
