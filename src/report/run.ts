import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Audience } from '../facts/audience.js';
import type { Expected } from '../facts/expected/expected.js';
import type { Stage } from '../facts/stage.js';
import type { Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import type { DepartmentVerdicts, Words } from '../verdict/verdicts.js';
import type { Letterhead } from './official/letterhead.js';

/**
 * One evaluation as the report needs it: everything a page shows comes from here, and nothing is read on the way.
 * The clock, the files and the version are the edge's; it hands them in.
 */
export interface Run {
  readonly model: Model;
  /** Digest of the rule set's texts (`sha256:…`), so that a reader can tell which rules were applied; null where none was made. */
  readonly digestOfRules: string | null;
  /** 自查 where it is left out; at 验收 only what was verified counts (semantics.md §1.10). */
  readonly stage?: Stage;
  /** For whom it is; the public where it is left out. INVARIANT: the verdicts were put into words for the same. */
  readonly audience?: Audience;
  readonly departments: readonly DepartmentVerdicts[];
  /** Departments that got no verdict: a file that cannot be read, or two sheets with one name. Each keeps a row 未能读取. */
  readonly unread: readonly Unread[];
  /** 未报送: who stands on the 应报名单 and handed in nothing; empty where no such list was given. */
  readonly notReported: readonly Expected[];
  /** Bad values, unknown keys and the like, shown on the page of their department. */
  readonly problems: readonly Problem[];
  /** 评定人: who answers for the run (`--by`); null where nobody was named. */
  readonly evaluator: string | null;
  /** 发文机关 and 发文字号 of the findings; where it is left out both are written in by hand. */
  readonly letterhead?: Letterhead;
  readonly generatedOn: Day;
  /** Version of this software. */
  readonly version: string;
}

export interface Unread {
  readonly file: string;
  /** The department's name where it could be read. */
  readonly name: string | null;
  readonly reason: Words;
}

export interface Problem {
  /** `name` of the department whose sheet it is; null where it belongs to none. */
  readonly department: string | null;
  readonly diagnostic: Diagnostic;
}

/** The language of the interface. The words of the rules stay as they were written. */
export type Language = 'zh' | 'en';
