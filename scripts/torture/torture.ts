/** One thing done over and over that must never go wrong. A new one is one such file and a line in list.ts. */
export interface Torture {
  readonly name: string;
  /** Does it. Out: in a sentence what was done; throws where it went wrong. */
  run(): Promise<string>;
}
