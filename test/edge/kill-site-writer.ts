/** Writes sites over one another into the folder it is given, until it is killed: run as a process of its own by kill-site.ts. */
import { writeSite } from '../../src/edge/node/write-site.js';
import { killedSite } from './killed-site.js';

const [, , cwd = '', rounds = '', first = ''] = process.argv;
process.stdout.write('ready\n');
for (let n = 0; n < Number(rounds); n += 1) {
  const trouble = await writeSite('site', killedSite(`${first}-${n}`), cwd);
  if (trouble !== null) {
    process.stderr.write(trouble.en);
    process.exit(1);
  }
}
