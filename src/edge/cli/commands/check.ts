import { renderCounts, sortDiagnostics } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { findingsDocumentOf } from '../../json/make-findings-document.js';
import { loadRules } from '../load-rules.js';
import { hasErrors, type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import { resultWords } from '../words/results.js';
import type { ExitStatus } from '../world.js';
import { type CommandPart, langOption, takesRules } from './part.js';

/** zhunsheng check <rules>: all findings, with their places. 1 where there are errors, 2 where a file could not be read. */
export const checkCommand: CommandPart = {
  name: 'check',
  summary: helpWords.check,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--json', say(session, helpWords.json))
      .addOption(langOption(session))
      .action((rules: string, options: { json?: true }) => run(() => check(session, rules, options.json ?? false))),
};

async function check(session: Session, folder: string, json: boolean): Promise<ExitStatus> {
  const { world, language } = session;
  const { diagnostics, texts, complete } = await loadRules(session, folder);
  const found = sortDiagnostics(diagnostics);
  if (json) world.out(`${jsonText(findingsDocumentOf(found, language))}\n`);
  else {
    tell({ ...session, world: { ...world, err: (text) => world.out(`${text}\n`) } }, found, texts);
    world.out(`${found.length === 0 ? resultWords(language).clean : renderCounts(found, language)}\n`);
  }
  if (!complete) return 2;
  return hasErrors(found) ? 1 : 0;
}
