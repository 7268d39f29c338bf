import { keyForm } from '../names.js';

/** Keys by which a text could reach into the objects of the program that reads it; nobody needs them in a sheet. */
export function isDangerous(key: string): boolean {
  return DANGEROUS.has(keyForm(key));
}

const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
