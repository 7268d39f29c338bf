/** `_x000D_` is how the format writes signs that XML cannot hold. */
export function unescaped(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
