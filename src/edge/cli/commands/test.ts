import { catalogue, runExamples } from '../../../index.js';
import { rulesWithoutErrors } from '../load-rules.js';
import type { Session } from '../session.js';
import { helpWords } from '../words/help.js';
import { resultWords } from '../words/results.js';
import type { ExitStatus } from '../world.js';
import { type CommandPart, langOption, takesRules } from './part.js';

/** zhunsheng test <rules>: runs every 示例 and tells, for each that fails, what differed and why. */
export const testCommand: CommandPart = {
  name: 'test',
  summary: helpWords.test,
  declare: (command, session, run) =>
    takesRules(command, session)
      .addOption(langOption(session))
      .action((rules: string) => run(() => testExamples(session, rules))),
};

type ExampleResults = Awaited<ReturnType<typeof runExamples>>[number];

async function testExamples(session: Session, folder: string): Promise<ExitStatus> {
  const { world, language } = session;
  const rules = await rulesWithoutErrors(session, folder);
  if (rules === null) return 2;
  const words = resultWords(language);
  const examples = await runExamples(rules.model);
  const failed = examples.filter((example) => !passes(example));
  // Failures last, where a reader of a long list looks.
  for (const example of [...examples.filter(passes), ...failed]) world.out(told(session, example));
  world.out(`${examples.length === 0 ? words.noExamples : words.examples(examples.length, failed.length)}\n`);
  return failed.length > 0 ? 1 : 0;
}

function passes({ results }: ExampleResults): boolean {
  return results.every(({ expected, actual }) => expected === actual);
}

function told({ language }: Session, { example, results }: ExampleResults): string {
  const words = resultWords(language);
  const { verdicts } = catalogue(language);
  const { file, start } = example.at;
  const differing = results.filter(({ expected, actual }) => expected !== actual);
  if (differing.length === 0) return `✓ ${example.name}\n`;
  return [
    `✗ ${example.name}  ${file}:${start.line}:${start.column}`,
    ...differing.flatMap(({ clause, expected, actual, reason }) => [
      `    ${words.differs(clause, verdicts[expected], verdicts[actual])}`,
      `    ${words.reason(reason[language])}`,
    ]),
    '',
  ].join('\n');
}
