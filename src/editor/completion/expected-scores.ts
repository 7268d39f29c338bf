import { ELIGIBLE, namesOf } from '../../model/examples/outcome-names.js';
import { type ScoreWords, scoreWordsOf } from '../../model/examples/score-words.js';
import { AWAITS_JUDGEMENT } from '../../model/examples/verdict-words.js';
import type { Graded } from '../../model/model.js';
import { containerNames, containerNamesInEnglish } from '../../model/scoring/names.js';
import type { Written } from '../spelling.js';
import type { Workspace } from '../workspace.js';
import type { Offer } from './completion.js';

/** What 应当, or the head of a 表格, may speak of beside clauses: 总分, 等次, 结论, 推选先进单位, 制度的得分. */
export function subjectOffers(workspace: Workspace, written: Written): readonly Offer[] {
  const scores = scoresIn(workspace);
  const zh = written !== 'en';
  const scored = scores.scored.length + scores.sheets.length > 0;
  const word = (label: string, also: string, detail: Offer['detail']): Offer => ({ kind: 'keyword', label, also: [label, also], detail });
  return [
    ...(scored ? [word(zh ? '总分' : 'total', zh ? 'total' : '总分', { zh: '全部条款的分数', en: 'the points of all clauses' })] : []),
    ...(scores.grades.length > 0
      ? [word(zh ? '等次' : 'grade', zh ? 'grade' : '等次', { zh: '总分的等次', en: 'the grade of the total' })]
      : []),
    ...(workspace.tree.conclusions.length > 0
      ? [word(zh ? '结论' : 'conclusion', zh ? 'conclusion' : '结论', { zh: '整个单位的结论', en: 'what is concluded of the unit' })]
      : []),
    ...scores.selections.map(({ name, alias }) =>
      word(zh ? `推选${name}` : `selection ${alias ?? name}`, zh ? `selection ${alias ?? name}` : `推选${name}`, {
        zh: '条件和截止符合不符合',
        en: 'whether its condition and deadline are fulfilled',
      }),
    ),
    ...scores.containers.map((title) => {
      const [own, other] = [containerNames(title).score, containerNamesInEnglish(title).score];
      return word(zh ? own : other, zh ? other : own, { zh: '标准、部分、评分表的分数', en: 'the points of a part' });
    }),
  ];
}

/** Behind one of those that come out as a name, the names there are; null behind anything else. In: what is typed of the entry, or of the head of a column. */
export function nameOffers(
  workspace: Workspace,
  written: Written,
  entry: string,
): { readonly after: number; readonly offers: readonly Offer[] } | null {
  const scores = scoresIn(workspace);
  const found = /^(?:(?<grade>等次|grade\b)|(?<conclusion>结论|conclusion\b)|(?:推选|selection\b)\s*(?<selection>[^\s,、;]*))/.exec(entry);
  if (found === null) return null;
  const of = gradedBy(found.groups ?? {}, scores);
  if (of === null) return null;
  const behind = entry.slice(found[0].length);
  const after = found[0].length + (/^\s*(?:[是为]\s*|is\s+)?/.exec(behind)?.[0].length ?? 0);
  const names = of.kind === 'candidacy' ? Object.values(ELIGIBLE).map((one) => one[written === 'en' ? 'en' : 'zh']) : namesOf(of, scores);
  const undecided = written === 'en' ? 'undecided' : '未定';
  const detail = { zh: '示例里期望的结果', en: 'what the example expects' };
  return { after, offers: [...names, undecided].map((label) => ({ kind: 'option', label, detail })) };
}

/** 待人工认定, beside the six verdicts, where the set leaves anything to a person's judgement. */
export function awaitsOffers(workspace: Workspace, written: Written): readonly Offer[] {
  const { form, lists } = workspace.meaning().vocabulary;
  const judged = [...form, ...lists.flatMap(({ fields }) => fields)].some(({ judgedBy }) => judgedBy !== null);
  if (!judged && scoresIn(workspace).scored.length === 0) return [];
  const { zh, en } = AWAITS_JUDGEMENT;
  return [{ kind: 'verdict', label: written === 'en' ? en : zh, detail: AWAITS_JUDGEMENT, also: [zh, en] }];
}

function gradedBy({ grade, conclusion, selection }: Readonly<Record<string, string | undefined>>, scores: ScoreWords): Graded | null {
  if (grade !== undefined) return { kind: 'grade' };
  if (conclusion !== undefined) return { kind: 'conclusion' };
  const declared = scores.selections.find(({ name, alias }) => selection?.startsWith(name) || selection === alias);
  return declared === undefined ? null : { kind: 'candidacy', selection: declared.name };
}

function scoresIn(workspace: Workspace): ScoreWords {
  return scoreWordsOf(workspace.tree, workspace.meaning().vocabulary);
}
