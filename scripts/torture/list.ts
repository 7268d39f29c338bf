import { killSite } from './kill-site.js';
import { mutatedFiles } from './mutated-files.js';
import type { Torture } from './torture.js';

/** Every torture, in the order in which they run. */
export const tortures: readonly Torture[] = [killSite, mutatedFiles];
