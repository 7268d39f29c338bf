import type { DXT } from 'docxtemplater';
import { type FormData, formKey, type Placeholder } from '../../index.js';

/** A template opened: its placeholders, and the way to fill them; or which of them are not whole. */
export type OpenedTemplate =
  | { readonly kind: 'template'; readonly placeholders: readonly Placeholder[]; readonly fill: (data: FormData) => Uint8Array }
  | { readonly kind: 'broken'; readonly names: readonly string[] };

/** In: the bytes of a .docx that docx-package.ts found sound. Never throws for what stands in it. */
export async function openTemplate(bytes: Uint8Array): Promise<OpenedTemplate> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([import('docxtemplater'), import('pizzip')]);
  const parts: Part[] = [];
  try {
    const template = new Docxtemplater(new PizZip(Buffer.from(bytes)), {
      modules: [listening(parts)],
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      parser: (name) => ({ get: (scope: unknown) => valueIn(scope, name) }),
      nullGetter: () => '',
    });
    return {
      kind: 'template',
      placeholders: placeholdersIn(parts),
      fill: (data) => new Uint8Array(template.render(data).toBuffer({ compression: 'DEFLATE' })),
    };
  } catch (error) {
    return { kind: 'broken', names: brokenIn(error) };
  }
}

/** A module that takes down what the library finds in each part of the document. Its own one for this asks for a package it does not name. */
function listening(parts: Part[]): DXT.Module {
  return {
    name: 'Placeholders',
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly Part[] } }) => {
      if (inspect?.postparsed !== undefined) parts.push(...inspect.postparsed);
    },
  };
}

/** A placeholder is a name and nothing more: no expression, no property of an object. */
function valueIn(scope: unknown, name: string): unknown {
  return scope instanceof Map ? scope.get(formKey(name)) : undefined;
}

interface Part {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
}

/** What is no plain placeholder and no loop (raw XML) is shown with its mark, so that it is told as unknown. */
function placeholdersIn(parts: readonly Part[]): readonly Placeholder[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, subparsed }) => ({
      name: module === 'rawxml' ? `@${value}` : value,
      inside: placeholdersIn(subparsed ?? []),
    }));
}

/** The library tells all faults at once, each with its placeholder; whatever else goes wrong has none. */
function brokenIn(error: unknown): readonly string[] {
  const { properties } = error as { readonly properties?: { readonly errors?: readonly unknown[]; readonly xtag?: unknown } };
  const faults = properties?.errors ?? (error === null ? [] : [error]);
  const names = faults.map((fault) => String((fault as { readonly properties?: { readonly xtag?: unknown } }).properties?.xtag ?? ''));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, 20);
}
