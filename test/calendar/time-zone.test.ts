import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The zone counts when a process starts, so each zone has a process of its own. */
const ASK = `
  const { stateCouncilCalendar } = await import('./src/calendar/working-calendar.ts');
  const { step, weekday } = await import('./src/calendar/day.ts');
  let worked = 0;
  for (let day = '2004-01-01'; day <= '2026-12-31'; day = step(day, 1, 'day')) if (stateCouncilCalendar.isWorkingDay(day)) worked += 1;
  const week = ['2017-05-27', '2017-05-28', '2017-05-29', '2017-05-30', '2017-05-31', '2017-08-19', '2017-08-21'];
  const answers = week.map((day) => stateCouncilCalendar.isWorkingDay(day));
  process.stdout.write(JSON.stringify({ worked, answers, step: step('2017-03-31', 1, 'day'), weekday: weekday('2017-08-21') }));
`;

describe('the machine’s time zone takes no part', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Atlantic/Azores'])(
    '%s',
    { timeout: 30_000 },
    (zone) => {
      const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', ASK], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(JSON.parse(said)).toEqual({
        worked: 5745,
        answers: [true, false, false, false, true, false, true],
        step: '2017-04-01',
        weekday: 1,
      });
    },
  );
});
