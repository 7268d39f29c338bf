/**
 * npm run torture [name…]: does over and over what must never go wrong, more often than there is time for in CI. Without names all of
 * it; ends with 1 where anything went wrong.
 */
import { tortures } from './torture/list.js';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !tortures.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`There is no torture called ${unknown.join(', ')}. There are: ${tortures.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

for (const { name, run } of tortures.filter((one) => names.length === 0 || names.includes(one.name))) {
  const start = Date.now();
  try {
    console.log(`${name}: ${await run()} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
