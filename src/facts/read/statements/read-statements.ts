import { factsFindings } from '../../../diagnostics/catalogue/facts.js';
import { statementFindings as say } from '../../../diagnostics/catalogue/statements.js';
import type { Facts } from '../../facts.js';
import type { StatementFact } from '../../statements.js';
import type { Entry, SheetNode } from '../../tree/node.js';
import { entriesNamed, type Sorted, speaksOf } from '../level.js';
import type { NamesSomebody } from '../personal-words.js';
import type { Reading } from '../reading.js';
import { ofEachFile } from '../several-files.js';
import { hasNoEntries } from '../unsaid.js';
import { elsewhere } from '../words.js';
import { readStatementDeadline } from './deadline.js';
import { STATEMENT_EXAMPLE, STATEMENT_LEVEL } from './parts.js';
import { readStatement } from './statement.js';

/**
 * Reads 陈述申辩 and its 期限 (semantics.md §1.2). Out: what the department said, in the order of its files, each once; a sheet that says nothing of either has
 * no such part. What is wrong with one is reported, and it is kept as far as it could be read: nobody loses his say by a slip.
 */
export function readStatements(reading: Reading, sorted: Sorted, namesSomebody: NamesSomebody): Pick<Facts, 'statements'> {
  const deadline = readStatementDeadline(reading, entriesNamed(sorted, 'statementDeadline'));
  const all = ofEachFile(entriesNamed(sorted, 'statements')).flatMap((own) => entriesOfFile(reading, own, namesSomebody));
  const entries = [...new Map(all.map((one) => [meaningOf(one), one])).values()];
  return deadline === null && entries.length === 0 ? {} : { statements: { deadline, entries } };
}

/** The same statement in two files of one department is one. */
function meaningOf({ at: _, attachments, ...said }: StatementFact): string {
  return JSON.stringify([said, attachments.map(({ path, at }) => [at.file, path])]);
}

function entriesOfFile(
  reading: Reading,
  [first, ...others]: readonly [Entry, ...Entry[]],
  namesSomebody: NamesSomebody,
): readonly StatementFact[] {
  for (const { keyAt } of others)
    reading.report(() => factsFindings.duplicateFact(keyAt, { fact: STATEMENTS, other: elsewhere(first.keyAt) }));
  return [first, ...others]
    .flatMap(({ value }) => itemsOf(reading, value))
    .flatMap((node, i) => readStatement(reading, node, i + 1, namesSomebody));
}

const STATEMENTS = { zh: '“陈述申辩”', en: '"statements"' };

/** A single one needs no “- ”: what is meant is clear. */
function itemsOf(reading: Reading, value: SheetNode): readonly SheetNode[] {
  if (value.kind === 'sequence') return value.items;
  if (value.kind === 'mapping' && speaksOf(value, STATEMENT_LEVEL)) return [value];
  if (hasNoEntries(value)) return [];
  reading.withhold(value.at);
  reading.report(() => say.shapelessStatement(value.at, { example: STATEMENT_EXAMPLE }));
  return [];
}
