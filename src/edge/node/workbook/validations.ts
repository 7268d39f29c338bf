import type { DataValidation } from 'hucre/xlsx';
import type { PlanSheet } from '../../../index.js';

type Check = PlanSheet['checks'][number];

/**
 * What the spreadsheet asks of cells. In: the checks of a sheet, the name of the hidden sheet, and the lists to choose from that stand there, to which
 * those of this sheet are added: a list in the check itself may hold 255 signs only, and no comma.
 */
export function validationsOf(checks: readonly Check[], hidden: string, choices: (readonly string[])[]): DataValidation[] {
  return checks.map(({ area, rule, hint }) => ({
    ...ruleOf(rule, hidden, choices),
    range: `${columnName(area.left)}${area.top}:${columnName(area.right)}${area.bottom}`,
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    // It warns and does not stop: 没有, 不详 and a month are right answers that no such rule can say.
    errorStyle: 'warning',
    inputMessage: Array.from(hint).slice(0, 250).join(''),
  }));
}

function ruleOf(
  rule: Check['rule'],
  hidden: string,
  choices: (readonly string[])[],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'oneOf': {
      const column = columnName(FIRST_CHOICES + placeOf(rule.values, choices));
      return { type: 'list', formula1: `${hidden}!$${column}$1:$${column}$${rule.values.length}` };
    }
    case 'day':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    default:
      return numberRule(rule.kind, decimalOf(rule.min), decimalOf(rule.max));
  }
}

/** Column D: the hidden sheet has words of its own before it. */
const FIRST_CHOICES = 4;

function placeOf(values: readonly string[], choices: (readonly string[])[]): number {
  const same = choices.findIndex((one) => one.length === values.length && one.every((value, i) => value === values[i]));
  return same >= 0 ? same : choices.push(values) - 1;
}

function numberRule(type: 'whole' | 'decimal', min: string | null, max: string | null): ReturnType<typeof ruleOf> {
  if (min !== null && max !== null) return { type, operator: 'between', formula1: min, formula2: max };
  if (max !== null) return { type, operator: 'lessThanOrEqual', formula1: max };
  return { type, operator: 'greaterThanOrEqual', formula1: min ?? '-1E+15' };
}

/** A fraction as the decimal that a spreadsheet can compare with. */
function decimalOf(exact: string | null): string | null {
  if (exact === null) return null;
  const [over, under = '1'] = exact.split('/');
  return String(Number(over) / Number(under));
}

function columnName(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + last);
}
