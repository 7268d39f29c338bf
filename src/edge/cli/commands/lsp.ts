import type { Command } from 'commander';
import type { Language } from '../../../index.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import { resultWords } from '../words/results.js';
import { type CommandPart, langOption } from './part.js';

/** zhunsheng lsp: the language server, started by an editor and ended by it. */
export const lspCommand: CommandPart = {
  name: 'lsp',
  summary: helpWords.lsp,
  declare: (command, session, run) =>
    command
      .option('--stdio', say(session, helpWords.stdio))
      .addOption(langOption(session))
      .action((_, itself: Command) => run(() => serve(session, itself.optsWithGlobals<{ lang?: Language }>().lang ?? null))),
};

/** Loaded here and nowhere else, so that no other command waits for it. */
async function serve({ world, language }: Session, asked: Language | null): Promise<never> {
  if (process.stdin.isTTY) world.err(`${resultWords(language).startedByEditors}\n`);
  const server = await import('../../lsp/serve.js');
  return server.serve({ version: world.version, asked, system: language });
}
