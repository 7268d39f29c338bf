import { type Listener, listen } from '../xml.js';
import { unescaped } from './unescaped.js';

/** The table of texts that cells point into. Runs of different looks are one text; readings written above characters are none of it. `pulse` is called as it gets on. */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>, pulse: () => void): Promise<readonly string[]> {
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let inReading = false;
  const listener: Listener = {
    open(name) {
      if (name === 'si') words = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(more) {
      if (inText) words += more;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') strings.push(unescaped(words));
    },
  };
  await listen(chunks, listener, pulse);
  return strings;
}
