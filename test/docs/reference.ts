import { readFileSync } from 'node:fs';
import { cutBlocks } from '../../grammar/blocks.js';
import {
  check,
  type Diagnostic,
  type KnownSet,
  type Layers,
  type Model,
  parse,
  readSet,
  type SourceText,
  setHeadOf,
  setsBelow,
} from '../../src/index.js';
import { prepare } from '../../src/text/prepared.js';

/** One fenced block of a language reference: ```standards refused unknown-name. */
export interface Shown {
  /**
   * `base`: what all examples build on; `below`: what the base says besides where a set is laid over it; `same`: its sentences mean the
   * same; `refused`, `warned`: with that code.
   */
  readonly kind: 'shown' | 'base' | 'below' | 'same' | 'refused' | 'warned';
  readonly code: string;
  /**
   * Before any other word. `over`: a set laid over the base, or parts of one; `lines`: scoring lines, each of which stands in a clause of
   * points, or in 计分.
   */
  readonly as: 'over' | 'lines' | null;
  readonly text: string;
  readonly line: number;
}

/** A language reference with what its examples need. */
export interface Reference {
  readonly markdown: string;
  readonly base: SourceText;
  readonly below: SourceText;
  readonly blocks: readonly Shown[];
  /** ```text notice.txt: texts that whole rule sets of the reference quote. */
  readonly texts: readonly SourceText[];
}

export function readReference(file: string): Reference {
  const markdown = readFileSync(file, 'utf8');
  const fences = [...markdown.matchAll(/^```(standards|text)(?: (.*))?\n([\s\S]*?)^```$/gm)];
  const blocks = fences
    .filter((f) => f[1] === 'standards')
    .map((f) => shown(f[2] ?? '', f[3] ?? '', markdown.slice(0, f.index).split('\n').length));
  const textOf = (kind: Shown['kind']) =>
    blocks
      .filter((b) => b.kind === kind)
      .map((b) => b.text)
      .join('\n');
  const texts = fences.filter((f) => f[1] === 'text' && f[2] !== undefined).map((f) => ({ file: f[2] ?? '', text: f[3] ?? '' }));
  return { markdown, base: { file: BASE, text: textOf('base') }, below: { file: BELOW, text: textOf('below') }, blocks, texts };
}

const BASE = 'base.standards';
const BELOW = 'below.standards';

function shown(info: string, text: string, line: number): Shown {
  const words = info.split(' ').filter((word) => word !== '');
  const [first] = words;
  const as = first === 'over' || first === 'lines' ? first : null;
  const [kind, code] = as === null ? words : words.slice(1);
  if (kind !== undefined && ['base', 'below', 'same', 'refused', 'warned'].includes(kind))
    return { kind: kind as Shown['kind'], code: code ?? '', as, text, line };
  if (kind !== undefined) throw new Error(`line ${line}: the block is marked “${info}”, which no test knows`);
  return { kind: 'shown', code: '', as, text, line };
}

/** What a block shows: whole rule sets, parts that the base set is extended by, or sentences, one a line (indented lines go on). */
export function examplesIn(block: Shown): readonly Example[] {
  const words = blockWords(block.text);
  if (block.as === 'lines') return sentencesOf(block.text).map((text) => ({ kind: 'line', text }));
  if (block.as === 'over') return [{ kind: 'over', text: words.includes('ruleSet') ? block.text : `${HEAD}${block.text}` }];
  if (words[0] === 'lead') return sentencesOf(block.text).map((sentence) => ({ kind: 'sentence', text: sentence }));
  return [{ kind: words.includes('ruleSet') ? 'whole' : 'parts', text: block.text }];
}

/** The head of a set laid over the base, where only its parts are shown. */
const HEAD = '标准集 例子\n  编号 example\n  参照 language-examples\n';

const blockWords = (text: string) => cutBlocks(prepare({ file: '', text }).folded).map((b) => b.word);

