import type { SourceText, Spelling } from '../../src/index.js';
import { type Figures, ratio } from './print.js';
import type { Product } from './product.js';
import { type RuleTexts, repeated } from './rule-sets.js';
import { lasting, often, several } from './timed.js';

const TIMES = 27;
const ROUNDS = 15;

/** What a writer waits for: the layout of a whole set, and an editor after each key. */
export async function editing(product: Product): Promise<Figures> {
  const { verbs } = product;
  const many = repeated(TIMES);
  const seven = joined(many, 7);
  const one = joined(many, 1);
  const tree = verbs.parse(many.rules).value;
  const sizeOf = ({ rules }: RuleTexts) => `${tree.clauses.length} clauses, ${rules.length} files`;
  const size = sizeOf(many);
  const read = () => verbs.check(verbs.parse(many.rules).value, many.texts);
  const reading = await several({ what: 'parse and check', size, keep: 1500 }, 5, () => lasting(read));
  const formatting = await several({ what: 'format, with its own check', size, keep: 1000 }, 5, () =>
    lasting(() => laidOut(product, many)),
  );
  const turning = await several({ what: 'turn into English, with its own check', size, keep: null }, 3, () =>
    lasting(() => laidOut(product, many, 'en')),
  );
  const again = await afterEdits(product, many, { what: 'findings after an edit of one line', size, keep: 150 });
  const larger = await afterEdits(product, seven, { what: 'the same, 147 clauses a file', size: sizeOf(seven), keep: 150 });
  const largest = await afterEdits(product, one, { what: 'the same, all clauses in one file', size: sizeOf(one), keep: null });
  const workspace = verbs.openWorkspace(many.rules, many.texts);
  const at = placeToComplete(many.rules);
  const completing = await often({ what: 'completion in a sentence', size, keep: 50 }, () =>
    verbs.completionsAt(workspace, at.file, at.offset),
  );
  return {
    title: 'Writing rules',
    figures: [reading, formatting, turning, again, larger, largest, completing],
    remarks: [ratio(reading, again)],
  };
}

/** As the command does it: reading the set is part of it. */
function laidOut({ verbs }: Product, { rules }: RuleTexts, spelling?: Spelling): void {
  const memory = verbs.newMemory();
  verbs.format(verbs.parse(rules, memory).value, spelling, memory);
}

/** A blank is put into a line, and taken out again: every reading differs from the one before it. */
async function afterEdits({ verbs }: Product, set: RuleTexts, named: { what: string; size: string; keep: number | null }) {
  let workspace = verbs.openWorkspace(set.rules, set.texts);
  const file = set.rules.at(-1)?.file;
  let round = 0;
  return several(named, ROUNDS, () => {
    round += 1;
    const note = ` 改${round}`;
    const rules = set.rules.map((rule) =>
      rule.file === file ? { ...rule, text: rule.text.replace(/^ {2}整改 \S*/m, `$&${note}`) } : rule,
    );
    return lasting(() => {
      workspace = verbs.openWorkspace(rules, set.texts, workspace);
    });
  });
}

/** The standards of a set in so many files. */
function joined({ rules, texts }: RuleTexts, files: number): RuleTexts {
  const isStandard = ({ file }: SourceText) => file.includes('standard-');
  const standards = rules.filter(isStandard);
  const fileOf = (n: number): SourceText => ({
    file: `standards-${n}.standards`,
    text: standards.flatMap((rule, i) => (i % files === n ? [rule.text] : [])).join('\n'),
  });
  return { rules: [...rules.filter((rule) => !isStandard(rule)), ...Array.from({ length: files }, (_, n) => fileOf(n))], texts };
}

/** Behind 身份属于 in the middle of a sentence of some file in the middle of the set. */
function placeToComplete(rules: readonly SourceText[]): { file: string; offset: number } {
  const words = '身份属于';
  const found = rules.filter(({ text }) => text.includes(words));
  const rule = found[Math.floor(found.length / 2)];
  if (rule === undefined) throw new Error(`no rule says ${words}`);
  return { file: rule.file, offset: rule.text.indexOf(words) + words.length };
}
