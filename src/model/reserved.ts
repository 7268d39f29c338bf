/** The fact sheet's own words (semantics.md §1): no field or list may bear them. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '评估日', 'evaluatedOn',
  '值', 'value',
  '依据', 'evidence',
  '核查', 'method',
  '核实人', 'verifiedBy',
  '核实日期', 'verifiedOn',
  '未报全', 'incomplete',
  '记录', 'records',
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf',
]);
