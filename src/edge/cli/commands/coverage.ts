import { type Correspondence, correspondenceOf, correspondenceWords, corresponds, parseSet, renderCorrespondence } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { correspondenceDocumentOf } from '../../json/make-correspondence-document.js';
import { type AskedSet, findSet } from '../../node/rule-sets.js';
import { deliver } from '../deliver.js';
import { type Session, say, tell } from '../session.js';
import { sideBySide } from '../side-by-side.js';
import { helpWords } from '../words/help.js';
import { type ExitStatus, worst } from '../world.js';
import { askedSet, type CommandPart, langOption, pageOption, type SetOption, takesRules } from './part.js';

/**
 * zhunsheng coverage <rules>: the notice and the rules, both ways (language.md §9). 1 where a sentence is not covered or a
 * quotation is not as in the notice; 2 where there is nothing to compare. Other errors of the set do not stand in the way.
 */
export const coverageCommand: CommandPart = {
  name: 'coverage',
  summary: helpWords.correspondence,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--json', say(session, helpWords.json))
      .addOption(pageOption('--out <FILE>', say(session, helpWords.outPage)))
      .addOption(langOption(session))
      .action((rules: string, options: Options) => run(() => coverage(session, rules, options))),
};

interface Options extends SetOption {
  readonly json?: true;
  readonly out?: string;
}

async function coverage(session: Session, folder: string, { json, out, ...set }: Options): Promise<ExitStatus> {
  const { world, language } = session;
  const { correspondence, complete } = await compare(session, folder, askedSet(set));
  if (correspondence === null) return 2;
  world.out(
    json === true ? `${jsonText(correspondenceDocumentOf(correspondence))}\n` : sideBySide(correspondence, language, world.columns),
  );
  const written = out === undefined ? 0 : await writePage(session, correspondence, out);
  return worst(corresponds(correspondence) ? 0 : 1, complete ? 0 : 2, written);
}

/** What stands in the way is told; null where it leaves nothing to compare. */
async function compare(session: Session, folder: string, asked: AskedSet) {
  const { world, language } = session;
  const { value: found, diagnostics: told } = await findSet(folder, asked, world.cwd);
  if (found === null) {
    tell(session, told);
    return { correspondence: null, complete: false };
  }
  const { layers, refused } = found;
  const tree = parseSet(layers);
  const below = layers.below.map((one) => one.texts);
  const { value: correspondence, diagnostics } = correspondenceOf(tree.value, layers.texts, below);
  tell(session, [...told, ...refused, ...layers.missing, ...diagnostics], new Map(layers.rules.map(({ file, text }) => [file, text])));
  const words = correspondenceWords(language);
  const unreadable = tree.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (correspondence === null) world.err(`${words.howToCompare}\n`);
  else if (unreadable > 0) world.err(`${words.partlyRead(unreadable)}\n`);
  return { correspondence, complete: refused.length === 0 };
}

/** An earlier page may be replaced; by its ending it is no rule file. */
function writePage(session: Session, correspondence: Correspondence, out: string): Promise<ExitStatus> {
  const { world, language } = session;
  const page = renderCorrespondence({ correspondence, generatedOn: world.today, version: world.version }, { language });
  return deliver(session, page, { out, replace: true });
}
