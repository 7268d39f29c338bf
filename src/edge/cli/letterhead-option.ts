import { InvalidArgumentError, Option } from 'commander';
import { hasStrangeBraces, type Letterhead } from '../../index.js';
import { type Session, say } from './session.js';
import { officialHelp } from './words/official.js';

/** What was typed of the head of the findings. */
export interface LetterheadOptions {
  readonly issuer?: string;
  readonly number?: string;
}

/** --issuer: what the findings bear at their head, on paper and in Word. */
export function issuerOption(session: Session): Option {
  return new Option('--issuer <NAME>', say(session, officialHelp.issuer)).argParser((words: string) => oneLine(words, 'issuer'));
}

/** --number: 发文字号, for all findings or counted on from one to the next. */
export function numberOption(session: Session): Option {
  return new Option('--number <NUMBER>', say(session, officialHelp.number)).argParser((words: string) => {
    const number = oneLine(words, 'documentNumber');
    if (hasStrangeBraces(number)) throw new InvalidArgumentError('documentNumber');
    return number;
  });
}

export function letterheadOf({ issuer, number }: LetterheadOptions): Letterhead {
  return { issuer: issuer ?? null, number: number ?? null };
}

/** A name or number stands on one line of the paper. */
function oneLine(words: string, kind: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line === '' || line.length > LONGEST) throw new InvalidArgumentError(kind);
  return line;
}

const LONGEST = 100;
