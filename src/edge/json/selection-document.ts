import { z } from 'zod';
import type { Language, SelectionResult } from '../../index.js';

const words = z.string();
const end = z.string().nullable();

const entry = z
  .strictObject({
    department: z.string(),
    state: z
      .enum(['selected', 'chosen', 'notChosen', 'tied', 'open', 'out', 'notEligible', 'ranked'])
      .describe('selected and out are firm under every completion; chosen and notChosen: the office decided among equals'),
    rank: z
      .strictObject({ best: z.int().min(1), worst: z.int().min(1) })
      .nullable()
      .describe('1 + those strictly ahead; null: not eligible'),
    eligible: z.enum(['true', 'false', 'undetermined', 'error']),
    keys: z.array(
      z
        .strictObject({ text: words, order: z.enum(['descending', 'ascending']), value: words, low: end, high: end })
        .describe('low and high: exact numbers or days, null where there is no end'),
    ),
    reason: words,
    opinion: z.strictObject({ selected: z.boolean(), reason: words, on: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'SelectionEntry' });

/** 推选 in the document of `evaluate --json`. */
export const selectionDocument = z
  .strictObject({
    name: z.string(),
    alias: z.string().nullable(),
    range: words,
    places: words,
    condition: words.nullable(),
    deadline: words.nullable(),
    rank: z.array(words),
    ties: z.strictObject({ rule: z.enum(['all', 'decided']), by: z.string().nullable() }).nullable(),
    groups: z.array(
      z.strictObject({
        name: z.string().nullable(),
        places: z
          .strictObject({ least: z.int().min(0), most: z.int().min(0) })
          .nullable()
          .describe('null: unlimited'),
        notes: z.array(words),
        entries: z.array(entry),
      }),
    ),
  })
  .meta({ id: 'Selection' });
export type SelectionDocument = z.infer<typeof selectionDocument>;

/** In: what came of a 推选, the language. Out: its part of the document; every property is copied by name. */
export function selectionDocumentOf(result: SelectionResult, language: Language): SelectionDocument {
  const { name, alias, condition, deadline, rank, ties } = result;
  return {
    name,
    alias,
    range: result.range[language],
    places: result.places[language],
    condition,
    deadline,
    rank: [...rank],
    ties: ties === null ? null : { rule: ties.kind, by: ties.kind === 'decided' ? ties.by : null },
    groups: result.groups.map((group) => ({
      name: group.name,
      places: group.places && { least: group.places.least, most: group.places.most },
      notes: group.notes.map((note) => note[language]),
      entries: group.entries.map((one) => entryDocument(one, language)),
    })),
  };
}

type Entry = SelectionResult['groups'][number]['entries'][number];

/** Exact ends would tell what the words do not. */
function keyDocument(language: Language) {
  return ({ text, order, value, withheld, low, high }: Entry['candidacy']['keys'][number]) => {
    const ends = withheld ? { low: null, high: null } : { low, high };
    return { text, order, value: value[language], ...ends };
  };
}

function entryDocument({ name, state, rank, candidacy, reason }: Entry, language: Language): z.infer<typeof entry> {
  const { eligible, opinion } = candidacy;
  return {
    department: name,
    state,
    rank: rank && { best: rank.best, worst: rank.worst },
    eligible: eligible === 'notApplicable' ? 'false' : eligible,
    keys: candidacy.keys.map(keyDocument(language)),
    reason: reason[language],
    opinion: opinion && { selected: opinion.selected, reason: opinion.reason, on: opinion.on },
  };
}
