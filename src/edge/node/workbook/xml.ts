import { SaxesParser } from 'saxes';
import { damaged, Refused } from './unread.js';

/** What is done with an XML document as it goes by. Names come without their prefix. */
export interface Listener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(words: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML document as it comes, without keeping it. `rest` is called where it pauses, at least once after the last word. Throws {@link Refused} where it is not well formed, and where it declares a document
 * type: entities live there, and no spreadsheet needs them.
 */
export async function listen(chunks: AsyncIterable<Uint8Array>, listener: Listener, rest: () => void = () => {}): Promise<void> {
  const parser = parserFor(listener);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      parser.write(decoder.decode(chunk, { stream: true }));
      rest();
    }
    parser.write(decoder?.decode() ?? '').close();
    rest();
  } catch (error) {
    throw error instanceof Refused ? error : damaged('brokenPart');
  }
}

function parserFor({ open, text, close }: Listener): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw damaged('entities');
  });
  // Without a listener the parser throws what it finds wrong.
  if (open !== undefined) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  return parser;
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
