import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import { excerpt } from '../read/words.js';
import { type InGrid, placeIn } from './in-grid.js';
import { ORIGIN_KEYS } from './own-sheets.js';
import { vocabularyDigest } from './vocabulary-digest.js';

/** Warns where the hidden sheet of a template says that it was made for other rules: another set, or a version that asks for other facts. */
export function reportOrigin(here: InGrid): void {
  const { ruleSet, vocabulary } = here.reading.model;
  const set = said(here, ORIGIN_KEYS.set);
  const digest = said(here, ORIGIN_KEYS.digest);
  if (set === null || digest === null || (set === ruleSet.id && digest === vocabularyDigest(vocabulary))) return;
  const version = said(here, ORIGIN_KEYS.version);
  const made = excerpt(version === null ? set : `${set} ${version}`);
  const now = ruleSet.version === null ? ruleSet.id : `${ruleSet.id} ${ruleSet.version}`;
  here.reading.report(() => say.otherTemplate(placeIn(here, 1, 1), { made, now }));
}

function said({ grid }: InGrid, key: string): string | null {
  const row = grid.rows.find(({ cells }) => cells[0]?.text === key);
  return row?.cells[1]?.text ?? null;
}
