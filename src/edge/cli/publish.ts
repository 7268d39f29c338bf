import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  audienceWords,
  commandFindings,
  type Diagnostic,
  type Earlier,
  type Run,
  renderPages,
  renderSingleFile,
  type Theme,
  themeFault,
} from '../../index.js';
import { megabytes } from '../node/read-text.js';
import { shownPath } from '../node/shown-path.js';
import { writeSite } from '../node/write-site.js';
import { writeText } from '../node/write-text.js';
import { type Progress, SILENT, type Steps } from './progress.js';
import { type Session, tell } from './session.js';
import { resultWords } from './words/results.js';
import type { ExitStatus } from './world.js';

/** How the verdicts are to be published. */
export interface PublishOptions {
  readonly out?: string;
  readonly singleFile?: true;
  readonly theme?: string;
  readonly json?: true;
}

/** Looks before anything is judged whether --out suits --single-file and --theme. Out: null where it does. */
export function whyNotPublished({ out, singleFile, theme }: PublishOptions): Diagnostic | null {
  if (theme !== undefined && out === undefined) return commandFindings.themeWithoutPages(null, {});
  if (singleFile !== true || (out !== undefined && PAGE.test(out))) return null;
  return commandFindings.singleFileName(null, {});
}

const PAGE = /\.html?$/i;

/** Where the record lies that nobody named: beside the site, or beside the file under its name. */
export function recordBeside({ out, singleFile }: PublishOptions): string | undefined {
  return singleFile === true ? out?.replace(PAGE, '') : out;
}

/** What is published: a run, the one before it where there is one to compare with, and the office's own templates, if any. */
interface Published {
  readonly run: Run;
  readonly earlier: Earlier | null;
  readonly theme: Theme | null;
  readonly progress?: Progress;
}

/** Writes the site, or all of it into one file. The path is told beside a JSON document, never in it. */
export async function publish(session: Session, what: Published, out: string, options: PublishOptions): Promise<ExitStatus> {
  const { progress = SILENT, run } = what;
  // A page a department and a clause, and few beside them.
  const pages = run.departments.length + run.model.clauses.length + 1;
  const write = options.singleFile === true ? oneFile : site;
  const line = await progress.during('writing', pages, (steps) => write(session, what, out, steps));
  if (line === null) return 2;
  const marked =
    run.audience === 'internal' ? `${line}${resultWords(session.language).marked(audienceWords(session.language).internal)}` : line;
  if (options.json === true) session.world.err(`${marked}\n`);
  else session.world.out(`${marked}\n`);
  return 0;
}

async function site(session: Session, what: Published, out: string, { done }: Steps): Promise<string | null> {
  const { world, language } = session;
  const pages = attentive(renderPages(what.run, { language, earlier: what.earlier, theme: what.theme }), done);
  const trouble = await writeSite(out, pages.each(), world.cwd);
  if (trouble !== null) return refused(session, pages.fault() ?? trouble);
  return resultWords(language).site(shownPath(join(out, 'index.html'), world.cwd));
}

async function oneFile(session: Session, what: Published, out: string, { done, rest }: Steps): Promise<string | null> {
  const { world, language } = session;
  const pieces: Buffer[] = [];
  const made = attentive(renderSingleFile(what.run, { language, earlier: what.earlier, theme: what.theme, sha256 }), done);
  try {
    for (const piece of made.each()) {
      pieces.push(Buffer.from(piece));
      await rest();
    }
  } catch (error) {
    const fault = made.fault();
    if (fault === null) throw error;
    return refused(session, fault);
  }
  const bytes = Buffer.concat(pieces);
  const trouble = await writeText(out, bytes, { cwd: world.cwd, replace: true });
  if (trouble !== null) return refused(session, trouble);
  const file = shownPath(out, world.cwd);
  return resultWords(language).singleFile(file, megabytes(bytes.length), bytes.length > COMFORTABLE);
}

/** The same pieces; where making one of them fails for a fault of the theme, that fault is kept to be told. */
function attentive<Piece>(pieces: Iterable<Piece>, done: () => void) {
  let fault: Diagnostic | null = null;
  function* each(): Generator<Piece> {
    try {
      for (const piece of pieces) {
        yield piece;
        done();
      }
    } catch (error) {
      fault = themeFault(error);
      throw error;
    }
  }
  return { each, fault: () => fault };
}

/** Beyond it a browser takes seconds to open the file, and a phone may give up. */
const COMFORTABLE = 24 * 1024 * 1024;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function refused(session: Session, trouble: Diagnostic): null {
  tell(session, [trouble]);
  return null;
}
