import {
  type Audience,
  compile,
  type Diagnostic,
  evaluate,
  type Facts,
  findSameNames,
  type Model,
  type Problem,
  type Run,
  type Stage,
  type Unread,
} from '../../index.js';
import { type AttachmentRead, readAttachments } from './attachments.js';
import type { LoadedRules } from './load-rules.js';
import { type LoadedSheets, loadSheets } from './load-sheets.js';
import type { Session } from './session.js';
import type { SheetSource } from './sheet-source.js';

/** Sheets judged by rules, with all that was found on the way. */
export interface Judged {
  readonly run: Run;
  /** The sheet of each department that was judged, by its name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Every file found under what was named, readable or not. */
  readonly files: readonly string[];
  /** Every department found, judged or not, as messages show it. */
  readonly wholes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the sheets in which something was found, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** The sheets as they were read. */
  readonly sources: readonly SheetSource[];
  /** What the sheets name as 附件, as it lay there. */
  readonly attachments: readonly AttachmentRead[];
}

/** What was asked for on the command line. */
export interface Asked {
  readonly facts: readonly string[];
  readonly on: string | null;
  readonly stage: Stage;
  /** Left out: working papers. */
  readonly audience?: Audience;
  readonly by: string | null;
  /** Path of a file that may lie among the facts and holds none: the 应报名单. */
  readonly apart?: string | null;
}

/** In: rules without errors, and what was asked for. Out: the run as the report needs it. */
export async function judge(session: Session, rules: LoadedRules & { readonly model: Model }, asked: Asked): Promise<Judged> {
  const { today, version } = session.world;
  const loaded = await loadSheets(session, rules.model, asked.facts, asked.apart ?? null);
  const { attachments, diagnostics } = await readAttachments(loaded.sheets, session.world.cwd);
  const whole = { ...loaded, diagnostics: [...loaded.diagnostics, ...diagnostics] };
  const judged = await judgeLoaded(whole, rules, {
    on: asked.on,
    stage: asked.stage,
    audience: asked.audience ?? 'working',
    evaluator: asked.by,
    generatedOn: today,
    version,
  });
  return { ...judged, attachments };
}

/** When, by whom and for whom sheets are judged. */
interface When extends Pick<Run, 'evaluator' | 'generatedOn' | 'version'> {
  readonly on: string | null;
  readonly stage: Stage;
  /** Left out: working papers. */
  readonly audience?: Audience;
}

/** In: sheets already read, the rules with their digest, and when and by whom they are judged. Out: the run. */
export async function judgeLoaded(
  loaded: LoadedSheets,
  { model, digest }: { readonly model: Model; readonly digest: string },
  { on, stage, audience = 'working', ...by }: When,
): Promise<Judged> {
  const shared = findSameNames(loaded.sheets);
  const sheets = loaded.sheets.filter((sheet) => !shared.value.includes(sheet));
  const evaluated = await evaluate(compile(model), sheets, { on, today: by.generatedOn, stage, audience });
  return {
    run: {
      model,
      digestOfRules: digest,
      stage,
      audience,
      departments: evaluated.value,
      unread: [...loaded.unread, ...notJudged(shared.value, shared.diagnostics)],
      notReported: [],
      problems: problems(sheets, [...loaded.diagnostics, ...evaluated.diagnostics]),
      ...by,
    },
    sheets: new Map(sheets.map(({ name, file }) => [name, file])),
    files: loaded.files,
    wholes: loaded.wholes,
    diagnostics: [...loaded.diagnostics, ...shared.diagnostics, ...evaluated.diagnostics],
    texts: loaded.texts,
    sources: loaded.sources,
    attachments: [],
  };
}

/** Of sheets with one name none is judged; each keeps a row of its own. `diagnostics` are in the order of `sheets`. */
function notJudged(sheets: readonly Facts[], diagnostics: readonly Diagnostic[]): readonly Unread[] {
  return sheets.map(({ file, name }, i) => ({
    file,
    name,
    reason: { zh: diagnostics[i]?.zh ?? '', en: diagnostics[i]?.en ?? '' },
  }));
}

/** What was found in a sheet that was judged belongs on its department's page. */
function problems(sheets: readonly Facts[], diagnostics: readonly Diagnostic[]): readonly Problem[] {
  const names = new Map(sheets.flatMap(({ file, files, name }) => [file, ...files].map((one) => [one, name] as const)));
  return diagnostics.flatMap((diagnostic) => {
    const department = diagnostic.place === null ? undefined : names.get(diagnostic.place.file);
    return department === undefined ? [] : [{ department, diagnostic }];
  });
}
