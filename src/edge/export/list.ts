import { csvExporter } from './csv.js';
import type { Exporter } from './exporter.js';
import { jsonExporter } from './json.js';
import { junitExporter } from './junit.js';
import { markdownExporter } from './markdown.js';
import { oscalExporter } from './oscal.js';
import { sarifExporter } from './sarif.js';
import { xlsxExporter } from './xlsx.js';

/** Every format of --export, in the order of the help. */
export const exporters: readonly Exporter[] = [
  jsonExporter,
  csvExporter,
  xlsxExporter,
  markdownExporter,
  sarifExporter,
  junitExporter,
  oscalExporter,
];
