import { killWhileWriting } from '../../test/edge/kill-site.js';
import type { Torture } from './torture.js';

const KILLS = 500;

/** A process that writes a site over an older one is killed at random moments; the site must be whole each time. */
export const killSite: Torture = {
  name: 'kill-site',
  async run() {
    const { broken, left } = await killWhileWriting(KILLS);
    if (broken.length > 0) throw new Error(`the site was not whole:\n${broken.join('\n')}`);
    if (left.length !== 2) throw new Error(`the next run left behind: ${left.join(', ')}`);
    return `killed ${KILLS} times while writing, the site was whole each time`;
  },
};
