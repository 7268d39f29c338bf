import { listen } from '../xml.js';
import { unescaped } from './unescaped.js';

/** The table of texts that cells point into. Runs of different looks are one text; readings written above characters are none of it. */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let inReading = false;
  await listen(chunks, {
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
  });
  return strings;
}
