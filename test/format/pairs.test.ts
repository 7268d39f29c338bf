import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/format/format.js';
import { parse } from '../../src/index.js';
import { complete } from './texts.js';

/** pairs/<case>: a text as somebody typed it, and how it is written in Chinese and in English. Readers judge these; the laws the rest. */
const PAIRS = fileURLToPath(new URL('./pairs/', import.meta.url));
const textOf = (name: string, file: string) => readFileSync(`${PAIRS}${name}/${file}`, 'utf8');

describe.each(readdirSync(PAIRS).sort())('%s', (name) => {
  it.each(['zh', 'en'] as const)('in %s', (spelling) => {
    const { value, diagnostics } = parse(complete([{ file: 'in.standards', text: textOf(name, 'in.standards') }]));
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ zh }) => zh)).toEqual([]);
    const formatted = format(value, spelling);
    expect(formatted.diagnostics.map(({ zh }) => zh)).toEqual([]);
    expect(formatted.value.find(({ file }) => file === 'in.standards')?.text).toBe(textOf(name, `out.${spelling}.standards`));
  });
});
