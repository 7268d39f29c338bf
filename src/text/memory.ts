/**
 * What an editor keeps from one reading of a rule set to the next, so that an edit costs what it changes. INVARIANT:
 * what is recalled is what would be made again: a verb gives the same with a memory, without one, or with another's.
 */
export interface Memory {
  /**
   * What was made before for this key in this room, else what `make` makes now. The key is compared as a Map's is. When the
   * circumstances of a room change (the names of the vocabulary, say), it is emptied.
   */
  readonly recall: <T>(room: string, circumstances: string, key: unknown, make: () => T) => T;
  /** The memory of the set below this one (参照), which has circumstances of its own. */
  readonly below: () => Memory;
  /** Forgets what has not been asked for since the last sweep. Called once after each reading. */
  readonly sweep: () => void;
}

/** For a reading that is done once. */
export const noMemory: Memory = { recall: (_room, _circumstances, _key, make) => make(), below: () => noMemory, sweep: () => undefined };

/** An empty memory. It belongs to whoever made it, and serves one rule set. */
export function newMemory(): Memory {
  return memoryOver(null);
}

/** What does not hang on the set is made once for a set and those below it. */
const SHARED: ReadonlySet<string> = new Set(['parser']);

function memoryOver(above: Memory | null): Memory {
  const rooms = new Map<string, Room>();
  let below: Memory | null = null;
  const memory: Memory = {
    recall: <T>(room: string, circumstances: string, key: unknown, make: () => T): T => {
      if (above !== null && SHARED.has(room)) return above.recall(room, circumstances, key, make);
      const entered = enter(rooms, room, circumstances);
      // Whoever asks in a room asks for one type there.
      const known = (entered.now.get(key) ?? entered.before.get(key)) as { readonly value: T } | undefined;
      const kept = known ?? { value: make() };
      entered.now.set(key, kept);
      return kept.value;
    },
    below: () => {
      below ??= memoryOver(memory);
      return below;
    },
    sweep: () => {
      below?.sweep();
      for (const room of rooms.values()) {
        room.before = room.now;
        room.now = new Map();
      }
    },
  };
  return memory;
}

interface Room {
  circumstances: string;
  before: Map<unknown, { readonly value: unknown }>;
  now: Map<unknown, { readonly value: unknown }>;
}

function enter(rooms: Map<string, Room>, name: string, circumstances: string): Room {
  const room = rooms.get(name);
  if (room?.circumstances === circumstances) {
    // Long texts that are one and the same are compared at a glance the next time.
    room.circumstances = circumstances;
    return room;
  }
  const empty: Room = { circumstances, before: new Map(), now: new Map() };
  rooms.set(name, empty);
  return empty;
}
