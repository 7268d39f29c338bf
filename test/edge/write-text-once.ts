/** Writes one large file into the folder it is given and says what became of it: run as a process of its own by disk-full.test.ts. */
import { writeText } from '../../src/edge/node/write-text.js';

// A full disk sends no signal, as the limit that stands for it does.
process.on('SIGXFSZ', () => undefined);
const [, , cwd = ''] = process.argv;
const trouble = await writeText('a.json', 'x'.repeat(1_000_000), { cwd, replace: true });
process.stdout.write(trouble?.en ?? 'written');
