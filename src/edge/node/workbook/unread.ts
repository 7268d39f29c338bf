/**
 * Why a workbook could not be read: what goes from the worker to the command in place of a workbook. Plain data, since it is handed
 * from thread to thread; the sentences are made by findings.ts.
 */
export type Unread =
  /** With a password. */
  | { readonly why: 'encrypted' }
  /** Another program's or an older format, `name` being what it is called: .xls, .ods. */
  | { readonly why: 'otherFormat'; readonly name: string }
  /** Not a workbook, or damaged. */
  | { readonly why: 'damaged'; readonly how: 'noArchive' | 'partMissing' | 'brokenPart' | 'entities' | 'noSheet' }
  /** More than this program reads. */
  | { readonly why: 'tooMuch'; readonly of: 'parts' | 'bytes' | 'rows' | 'cells' | 'memory' | 'time'; readonly sheet: string | null };

/** On its way out of the reading of a workbook; caught where the reading began. */
export class Refused extends Error {
  constructor(readonly unread: Unread) {
    super(unread.why);
  }
}

export function tooMuch(of: Extract<Unread, { why: 'tooMuch' }>['of'], sheet: string | null = null): Refused {
  return new Refused({ why: 'tooMuch', of, sheet });
}

export function damaged(how: Extract<Unread, { why: 'damaged' }>['how']): Refused {
  return new Refused({ why: 'damaged', how });
}
