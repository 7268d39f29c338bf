/** Whether two meanings are the same, the words they were written in and their places aside. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, withoutWords) === JSON.stringify(b, withoutWords);
}

function withoutWords(key: string, value: unknown): unknown {
  return key === 'text' || key === 'written' || key === 'at' ? undefined : value;
}
