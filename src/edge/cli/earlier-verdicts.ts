import type { Earlier } from '../../index.js';
import { loadRecord } from './load-record.js';
import type { Session } from './session.js';

/** In: a record's file as typed. Out: the verdicts that run kept; `refused` where it cannot be read, and then why is told. */
export async function earlierVerdicts(session: Session, file: string): Promise<Earlier | 'refused'> {
  const loaded = await loadRecord(session, file);
  if (loaded === null) return 'refused';
  const { run, rules, verdicts } = loaded.record;
  return {
    generatedOn: run.generatedOn,
    digestOfRules: rules.digest,
    departments: verdicts.map(({ name, conclusionText, clauses }) => ({
      name,
      conclusionText,
      clauses: clauses.map(({ id, verdict, override }) => ({ id, verdict, override: override?.verdict ?? null })),
    })),
  };
}
