import { wholeCommand } from './bench/command.js';
import { comparing } from './bench/comparing.js';
import { countsOf } from './bench/counts.js';
import { editing } from './bench/editing.js';
import { manySheets } from './bench/many-sheets.js';
import { machine, print } from './bench/print.js';
import { buildProduct, loadProduct } from './bench/product.js';
import { ruleWork } from './bench/rule-work.js';
import { scoring, writing } from './bench/scoring.js';
import { sheetWork } from './bench/sheet-work.js';
import { tailoring } from './bench/tailoring.js';

// npm run bench: the speed that the architecture asks for, measured on the product as it is installed. Nothing is
// asserted, for a busy machine is no fault of the code; docs/performance.md keeps what was measured.
buildProduct();
const product = await loadProduct();
console.log(`${machine()}\n${countsOf(product)}\n`);
for (const measure of [ruleWork, editing, sheetWork, comparing, tailoring, scoring, manySheets, wholeCommand, writing])
  print(await measure(product));
