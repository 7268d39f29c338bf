import { calendarData, stageWords } from '../../../index.js';
import type { RecordDocument } from '../../record/record-document.js';
import type { Session } from '../session.js';
import { recordWords } from '../words/record.js';

/** Under which versions the record was written and replayed; the calendar only where it is another now. */
export function setting({ world, language }: Session, { run }: RecordDocument): readonly string[] {
  const words = recordWords(language);
  const [then, now] = [words.calendar(run.calendar), words.calendar(calendarData)];
  const stage = run.stage === undefined ? [] : [stageWords(language).acceptance];
  return [...stage, words.versions(run.tool.version, world.version), ...(then === now ? [] : [words.calendars(then, now)])];
}
