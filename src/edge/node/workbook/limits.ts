import { MEGABYTE } from '../read-text.js';

/** What one workbook may ask of the machine. A roster of 100,000 people stays far below every one of them. */
export const LIMITS = {
  /** Of the file itself. */
  fileBytes: 64 * MEGABYTE,
  /** Files inside the file. */
  parts: 5_000,
  /** Of one part, unpacked. */
  partBytes: 256 * MEGABYTE,
  /** Of all parts that are read, unpacked. */
  allBytes: 400 * MEGABYTE,
  /** How many times larger a part may become. Real ones grow some tenfold; a zip bomb a thousandfold. */
  growth: 250,
  /** Below this size growth is nobody's harm. */
  smallPart: MEGABYTE,
  /** Rows that stand in the file of a sheet, empty ones among them. */
  rows: 500_000,
  /** Cells with something in them, of all sheets. */
  cells: 3_000_000,
  /** Merged areas that are kept, of a sheet. */
  merged: 10_000,
  /** The heap of the thread that reads, in MB. */
  heap: 384,
  /**
   * For how long the thread may go without a sign that it gets on, in milliseconds. How long a whole file takes hangs on how busy the machine is;
   * that it ends is seen to by the limits above.
   */
  silence: 10_000,
  /** How long it may take to begin, in milliseconds. */
  beginning: 60_000,
} as const;
