import { startChromium } from '../../test/browser/chromium.js';
import { CORPUS } from '../../test/browser/payloads/corpus.js';
import { markedOffice } from '../../test/browser/payloads/office.js';
import { trialOf } from '../../test/browser/payloads/offices.js';
import type { Torture } from './torture.js';

/** Every payload in every field that somebody outside fills: on no page may it be more than text. */
export const payloads: Torture = {
  name: 'payloads',
  async run() {
    const browser = await startChromium();
    try {
      const office = await markedOffice();
      const trial = await trialOf(browser, office);
      const faults: string[] = [];
      for (let turn = 0; turn < CORPUS.length; turn += 1) faults.push(...(await trial.turn(turn)).map((fault) => `turn ${turn}: ${fault}`));
      if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.slice(0, 50).join('\n')}`);
      const fields = new Set(office.marks.all().values()).size;
      return `${CORPUS.length} payloads in ${fields} fields, ${CORPUS.length * office.marks.all().size} times in all, were text each time`;
    } finally {
      await browser.close();
    }
  },
};