export interface Example {
  readonly kind: 'sentence' | 'line' | 'parts' | 'whole' | 'over';
  readonly text: string;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n(?=\S)/)
    .map((s) => s.trimEnd())
    .filter((s) => s !== '' && !s.startsWith('#'));
}

/** Reads an example as a person would who tries it out. Out: the model, and what was found in the example itself. */
export function tryOut(reference: Reference, example: Example): { readonly model: Model | null; readonly findings: readonly Diagnostic[] } {
  if (example.kind === 'over') {
    const { model, diagnostics } = readSet(layersOver(reference, { file: EXAMPLE, text: example.text }));
    return { model, findings: diagnostics.filter((d) => d.severity !== 'hint') };
  }
  const files = example.kind === 'whole' ? [{ file: EXAMPLE, text: example.text }] : [reference.base, extension(example)];
  const tree = parse(files);
  const model = check(tree.value, example.kind === 'whole' ? reference.texts : []);
  const findings = [...tree.diagnostics, ...model.diagnostics].filter((d) => d.severity !== 'hint' && d.place?.file !== BASE);
  return { model: model.value, findings };
}

function extension(example: Example): SourceText {
  return { file: EXAMPLE, text: EXTENSIONS[example.kind](example.text) };
}

const EXTENSIONS: Readonly<Record<Example['kind'], (text: string) => string>> = {
  whole: (text) => text,
  over: (text) => text,
  sentence: (text) => `标准九 例子\n条款 9.1 例子\n  要求 ${text}\n`,
  line: withPoints,
  parts: withStandard,
};

/** A set of 10 points, with a line where it belongs: in 计分, in a clause of its own, or in a clause of these points; and what it asks for. */
function withPoints(line: string): string {
  const rule = OF_NOT_APPLICABLE.test(line) ? '' : '  不适用 按比例折算\n';
  const scoring = `计分\n  满分 10分\n  封顶 10分\n  扣完为止\n${rule}${OF_TOTAL.test(line) ? `  ${line}\n` : ''}`;
  const grades = NAMES_GRADE.test(line) ? '等次\n  合格 6分以上\n  不合格 不满6分\n' : '';
  const own = OF_TOTAL.test(line) ? '' : OF_BONUS.test(line) ? `条款 9.2 例子\n  ${line}\n` : `  ${line}\n`;
  const points = /^(?:得分|award)/.test(line) ? '' : '  扣分 并非权责清单已公开的，不得分\n';
  return `${scoring}标准九 例子\n条款 9.1 例子\n  分值 10分\n${points}${own}${grades}`;
}

const OF_TOTAL = /^(?:不适用|取整|改判|不重复扣分|not applicable|round|override|no double deduction)/;
const OF_NOT_APPLICABLE = /^(?:不适用|not applicable)/;
const NAMES_GRADE = /等次为|grade is/;
const OF_BONUS = /^(?:加分|减分|bonus|malus)/;

const EXAMPLE = 'example.standards';

/** A set with the base below it, found by its id as on disk. */
function layersOver({ base, below }: Reference, own: SourceText): Layers {
  const lower = [base, below];
  const known = (folder: string, rules: readonly SourceText[]): readonly KnownSet[] => {
    const head = setHeadOf(rules);
    return head === null ? [] : [{ folder, head }];
  };
  const found = known('own', [own]).map((set) => setsBelow(set, known('lower', lower)));
  return {
    rules: [own],
    texts: [],
    below: found.flatMap(({ value }) => value.map(() => ({ rules: lower, texts: [] }))),
    missing: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A clause stands below a standard, and a set has a clause. */
function withStandard(text: string): string {
  const words = blockWords(text);
  if (words.includes('standard')) return text;
  return words.includes('clause') ? `标准九 例子\n${text}` : `${text}\n标准九 例子\n条款 9.9 例子\n  要求 权责清单已公开\n`;
}

/** What a meaning says, the words it was written in aside. */
export function sense(meaning: unknown): string {
  return JSON.stringify(meaning, (key, value: unknown) => (['text', 'at', 'form'].includes(key) ? undefined : value));
}
