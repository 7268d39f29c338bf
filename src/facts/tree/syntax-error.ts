import { type Document, isMap, isScalar, visit, type YAMLError } from 'yaml';
import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lines } from '../../text/lines.js';
import type { Place } from '../../text/place.js';
import { DEEPEST } from './node.js';

/**
 * Says in a clerk's words what the YAML reader stumbled over. Only the first error is told: those after it mostly
 * follow from it. INVARIANT: the sentence shows names at most, never a value, since nobody knows yet whose it is.
 */
export function syntaxError(text: string, lines: Lines, document: Document.Parsed, error: YAMLError): Diagnostic {
  const at = lines.place(error.pos[0], Math.max(error.pos[0], error.pos[1]));
  if (error.code === 'RESOURCE_EXHAUSTION') return say.deepSheet(at, { limit: String(DEEPEST) });
  const byCode = BY_CODE[error.code];
  if (byCode !== undefined) return byCode(at, {});
  // A tag of Chinese characters ends, to the reader, right after its sign.
  if (text[error.pos[0]] === '!' || text[error.pos[0] - 1] === '!') return say.sheetTag(at, {});
  if (/closing ['"]quote/.test(error.message)) return say.unclosedQuote(quoteBefore(document, error.pos[0], lines) ?? at, {});
  const colon = colonTrouble(lineAt(text, error.pos[0]), at);
  if (colon !== null) return colon;
  const sentence = byMessage(error);
  return sentence(sentence === say.unclosedBracket ? (openBracket(document, text, lines) ?? at) : at, {});
}

/** A plain line that should have been `name: value`: the colon is full-width, or lacks its space. Null where neither. */
export function colonTrouble(line: string, at: Place): Diagnostic | null {
  if (/(^|[^:]):\s/.test(line)) return null;
  const trouble = TROUBLED_COLON.exec(line.trim());
  if (trouble === null) return null;
  const example = `${trouble[1]}: …`;
  return trouble[2] === '：' ? say.fullWidthColon(at, { example }) : say.missingColonSpace(at, { example });
}

const TROUBLED_COLON = /^(?:-\s+)*[[{]?\s*["']?([^\s:：,，{}[\]"'#]{1,40})["']?(：|:(?=\S))/;

type Plain = (place: Place, slots: Record<never, never>) => Diagnostic;

const BY_CODE: Partial<Record<YAMLError['code'], Plain>> = {
  TAB_AS_INDENT: say.tabIndentation,
  BAD_ALIAS: say.sheetReference,
  ALIAS_PROPS: say.sheetReference,
  MULTIPLE_ANCHORS: say.sheetReference,
  TAG_RESOLVE_FAILED: say.sheetTag,
  MULTIPLE_TAGS: say.sheetTag,
  BAD_COLLECTION_TYPE: say.sheetTag,
  MULTIPLE_DOCS: say.severalSheets,
  BAD_SCALAR_START: say.reservedStart,
  BAD_DQ_ESCAPE: say.brokenEscape,
};

function byMessage(error: YAMLError): Plain {
  if (/sufficiently indented and end with|to end with|must end with/.test(error.message)) return say.unclosedBracket;
  if (/Missing , /.test(error.message)) return say.unclosedBracket;
  if (/block sequence may not be used/.test(error.message)) return say.unevenIndentation;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'MULTILINE_IMPLICIT_KEY') return say.colonInValue;
  if (/Implicit map keys need to be followed/.test(error.message)) return say.missingColon;
  if (error.code === 'BAD_INDENT' || /Sequence item without/.test(error.message)) return say.unevenIndentation;
  return say.unreadableLine;
}

/** Where the quoted value begins whose end was looked for in vain. */
function quoteBefore(document: Document.Parsed, offset: number, lines: Lines): Place | null {
  let found: Place | null = null;
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range || node.range[0] > offset) return;
    found = lines.place(node.range[0], node.range[0] + 1);
  });
  return found;
}

/** The outermost bracket without a partner. */
function openBracket(document: Document.Parsed, text: string, lines: Lines): Place | null {
  let found: Place | null = null;
  visit(document, {
    Collection(_, node) {
      if (
        node.flow !== true ||
        !node.range ||
        text
          .slice(0, node.range[1])
          .trimEnd()
          .endsWith(isMap(node) ? '}' : ']')
      )
        return undefined;
      found = lines.place(node.range[0], node.range[0] + 1);
      return visit.BREAK;
    },
  });
  return found;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 500));
}
