import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/format/format.js';
import type { Spelling } from '../../src/format/spelling.js';
import { check, parse, type SourceText } from '../../src/index.js';
import { sameMeaning } from '../../src/model/meaning/same-meaning.js';
import { newMemory } from '../../src/text/memory.js';
import { complete } from '../format/texts.js';
import { typed } from './rule-text.js';

/**
 * The laws of the formatter (docs/decisions/0014) over random clauses, typed carelessly in both languages. That what is written
 * reads as before is held by the formatter itself on every run; here no text may be refused.
 */
const RUNS = Number(process.env.LAWS_RUNS ?? 60);
/** Only so that no parser is made anew for every text. */
const memory = newMemory();
const FILE = 'typed.standards';

/** The file as it comes out; '' where it was refused. */
function formatted(text: string, spelling?: Spelling): string {
  const { value, diagnostics } = parse(complete([{ file: FILE, text }]), memory);
  expect(diagnostics.filter(({ severity, place }) => severity === 'error' && place?.file === FILE).map(({ zh }) => zh)).toEqual([]);
  const out = format(value, spelling, memory);
  memory.sweep();
  expect(out.diagnostics.map(({ zh }) => zh)).toEqual([]);
  return out.value.find(({ file }) => file === FILE)?.text ?? '';
}

function commentsIn(text: string): readonly string[] {
  return parse([{ file: FILE, text }]).value.sources.flatMap(({ comments }) => comments.map((comment) => comment.text.trimEnd()));
}

function model(files: readonly SourceText[]) {
  const { value, diagnostics } = check(parse(complete(files), memory).value, []);
  return {
    clauses: value?.clauses.map(({ applicability, exceptions, requirement, scoring }) => ({
      applicability,
      exceptions,
      requirement,
      scoring,
    })),
    codes: diagnostics.map(({ code }) => code).sort(),
  };
}

const law = (holds: (typed: { readonly zh: string; readonly en: string; readonly comments: number }) => void) =>
  fc.assert(fc.property(typed, holds), { numRuns: RUNS });

describe('over random clauses', () => {
  it('what is formatted once stays as it is, and keeps every comment in order', () => {
    law(({ zh, en }) => {
      for (const text of [zh, en]) {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
        expect(commentsIn(once)).toEqual(commentsIn(text));
      }
    });
  });

  it('turned into the other language and back it is the same text', () => {
    law(({ zh, en }) => {
      for (const [text, own, other] of [
        [zh, 'zh', 'en'],
        [en, 'en', 'zh'],
      ] as const) {
        const canonical = formatted(text, own);
        expect(formatted(formatted(canonical, other), own)).toBe(canonical);
      }
    });
  });

  it('it means the same as before, in either language', () => {
    law(({ zh, en }) => {
      for (const text of [zh, en]) {
        const before = model([{ file: FILE, text }]);
        for (const spelling of ['zh', 'en'] as const) {
          const after = model([{ file: FILE, text: formatted(text, spelling) }]);
          expect(after.codes).toEqual(before.codes);
          expect(sameMeaning(before.clauses, after.clauses)).toBe(true);
        }
      }
    });
  });

  it('the same clauses written in Chinese and in English become the same text', () => {
    law(({ zh, en }) => {
      const bare = (text: string) => text.replace(/ *#.*$/gm, '').replace(/\n+/g, '\n');
      if (commentsIn(zh).length + commentsIn(en).length === 0) expect(bare(formatted(en, 'zh'))).toBe(bare(formatted(zh, 'zh')));
    });
  });
});
