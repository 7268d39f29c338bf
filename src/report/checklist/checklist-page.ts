import type { ChecklistWords } from '../words/checklist.js';
import type { ChecklistView } from './checklist-view.js';

/** The page of the self-check, which stands alone. */
export interface ChecklistPage extends ChecklistView {
  readonly lang: 'zh-CN' | 'en';
  readonly labels: ChecklistWords['labels'];
  readonly boxes: readonly string[];
  readonly signers: readonly string[];
}
