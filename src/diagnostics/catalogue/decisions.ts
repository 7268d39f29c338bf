import { finding } from '../define.js';

/**
 * What is found in what persons decided, as a fact sheet states it: 评定, 改判, 推选意见 (semantics.md §1.2). Each is then not counted. No
 * sentence shows who decided.
 */
export const decisionFindings = {
  shapelessDecision: finding('shapeless-decision', 'error', {
    zh: '{decision}读不懂，不采用。一条由“名称: 值”组成，例如 {example}',
    en: 'This is not {decision} as it should be, and is not counted. One consists of "name: value", for example {example}',
  }),
  missingDecisionPart: finding('missing-decision-part', 'error', {
    zh: '{decision}没有写：{parts}。缺了就不采用，请补上，例如 {example}',
    en: '{decision} does not say: {parts}. It is not counted without; add it, for example {example}',
  }),
  unknownDecidedClause: finding('unknown-decided-clause', 'error', {
    zh: '{decision}写的条款“{clause}”，这套标准里没有，不采用。{help}',
    en: '{decision} names the clause "{clause}", which this rule set has not, and is not counted. {help}',
  }),
  nothingToJudge: finding('nothing-to-judge', 'error', {
    zh: '条款{clause}的分数都由规则算出，没有留给人评定的，这一条不采用。{help}',
    en: 'The points of clause {clause} all follow from its rules, and none are left to a person: this entry is not counted. {help}',
  }),
  unclearJudgedItem: finding('unclear-judged-item', 'error', {
    zh: '条款{clause}由人评定的分数有{count}处：{amounts}。“项”写第几处，从 1 到 {count}；没有写明的，不采用。',
    en: 'Clause {clause} leaves points to a person in {count} places: {amounts}. Write as "item" which of them, 1 to {count}; it is not counted otherwise.',
  }),
  unclearJudgedRecord: finding('unclear-judged-record', 'error', {
    zh: '{decision}评的是名单{list}里的一条，分不清是哪一条，不采用。“记录”{help}',
    en: '{decision} judges a record of the list {list}, and which one is not clear: it is not counted. As to "record": {help}',
  }),
  needlessJudgedRecord: finding('needless-judged-record', 'error', {
    zh: '{decision}写了“记录”，可是这一处分数不分记录，只评一次，因此不采用。请删去“记录”；要写的是别的条款的，改正“条款”。',
    en: '{decision} names a record, but these points are judged once and not for each record, so it is not counted. Remove "record", or mend "clause" if another was meant.',
  }),
  markOutOfRange: finding('mark-out-of-range', 'error', {
    zh: '{fact}应当在{low}分到{high}分之间，“{value}”超出了，不采用。请改成这个范围以内的分数。',
    en: '{fact} should be from {low} to {high} points; "{value}" lies outside and is not counted. Write points within that range.',
  }),
  otherDecider: finding('other-decider', 'error', {
    zh: '{decision}应当由{role}决定，“由”后面写的是别人，不采用。请改为 由: {role}，或者删去“由”；是谁作出的，另写姓名。',
    en: '{decision} is for {role} to decide, and "role" names somebody else: it is not counted. Write role: {role}, or leave it out; who it was has a place of its own.',
  }),
  repeatedDecision: finding('repeated-decision', 'error', {
    zh: '{decision}和{other}{same}，两条都不采用。请只留一条。',
    en: '{decision} and {other} {same}: neither is counted. Keep one of them.',
  }),
  overrideNotProvided: finding('override-not-provided', 'error', {
    zh: '{decision}不采用：这套标准没有在“计分”里写明“改判 由……决定”，算出的分数不得改判。请删去；确有权改判的，先在规则里写明由谁决定。',
    en: '{decision} is not counted: this rule set does not say "override by …" under "scoring", so nobody may put points right. Remove it, or let the rules say first who may.',
  }),
  clauseNotOverridable: finding('clause-not-overridable', 'error', {
    zh: '条款{clause}{why}，不能改判，这一条不采用。只有写了分值、不在评分表里的条款可以改判。',
    en: 'Clause {clause} {why}, so its points cannot be put right: this entry is not counted. Only a clause with points outside of a score sheet can be.',
  }),
  opinionWithoutSelection: finding('opinion-without-selection', 'error', {
    zh: '{decision}写的“{selection}”，这套标准里没有这项推选，不采用。{help}',
    en: '{decision} names "{selection}", a selection that this rule set has not, and is not counted. {help}',
  }),
  opinionNotAsked: finding('opinion-not-asked', 'error', {
    zh: '{decision}不采用：推选“{selection}”没有写明并列时由谁决定，入选与否只按规则排定。请删去；要由人决定的，在规则里写 并列 由……决定。',
    en: '{decision} is not counted: the selection "{selection}" leaves no tie to anybody, and who is selected follows from its rules. Remove it, or write "ties decided by …" in the rules.',
  }),
  decisionAhead: finding('decision-ahead', 'error', {
    zh: '{what}写的日期是{date}，晚于评估日{on}：到评估日还没有作出，不采用。日期写错的请改正；要算上它的，评估日不能早于这一天。',
    en: '{what} is dated {date}, after the evaluation date {on}: it had not been made by then and is not counted. Mend the date, or choose an evaluation date that is not before it.',
  }),
};
