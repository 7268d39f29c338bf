import type { SourceText } from '../../src/index.js';

/** A page of docs/diagnostics: its two examples, as the files they stand for. */
export interface Page {
  readonly avoid: readonly SourceText[];
  readonly prefer: readonly SourceText[];
}

interface Fence {
  /** `standards`, `standards 全文`, `standards henan-2017`, `yaml`, `yaml east.yaml`, `csv 执法人员.csv`, `json`, `text notice.txt`, `hbs partials/text.hbs`, `sh`. */
  readonly info: string;
  readonly text: string;
}

/** In: the page's text. Out: the fenced blocks of its sections 不要这样写 and 这样写. Commands (`sh`) are left out. */
export function readPage(text: string): Page {
  const section = (title: string) => new RegExp(`^## ${title}$([\\s\\S]*?)(?=^## )`, 'm').exec(text)?.[1] ?? '';
  const [avoid, prefer] = [section('不要这样写 Avoid'), section('这样写 Prefer')].map((part) =>
    [...part.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map((m): Fence => ({ info: m[1] ?? '', text: m[2] ?? '' })),
  );
  return { avoid: asFiles(avoid ?? []), prefer: asFiles(prefer ?? []) };
}

/**
 * A block that holds parts of a clause only stands in a clause. In a fence's head 全文 means that base/ adds nothing; any other word
 * after `standards` is the folder of another rule set, as in a sample (sample.ts): `standards henan-2017`.
 */
export function asFiles(fences: readonly Fence[]): readonly SourceText[] {
  return fences.flatMap(({ info, text }, i): SourceText[] => {
    const [kind, more] = info.split(' ');
    if (kind === 'standards' && more !== undefined && more !== '全文') return [{ file: `${more}/rules.standards`, text }];
    if (kind === 'standards') return [{ file: 'rules.standards', text: more === '全文' ? `# 全文\n\n${text}` : inClause(text) }];
    if (kind === 'hbs' || kind === 'css') return [{ file: more ?? '', text }];
    if (kind === 'text') return [{ file: more ?? `${i}.txt`, text }];
    return kind === 'yaml' || kind === 'json' || kind === 'csv' ? [{ file: more ?? `sheet.${kind}`, text }] : [];
  });
}

function inClause(text: string): string {
  return /^ {2}(?:要求|适用) /.test(text) ? `标准一 样例\n\n条款 1.1 样例\n${text}` : text;
}
