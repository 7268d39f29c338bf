import { renderCounts, sortDiagnostics } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { findingsDocumentOf } from '../../json/make-findings-document.js';
import { fixFolder } from '../fix-folder.js';
import { loadRules } from '../load-rules.js';
import { hasErrors, type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import { resultWords } from '../words/results.js';
import { type ExitStatus, worst } from '../world.js';
import { type CommandPart, langOption, takesRules } from './part.js';

/**
 * zhunsheng check <rules>: all findings, with their places. 1 where there are errors, 2 where a file could not be read. With
 * --fix what is safe to mend is mended first, and what is left is told.
 */
export const checkCommand: CommandPart = {
  name: 'check',
  summary: helpWords.check,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--fix', say(session, helpWords.fix))
      .option('--json', say(session, helpWords.json))
      .addOption(langOption(session))
      .action((rules: string, options: { fix?: true; json?: true }) =>
        run(async () => {
          const fixed = options.fix === true ? await fixFolder(session, rules) : 0;
          return worst(fixed, await check(session, rules, options.json ?? false));
        }),
      ),
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
