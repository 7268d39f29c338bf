import { killSite } from './kill-site.js';
import { payloads } from './payloads.js';
import type { Torture } from './torture.js';

/** Every torture, in the order in which they run. */
export const tortures: readonly Torture[] = [killSite, payloads];
