import { commandFindings, type Stage } from '../../../index.js';
import type { AskedSet } from '../../node/rule-sets.js';
import { explained } from '../explained.js';
import { findClause, noSuchClause } from '../find-clause.js';
import { judge } from '../judge.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { isWhole } from '../load-sheets.js';
import { replacedSetFindings } from '../replaced-set.js';
import { type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, langOption, onOption, type SetOption, stageOption, takesRules } from './part.js';

/** zhunsheng explain <rules> <facts> <clause>: how the verdict on one clause came about, for one department. */
export const explainCommand: CommandPart = {
  name: 'explain',
  summary: helpWords.explain,
  declare: (command, session, run) =>
    takesRules(command, session)
      .argument('<facts>', say(session, helpWords.oneSheet))
      .argument('<clause>', say(session, helpWords.clause))
      .addOption(onOption(session))
      .addOption(stageOption(session))
      .addOption(langOption(session))
      .action((rules: string, facts: string, clause: string, options: SetOption & { on?: string; stage?: Stage }) =>
        run(() => explain(session, { rules, facts, clause, stage: options.stage ?? 'self-check', ...askedSet(options) })),
      ),
};

interface Question extends AskedSet {
  readonly rules: string;
  readonly facts: string;
  readonly clause: string;
  readonly stage: Stage;
}

async function explain(session: Session, asked: Question): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, asked.rules, asked);
  if (rules === null) return 2;
  const clause = findClause(rules.model, asked.clause);
  if (clause === null) {
    tell(session, [noSuchClause(rules.model, asked.clause)]);
    return 2;
  }
  const judged = await judge(session, rules, { facts: [asked.facts], on: asked.on, stage: asked.stage, by: null });
  tell(session, [...judged.diagnostics, ...replacedSetFindings(rules.model, rules.replacedBy, judged.run)], judged.texts);
  const [example, ...others] = judged.wholes;
  if (example !== undefined && others.length > 0) {
    const count = String(judged.wholes.length);
    tell(session, [commandFindings.oneSheetNeeded(null, { facts: asked.facts, count, example })]);
    return 2;
  }
  for (const department of judged.run.departments) {
    session.world.out(explained(judged.run, department, clause, session.language));
  }
  return isWhole({ unread: judged.run.unread, diagnostics: judged.diagnostics }) ? 0 : 2;
}
