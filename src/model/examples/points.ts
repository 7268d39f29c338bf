import { foldedOf, type Phrase } from '../../syntax/phrase.js';
import { FIGURE, figureOf, match, withoutEnd } from '../../syntax/scoring/piece.js';
import type { Exact } from '../../text/place.js';
import type { ExpectedPoints } from '../model.js';

/** 2分, 得2分, 7.8分到9分, 约66.67分, 不适用; 2 points, scores 7.8 to 9, about 66.67. Null where the words are none of these. */
export function readPoints(words: Phrase): ExpectedPoints | null {
  const at = withoutEnd(words);
  if (/^(?:不适用|not applicable)$/.test(foldedOf(at))) return { kind: 'notApplicable' };
  const found = match(at, CHINESE, ENGLISH);
  if (found === null) return null;
  const low = signed(found.group('low'));
  const high = found.has('high') ? signed(found.group('high')) : low;
  if (low === null || high === null) return null;
  return { kind: 'span', low, high, about: found.has('about') };
}

const SIGNED = String.raw`(?:[-−负]\s*)?${FIGURE}`;
const CHINESE = new RegExp(String.raw`^得?\s*(?<about>约)?\s*(?<low>${SIGNED})\s*分?(?:\s*到\s*约?\s*(?<high>${SIGNED})\s*分?)?$`);
const ENGLISH = new RegExp(
  String.raw`^(?:scores?\s+)?(?<about>about\s+)?(?<low>${SIGNED})(?:\s+to\s+(?:about\s+)?(?<high>${SIGNED}))?(?:\s+points?)?$`,
);

function signed(words: Phrase): Exact | null {
  const minus = /^[-−负]\s*/.exec(foldedOf(words))?.[0].length ?? 0;
  const figure = figureOf({ ...words, start: words.start + minus });
  if (figure === null || figure.percentage) return null;
  return minus > 0 ? `-${figure.exact}` : figure.exact;
}
