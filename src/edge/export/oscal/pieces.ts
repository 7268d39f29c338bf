import { createHash } from 'node:crypto';
import { type Context, printable } from '../../../index.js';
import { markdownText } from '../markdown-text.js';
import { sarifAddress } from '../sarif-parts.js';
import { oscalWords } from './words.js';

/** Whose names these properties are: ours, so that nobody takes them for those of OSCAL. */
export const NS = 'urn:zhunsheng:oscal:1';

const OSCAL_VERSION = '1.2.1';

/** A property of ours. A value in OSCAL is one line that is not empty. */
export function prop(name: string, value: string, remarks: readonly string[] = []) {
  return { name, ns: NS, value: plainLine(value), ...(remarks.length === 0 ? {} : { remarks: paragraphs(remarks) }) };
}

/** A text as one plain line. */
export function plainLine(text: string): string {
  const line = printable(text).replace(/\s+/gu, ' ').trim();
  return line === '' ? '—' : line;
}

/** A text as one line of Markdown. */
export function markupLine(text: string): string {
  const line = markdownText(text);
  return line === '' ? '—' : line;
}

/** Lines as Markdown, each a paragraph. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map(markupLine).join('\n\n');
}

/** A list OSCAL wants only where it holds something, as properties to spread. */
export function some<const Name extends string, T>(name: Name, items: readonly T[]): { readonly [N in Name]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { readonly [N in Name]?: readonly T[] });
}

/** A day as a moment; no clock is read, and the day is that of China, where the rules apply. */
export function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** The head of a document. The same run gives the same head: its time is the latest evaluation day, and says so. */
export function metadata(title: string, context: Context) {
  const { model, run, language, audience, audiences } = context;
  const day = run.departments.map(({ evaluatedOn }) => evaluatedOn).reduce((a, b) => (a > b ? a : b), '');
  const { id, version } = model.ruleSet;
  return {
    title: markupLine(title),
    'last-modified': moment(day === '' ? run.generatedOn : day),
    version: plainLine(version ?? oscalWords(language).noVersion),
    'oscal-version': OSCAL_VERSION,
    props: [
      prop('rule-set', id),
      ...(run.digestOfRules === null ? [] : [prop('rule-set-digest', run.digestOfRules)]),
      prop('made-by', `zhunsheng ${run.version}`),
      prop('language', language === 'zh' ? 'zh-CN' : 'en'),
      ...(audience === 'internal' ? [prop('audience', 'internal', [audiences.internal])] : []),
    ],
    remarks: oscalWords(language).time,
  };
}

/** A document beside this one, with the digest that tells whether it is still the one meant. */
export function neighbour(uuid: string, { name, text, title }: { readonly name: string; readonly text: string; readonly title: string }) {
  const value = createHash('sha256').update(text).digest('hex');
  const rlink = { href: sarifAddress(name), 'media-type': 'application/oscal+json', hashes: [{ algorithm: 'SHA-256', value }] };
  return { uuid, title: markupLine(title), rlinks: [rlink] };
}
