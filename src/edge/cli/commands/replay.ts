import { keptVerdicts } from '../../record/kept-verdicts.js';
import { areSame, differences, differencesTold } from '../replay/differences.js';
import { judgeAgain } from '../replay/judged-again.js';
import { setting } from '../replay/setting.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import { recordWords } from '../words/record.js';
import { type ExitStatus, worst } from '../world.js';
import { type CommandPart, langOption } from './part.js';

/**
 * zhunsheng replay <record>: judges once more from the record alone, reading no other file and writing none. 1 where a verdict or
 * its explanation comes out otherwise, or where the record is not as it was written; 2 where its rules have errors in this version.
 */
export const replayCommand: CommandPart = {
  name: 'replay',
  summary: helpWords.replay,
  declare: (command, session, run) =>
    command
      .argument('<record>', say(session, helpWords.record))
      .addOption(langOption(session))
      .action((record: string) => run(() => replay(session, record))),
};

async function replay(session: Session, file: string): Promise<ExitStatus> {
  const again = await judgeAgain(session, file);
  if (again === null) return 2;
  const { record, changes, run } = again;
  const words = recordWords(session.language);
  const now = [...keptVerdicts(run.departments, (name) => name)];
  const same = areSame(now, record.verdicts);
  const lines = same
    ? [words.agrees(now.length, now.flatMap(({ clauses }) => clauses).length)]
    : differencesTold(differences(record.verdicts, now), run, session.language);
  session.world.out(`${[...lines, ...setting(session, record)].join('\n')}\n`);
  return worst(same ? 0 : 1, changes.length === 0 ? 0 : 1);
}
