import type { Definition, Model } from '../../model/model.js';
import type { Place } from '../../text/place.js';

/**
 * In: a model. Out: for a place in its files the name of the 定义 or 定义名单 whose words stand there, null where it is another block's.
 * A block's words reach to the next block, so the last one that begins before the place is the one.
 */
export function definitionAt(model: Model): (place: Place) => string | null {
  const blocks = [...model.definitions.map(beginning), ...model.clauses.map(({ at }) => ({ at, name: null }))];
  return (place) => {
    const before = blocks.filter(({ at }) => at.file === place.file && at.start.offset <= place.start.offset);
    return (
      before.reduce<Block | null>((last, next) => (last === null || next.at.start.offset > last.at.start.offset ? next : last), null)
        ?.name ?? null
    );
  };
}

interface Block {
  readonly at: Place;
  readonly name: string | null;
}

function beginning({ at, name }: Definition): Block {
  return { at, name };
}
