import { commandFindings, type Keeper, keepersOf, type Model } from '../../index.js';
import { type Session, tell } from './session.js';

/**
 * Whose part of a template is meant. In: what was typed after --for: a 责任科室 of the vocabulary, or 其他 for what is kept by none of them.
 * Out: null, with a finding, where there is no such section.
 */
export function askedKeeper(session: Session, { vocabulary }: Model, typed: string): Keeper | null {
  const names = keepersOf(vocabulary);
  const name = names.find((one) => one.normalize('NFKC') === typed.normalize('NFKC').trim());
  if (name !== undefined) return { kind: 'named', name };
  if (OTHERS.has(typed.trim().toLowerCase())) return { kind: 'nobody' };
  const keepers = { zh: [...names, '其他'].join('、'), en: [...names, 'others'].join(', ') };
  tell(session, [commandFindings.keeperNotInSet(null, { keeper: typed, keepers })]);
  return null;
}

const OTHERS: ReadonlySet<string> = new Set(['其他', '其它', 'others', 'other']);
