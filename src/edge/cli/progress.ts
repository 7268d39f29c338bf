import type { Session } from './session.js';
import { progressWords, type Work } from './words/progress.js';

/** Tells whoever waits how far a long piece of work has come; beside the result, never in it. */
export interface Progress {
  /** Does a piece of work of so many steps. The work says when one is done. Whatever becomes of it, nothing is left on the screen. */
  readonly during: <T>(work: Work, steps: number, run: (steps: Steps) => Promise<T>) => Promise<T>;
}

export interface Steps {
  /** One more is done. */
  readonly done: () => void;
  /** Lets a key that was pressed be heard, where somebody sits before a bar; costs nothing elsewhere. */
  readonly rest: () => Promise<void>;
}

/** A bar on a terminal. */
export interface Bar {
  readonly show: (words: string, done: number, of: number) => void;
  readonly clear: () => void;
}

/** How a world shows progress. `bar`: null where nobody looks, so that lines are written into the log instead. */
export interface Meter {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  readonly bar: (() => Promise<Bar>) | null;
}

export const SILENT: Progress = { during: (_work, _steps, run) => run({ done: () => undefined, rest: async () => undefined }) };

/** In: the session of one command. Out: its progress, all its pieces counted from now on; silent where the world has no meter. */
export function progressOf(session: Session): Progress {
  const { meter } = session.world;
  if (meter === undefined) return SILENT;
  return meter.bar === null ? inLines(session, meter) : onBar(session, meter, meter.bar);
}

/** What is done sooner needs no word about it. */
const BAR_AFTER = 500;
const LINES_AFTER = 2000;
const LINE_EVERY = 5000;

function inLines({ world, language }: Session, { now }: Meter): Progress {
  const start = now();
  let last = start + LINES_AFTER - LINE_EVERY;
  return {
    during(work, of, run) {
      let n = 0;
      const done = (): void => {
        n += 1;
        const at = now();
        if (at - last < LINE_EVERY) return;
        last = at;
        world.err(`${progressWords(language).line(work, n, Math.max(n, of), Math.round((at - start) / 1000))}\n`);
      };
      return run({ done, rest: async () => undefined });
    },
  };
}

function onBar({ language }: Session, { now }: Meter, open: () => Promise<Bar>): Progress {
  const start = now();
  return {
    async during(work, of, run) {
      const bar = await open();
      let n = 0;
      let rested = now();
      const done = (): void => {
        n += 1;
        if (now() - start >= BAR_AFTER) bar.show(progressWords(language).doing(work), n, of);
      };
      const rest = async (): Promise<void> => {
        if (now() - rested < REST_EVERY) return;
        await new Promise((resolve) => setImmediate(resolve));
        rested = now();
      };
      try {
        return await run({ done, rest });
      } finally {
        bar.clear();
      }
    },
  };
}

const REST_EVERY = 100;
