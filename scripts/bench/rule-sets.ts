import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, SourceText } from '../../src/index.js';
import { CHECKOUT, type Product } from './product.js';

/** The texts of a rule folder. */
export interface RuleTexts {
  readonly rules: readonly SourceText[];
  readonly texts: readonly SourceText[];
}

const FOLDER = join(CHECKOUT, 'rules/henan-2017');

/** rules/henan-2017: 38 clauses. */
export function delivered(): RuleTexts {
  return { rules: filesEndingIn('.standards'), texts: filesEndingIn('.txt') };
}

/** The delivered set with its seven standards told `times` times over, each time under new numbers. */
export function repeated(times: number): RuleTexts {
  const { rules, texts } = delivered();
  const shared = rules.filter(({ file }) => !isStandard(file));
  const standards = rules.filter(({ file }) => isStandard(file));
  const copies = Array.from({ length: times }, (_, copy) =>
    standards.map(({ file, text }) => ({ file: `${copy}-${file}`, text: renumbered(text, copy * standards.length) })),
  );
  return { rules: [...shared, ...copies.flat()], texts };
}

/** In: the texts of a set without errors. Out: its model. */
export function modelOf({ verbs }: Product, { rules, texts }: RuleTexts): Model {
  const { value, diagnostics } = verbs.check(verbs.parse(rules).value, texts);
  if (value === null) throw new Error(diagnostics.map((d) => `${d.place?.file}:${d.place?.start.line} ${d.en}`).join('\n'));
  return value;
}

function isStandard(file: string): boolean {
  return file.startsWith('standard-');
}

/** 标准三 and 条款3.1 (also in 应当) become 标准10 and 条款10.1. */
function renumbered(text: string, more: number): string {
  return text
    .replace(/^标准([一二三四五六七])/gm, (_, n: string) => `标准${'一二三四五六七'.indexOf(n) + 1 + more}`)
    .replace(/条款( ?)(\d+)\./g, (_, space: string, n: string) => `条款${space}${Number(n) + more}.`);
}

function filesEndingIn(ending: string): readonly SourceText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
}
