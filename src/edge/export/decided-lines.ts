import { type ClauseVerdict, type Context, type DepartmentVerdicts, overrideViews, statementLine } from '../../index.js';

/** 改判 of a verdict in lines, without a heading: what was decided, when, by which office, and why. */
export function overrideLinesOf(verdict: ClauseVerdict, context: Context): readonly string[] {
  return overrideViews(verdict, context).flatMap(({ lines }) => lines);
}

/** 陈述申辩 on a clause, a line each: when, whether in time, whether answered. */
export function statementLinesOf({ statements }: DepartmentVerdicts, clause: string, context: Context): readonly string[] {
  return (statements?.entries ?? []).filter((one) => one.clause === clause).map((one) => statementLine(one, context));
}
