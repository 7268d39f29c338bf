import { checkCommand } from './check.js';
import { checklistCommand } from './checklist.js';
import { compareCommand } from './compare.js';
import { compileCommand } from './compile.js';
import { coverageCommand } from './coverage.js';
import { evaluateCommand } from './evaluate.js';
import { explainCommand } from './explain.js';
import { formCommand } from './form.js';
import { formatCommand } from './format.js';
import { gapsCommand } from './gaps.js';
import { lspCommand } from './lsp.js';
import type { CommandPart } from './part.js';
import { replayCommand } from './replay.js';
import { sampleCommand } from './sample.js';
import { schemaCommand } from './schema.js';
import { templateCommand } from './template.js';
import { testCommand } from './test.js';
import { themeCommand } from './theme.js';
import { verifyCommand } from './verify.js';

/** Every command, in the order of the help. */
export const commands: readonly CommandPart[] = [
  checkCommand,
  coverageCommand,
  evaluateCommand,
  explainCommand,
  gapsCommand,
  verifyCommand,
  replayCommand,
  testCommand,
  formatCommand,
  compareCommand,
  compileCommand,
  templateCommand,
  schemaCommand,
  checklistCommand,
  formCommand,
  sampleCommand,
  themeCommand,
  lspCommand,
];
