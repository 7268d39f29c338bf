import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A fenced block: its language, the words after it, its text, and the line on which it begins. */
export interface Fence {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

export function fencesIn(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm)].map((m) => ({
    language: m[1] ?? '',
    info: m[2] ?? '',
    text: m[3] ?? '',
    line: markdown.slice(0, m.index).split('\n').length,
  }));
}

/** The links of a page that lead to a file of ours and find none. `file`: the page, from the root. */
export function brokenLinks(file: string, markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((m) => (m[1] ?? '').replace(/#.*$/, ''));
  const ours = targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
  return ours.filter((target) => !existsSync(normalize(join(dirname(file), target))));
}
