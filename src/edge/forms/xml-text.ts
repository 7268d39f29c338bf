/** What XML cannot hold (control characters, half characters) would make a whole document unreadable. Tabs and ends of lines stay. */
export function xmlText(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (c) => (/[\t\r\n]/.test(c) ? c : '\ufffd'));
}
