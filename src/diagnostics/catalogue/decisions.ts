import { finding } from '../define.js';

/**
 * What is found in what persons decided, as a fact sheet states it: 评定, 改判, 推选意见 (semantics.md §1.2). Each is then not counted. No
 * sentence shows who decided. A 改判 of a verdict is told of here as well.
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
  overrideOfTwoThings: finding('override-of-two-things', 'error', {
    zh: '{decision}既写了“分”又写了“结论”，不知道改判的是哪一个，不采用。请分成两条，各写各的理由；只改一个的，删去另一个。',
    en: '{decision} states both "points" and "verdict", and which of them is overridden nobody knows: it is not counted. Write an entry for each with its own reason, or remove one of them.',
  }),
  unknownDecidedVerdict: finding('unknown-decided-verdict', 'error', {
    zh: '{decision}的“结论”写的是“{verdict}”，不采用。能改判成的只有：符合、不符合、材料不足、不适用。',
    en: '{decision} has the verdict "{verdict}" and is not counted. A verdict can be overridden to: met, not met, undetermined, not applicable.',
  }),
  clauseWithoutVerdict: finding('clause-without-verdict', 'error', {
    zh: '条款{clause}{why}，没有可以改判的结论，这一条不采用。请改正“条款”，或者删去这一条。',
    en: 'Clause {clause} {why}, so it has no verdict that could be overridden: this entry is not counted. Mend "clause", or remove the entry.',
  }),
  personAsRole: finding('person-as-role', 'error', {
    zh: '{decision}的“由”会公开，写的应当是机关、科室或者职务，例如 由: 县政府法制办；现在写的像是人名，这一条不采用。人名写在“改判人”或者“答复人”里，不公开。',
    en: '{decision} has a "role" that looks like a person: it is published, so name an office or a post there, for example role: legal affairs office. The entry is not counted as it is. Names belong into "decidedBy" or "repliedBy" and are not published.',
  }),
  reasonNamesSomebody: finding('reason-names-somebody', 'warning', {
    zh: '{decision}的“理由”里有人名或者别的个人信息，公开的页面不显示这段理由。理由应当公开，请去掉人名和其他能认出个人的内容，例如改为“有关人员”。',
    en: 'The reason of {decision} repeats a name or other personal information, and public pages do not show it. A reason ought to be published: take out names and whatever else points to a person, for example "the officer concerned".',
  }),
  overrideWithoutEffect: finding('override-without-effect', 'warning', {
    zh: '条款{clause}的改判不起作用：按事实得出的结论本来就是“{verdict}”。事实已经补正、不需要改判的，请删去；改判成别的，改正“结论”。',
    en: 'The override of clause {clause} changes nothing: by the facts its verdict is "{verdict}" already. Remove it if the facts were mended, or write the verdict that was meant.',
  }),
  overrideOfUnassessed: finding('override-of-unassessed', 'error', {
    zh: '条款{clause}的改判不采用：评估日{on}这一条款没有施行，没有评定，也就没有可以改判的结论。请删去，或者核对评估日。',
    en: 'The override of clause {clause} is not counted: the clause is not in force on {on} and was not assessed, so there is no verdict to override. Remove it, or check the evaluation date.',
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
