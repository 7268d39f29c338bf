import { verdictDocumentOf, verdictDocumentText } from '../json/make-verdict-document.js';
import type { Exporter } from './exporter.js';

/** The document of `evaluate --json`, as a file. */
export const jsonExporter: Exporter = {
  format: 'json',
  endings: ['.json'],
  pieces: ({ context: { run, language } }) => verdictDocumentText(verdictDocumentOf(run, language)),
};
