/** A body that should report. */
export interface Expected {
  readonly name: string;
  readonly region: string | null;
}
