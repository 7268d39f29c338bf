import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completionsAt,
  definitionAt,
  exampleLenses,
  fixesAt,
  formattingOf,
  hoverAt,
  nameAt,
  openWorkspace,
  outlineOf,
  type Place,
  referencesAt,
  rename,
  semanticWords,
  type Workspace,
} from '../../src/index.js';
import { VOCABULARY } from './kit.js';

/** Whatever is written, and wherever the cursor stands: every service answers, and every place it names lies in its file. */
const OK = new URL('../ok/', import.meta.url);
const TEXTS = readdirSync(OK).map((file) => readFileSync(new URL(file, OK), 'utf8'));

const JUNK = [
  '',
  '\ufeff',
  '\u200b',
  '\r\n',
  '\r',
  '（',
  '）',
  '“',
  '」',
  '每',
  '没有',
  '的',
  '且',
  '条款 ',
  '\n表格 ｜',
  '要求',
  '\u0000',
  '😀',
  '\ud800',
  '#',
  '：',
  '名单 ',
  '｜',
  '１５',
  '__proto__',
];

/** A rule text cut, joined and strewn with junk. */
const broken = fc
  .tuple(
    fc.constantFrom(...TEXTS, ''),
    fc.array(fc.tuple(fc.nat(2000), fc.nat(30), fc.constantFrom(...JUNK)), { maxLength: 5 }),
    fc.boolean(),
  )
  .map(([text, wounds, crlf]) => {
    const torn = wounds.reduce(
      (now, [at, length, junk]) => now.slice(0, at % (now.length + 1)) + junk + now.slice((at % (now.length + 1)) + length),
      text,
    );
    return crlf ? torn.replace(/\n/g, '\r\n') : torn;
  });

const offsets = fc.oneof(fc.nat(3000), fc.constantFrom(-1, 0, 1e9, Number.NaN, Number.POSITIVE_INFINITY));

describe('every service', () => {
  it('answers for any text and any offset', async () => {
    await fc.assert(
      fc.asyncProperty(broken, offsets, fc.boolean(), async (text, offset, alone) => {
        const rules = [{ file: 'a.standards', text }, ...(alone ? [] : [{ file: 'vocabulary.standards', text: VOCABULARY }])];
        const workspace = openWorkspace(rules, []);
        for (const file of ['a.standards', 'nowhere', '__proto__']) {
          for (const place of await placesNamed(workspace, file, offset)) expectInside(workspace, place);
        }
      }),
      { numRuns: Number(process.env.LAWS_RUNS ?? 100) },
    );
  }, 120_000);

  it('answers for no files at all', async () => {
    expect(await placesNamed(openWorkspace([], []), 'a.standards', 0)).toEqual([]);
  });
});

/** The places in the answers of all services. */
async function placesNamed(workspace: Workspace, file: string, offset: number): Promise<readonly Place[]> {
  const some = (place: Place | null | undefined) => (place === null || place === undefined ? [] : [place]);
  const name = nameAt(workspace, file, offset);
  return [
    ...completionsAt(workspace, file, offset).map(({ replace }) => replace),
    ...some(hoverAt(workspace, file, offset)?.place),
    ...some(definitionAt(workspace, file, offset)),
    ...referencesAt(workspace, file, offset, { declaration: true }),
    ...some(name?.place),
    ...(rename(workspace, file, offset, '新名称').value ?? []).map(({ place }) => place),
    ...formattingOf(workspace, file).value.map(({ place }) => place),
    ...outlineOf(workspace, file).flatMap(({ place, namePlace, children }) => [place, namePlace, ...children.map((child) => child.place)]),
    ...semanticWords(workspace, file).map(({ place }) => place),
    ...fixesAt(workspace, file, { start: offset, end: offset }).flatMap(({ edits }) => edits.map(({ place }) => place)),
    ...(await exampleLenses(workspace, file)).map(({ place }) => place),
  ];
}

function expectInside({ rules }: Workspace, { file, start, end }: Place): void {
  const text = rules.find((one) => one.file === file)?.text;
  expect([file, text === undefined]).toEqual([file, false]);
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(text?.length ?? -1);
}
