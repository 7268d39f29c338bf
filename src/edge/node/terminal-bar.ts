import type { WriteStream } from 'node:tty';
import progress from 'cli-progress';

/**
 * A bar on a terminal, drawn when it is first shown and wiped away when it is cleared, also where the process is ended by Ctrl-C. The
 * process then ends as any other does, by that signal.
 */
export function terminalBar(stream: WriteStream): {
  readonly show: (words: string, done: number, of: number) => void;
  readonly clear: () => void;
} {
  const bar = new progress.SingleBar({
    stream,
    format: '{words} {bar} {value}/{total}',
    clearOnComplete: true,
    // Turned off it would stay off where the process is killed.
    linewrap: true,
    barsize: 24,
  });
  const interrupted = (signal: NodeJS.Signals): void => {
    clear();
    process.kill(process.pid, signal);
  };
  let shown = false;
  const clear = (): void => {
    if (!shown) return;
    shown = false;
    bar.stop();
    for (const signal of ENDINGS) process.off(signal, interrupted);
  };
  return {
    show(words, done, of) {
      // More may come than was counted; a bar does not run over.
      const total = Math.max(of, done);
      if (shown) {
        bar.setTotal(total);
        return bar.update(done, { words });
      }
      shown = true;
      for (const signal of ENDINGS) process.once(signal, interrupted);
      bar.start(total, done, { words });
    },
    clear,
  };
}

const ENDINGS = ['SIGINT', 'SIGTERM'] as const;
