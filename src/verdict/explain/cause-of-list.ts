import type { Answer, Members } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import type { Quantified } from '../../model/expression.js';
import { CLAUSE_LABEL } from '../../model/scoring/names.js';
import type { Words } from '../verdicts.js';
import { boundWords } from './bound-words.js';
import { causesOf } from './cause.js';
import { type Manner, opposed } from './manner.js';
import { incompleteWords } from './missing.js';
import { listName, measureOf, membersWords, recordLabel, recordWords } from './names.js';
import { hidesPersons } from './persons.js';
import { personsCause } from './persons-cause.js';
import { clauses, distinct, fill, listed, NOTHING, say } from './phrases.js';
import { answersOf, countedOf, type Deciding, decidingOf } from './roles.js';
import { windowWords } from './window-words.js';

/** Why a quantifier answers as it does: “12名执法人员中2名如此：第4行、第9行”. */
export function listCause(condition: Quantified, answer: Answer, context: Context, manner: Manner): readonly Words[] {
  const { members, truth } = answer;
  if (members === null) return [];
  if (truth === 'undetermined' || truth === 'error')
    return openCauses(condition, members, decidingOf(condition, truth, members), context, manner);
  const counted = countedOf(condition, truth, members);
  if (hidesPersons(members.list, context)) return [personsCause(condition, { members, counted }, context, manner)];
  return [counted.length > 0 ? someSuch(condition, members, counted, context, manner) : noneSuch(condition, members, context, manner)];
}

/** More places than this are counted, not named. */
const MOST_NAMED = 8;
const MOST_OPEN = 2;

function someSuch(condition: Quantified, members: Members, counted: readonly Deciding[], context: Context, manner: Manner): Words {
  const { list } = condition;
  const slots = {
    ...basics(condition, members, context),
    k: counted.length,
    labels: labelsOf(counted, list.list, context),
    detail: detailOf(condition, counted, context, manner),
    bound: boundWords(condition, context, manner),
  };
  if (asksNothing(condition))
    return fill('{window}有{k}{m}{list}：{labels}{detail}{bound}', '{window}there are {k} {list}: {labels}{detail}{bound}', slots);
  if (condition.quantifier === 'every' && manner.against)
    return fill(
      '{window}{n}{m}{list}中{k}{m}不是如此：{labels}{detail}',
      '{window}of {n} {list} {k} are not such: {labels}{detail}',
      slots,
    );
  if (condition.quantifier === 'every')
    return fill(
      '{window}{n}{m}{list}中{k}{m}没有做到：{labels}{detail}',
      '{window}of {n} {list} {k} do not comply: {labels}{detail}',
      slots,
    );
  return fill(
    '{window}{n}{m}{list}中{k}{m}如此：{labels}{detail}{bound}',
    '{window}of {n} {list} {k} are such: {labels}{detail}{bound}',
    slots,
  );
}

function noneSuch(condition: Quantified, members: Members, context: Context, manner: Manner): Words {
  const slots = { ...basics(condition, members, context), bound: boundWords(condition, context, manner) };
  if (slots.n === 0) return fill('{window}没有{list}{bound}', '{window}there are no {list}{bound}', slots);
  if (condition.quantifier === 'every' && manner.against)
    return fill('{window}{n}{m}{list}都如此', '{window}all {n} {list} are such', slots);
  if (condition.quantifier === 'every') return fill('{window}{n}{m}{list}都符合要求', '{window}all {n} {list} comply', slots);
  return fill('{window}{n}{m}{list}中没有如此的{bound}', '{window}of {n} {list} none are such{bound}', slots);
}

function basics(condition: Quantified, members: Members, context: Context) {
  const n = members.records.filter(({ membership }) => membership !== 'false').length;
  return {
    n,
    m: say(measureOf(members.list, context), ''),
    list: membersWords(condition.list, context),
    window: windowWords(condition.list.window),
  };
}

/** Where a single record decides, its own facts are the reason. */
function detailOf({ quantifier, list }: Quantified, counted: readonly Deciding[], context: Context, manner: Manner): Words {
  const [only] = counted;
  if (only === undefined || counted.length > 1 || only.role !== 'offender') return NOTHING;
  const { answer, record } = only.member;
  const asked = { short: true, asks: manner.asks && !manner.against, against: false };
  // What 没有 and 至多 count must not hold.
  const told = quantifier === 'every' ? asked : opposed(asked);
  const causes = answer === null ? [] : causesOf(answer, inRecord(context, record, list.list), told);
  return causes.length === 0 ? NOTHING : fill('（{causes}）', ' ({causes})', { causes: clauses(causes.slice(0, MOST_OPEN)) });
}

function labelsOf(counted: readonly Deciding[], list: string, context: Context): Words {
  const labels = listed(counted.slice(0, MOST_NAMED).map(({ member }) => recordLabel(member.record, list, context)));
  return counted.length > MOST_NAMED ? fill('{labels}等', '{labels} …', { labels }) : labels;
}

function asksNothing({ condition }: Quantified): boolean {
  return condition === null;
}

/** Of 条款 only the numbers: what each of them lacks is told beside it. */
function openClauses(open: readonly Deciding[]): Words {
  const ids = open.map(({ member }) => {
    const label = member.record.fields[CLAUSE_LABEL];
    return label?.state === 'known' && label.value.kind === 'text' ? (label.value.text.split(' ')[0] ?? '') : '';
  });
  const labels = listed(ids.slice(0, MOST_NAMED).map((id) => say(id, id)));
  const slots = { labels, n: ids.length };
  return ids.length > MOST_NAMED
    ? fill('条款{labels}等{n}条还没有定论', '{n} clauses are not settled yet: {labels} …', slots)
    : fill('条款{labels}还没有定论', 'not settled yet: clauses {labels}', slots);
}

/** What is missing: the list itself, the rest of it, or facts of its records. */
function openCauses(
  condition: Quantified,
  members: Members,
  deciding: readonly Deciding[],
  context: Context,
  manner: Manner,
): readonly Words[] {
  const name = listName(members.list, context);
  if (members.state === 'unknown') return [fill('没有材料：{name}名单', 'no material: the list {name}', { name })];
  const open = deciding.filter(({ role }) => role === 'open');
  if (members.list === context.lookup.model.scoreFields?.clauses.key) return [openClauses(open)];
  const shown = open.slice(0, MOST_OPEN).flatMap(({ member }) => {
    const inside = inRecord(context, member.record, members.list);
    const causes = answersOf(member)
      .filter(({ truth }) => truth === 'undetermined' || truth === 'error')
      .flatMap((answer) => causesOf(answer, inside, manner));
    if (causes.length > 0) return causes.slice(0, MOST_OPEN);
    return [
      fill('{record}是否计入尚不能定', 'whether {record} counts is not settled', {
        record: recordWords(member.record, condition.list.list, context),
      }),
    ];
  });
  const incomplete = members.state === 'incomplete' ? incompleteWords(members.list, context) : [];
  // Of persons all say the same to the public, and how many they are stands in the reasoning, if anywhere.
  if (hidesPersons(members.list, context)) return [...incomplete, ...distinct(shown)];
  const rest = open.length - MOST_OPEN;
  return [
    ...incomplete,
    ...shown,
    ...(rest > 0
      ? [
          fill('另有{rest}{m}{name}尚不能定', '{rest} more {name} are not settled', {
            rest,
            m: say(measureOf(members.list, context), ''),
            name,
          }),
        ]
      : []),
  ];
}
