import type { Archive } from '../../archive.js';
import { damaged } from '../unread.js';
import { listen } from '../xml.js';

/** What is where in a workbook. */
export interface Directory {
  /** In the order of the tabs; sheets of charts alone are left out. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904 on, as old Macintosh versions did. */
  readonly from1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Finds the parts by their relationships, as the format asks; their usual names are a habit only. */
export async function directoryOf(archive: Archive): Promise<Directory> {
  const root = await linksOf(archive, '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined) throw damaged('partMissing');
  const links = await linksOf(archive, workbook);
  const { sheets, from1904 } = await readBook(archive, workbook);
  const byId = new Map(links.map((link) => [link.id, link]));
  const partOf = (type: string) => links.find((link) => link.type === type && archive.has(link.part))?.part ?? null;
  return {
    sheets: sheets.flatMap(({ name, id, hidden }) => {
      const link = byId.get(id);
      if (link === undefined) throw damaged('noSheet');
      return link.type === 'worksheet' ? [{ name, hidden, part: link.part }] : [];
    }),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904,
  };
}

interface Link {
  readonly id: string;
  /** The last word of its address, which is the same in both editions of the format. */
  readonly type: string;
  readonly part: string;
}

/** The relationships of a part; of the whole, where `part` is empty. */
async function linksOf(archive: Archive, part: string): Promise<readonly Link[]> {
  const slash = part.lastIndexOf('/') + 1;
  const links: Link[] = [];
  await listen(await archive.open(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      links.push({ id: Id, type: Type?.split('/').at(-1) ?? '', part: partFrom(part.slice(0, slash), Target) });
    },
  });
  return links;
}

/** `../media/x.png` seen from `xl/worksheets/`. */
function partFrom(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readBook(archive: Archive, part: string) {
  const sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = [];
  let from1904 = false;
  await listen(await archive.open(part), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', id, hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
