import type { Context } from './context.js';
import { type Region, regions } from './regions.js';

/** So many departments fit into one page that a phone still loads at once. */
export const MOST_ROWS = 60;

/** A page of one region: all its departments, or a part of them. */
export interface RegionPart {
  readonly region: Region;
  /** Its address inside the site, not yet encoded. */
  readonly path: string;
  /** Counted from 1; a region of at most {@link MOST_ROWS} departments has one part. */
  readonly number: number;
  readonly of: number;
}

/** Whether the departments stand on pages of their regions, since the overview cannot hold them all. */
export function isDivided({ run }: Pick<Context, 'run'>): boolean {
  return run.departments.length > MOST_ROWS;
}

/** The pages of the regions, in the order of the overview; none where the overview holds every department. */
export function regionParts(context: Context): readonly RegionPart[] {
  if (!isDivided(context)) return [];
  return regions(context).flatMap((region, i) => {
    const of = Math.ceil(region.departments.length / MOST_ROWS);
    return Array.from({ length: of }, (_, part) => ({
      region: { ...region, departments: region.departments.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS) },
      // Numbered: no two regions share a path, whatever they are called, and no name becomes a file's.
      path: `regions/${i + 1}${of === 1 ? '' : `-${part + 1}`}.html`,
      number: part + 1,
      of,
    }));
  });
}
