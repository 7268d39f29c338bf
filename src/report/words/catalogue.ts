import type { Language } from '../run.js';
import { en } from './en.js';
import type { Catalogue } from './shape.js';
import { zh } from './zh.js';

/** The interface's words in one language. */
export function catalogue(language: Language): Catalogue {
  return language === 'zh' ? zh : en;
}
