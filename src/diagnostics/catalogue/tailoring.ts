import { finding } from '../define.js';

/** Findings about a set that 参照 another, and about sets that 替代 one another in time. */
export const tailoringFindings = {
  baseNotFound: finding('base-not-found', 'error', {
    zh: '没有找到{by}参照的标准集“{id}”{hint}，没有它，本集就不完整。它的文件夹应当与本集的文件夹放在同一处。',
    en: 'The rule set “{id}” that {by} tailors was not found, and without it this set cannot be understood. Its folder should lie beside the folder of this set{hint}.',
  }),
  repeatedSet: finding('repeated-set', 'error', {
    zh: '有两个以上的标准集编号都是“{id}”：{folders}。不知道指哪一个，请改掉多余的编号或者移走多余的文件夹。',
    en: 'More than one rule set has the id “{id}”: {folders}. Nothing says which is meant; change the ids or move the folders that are too many.',
  }),
  circularTailoring: finding('circular-tailoring', 'error', {
    zh: '参照绕回了自己：{path}。',
    en: 'These sets tailor one another in a circle: {path}.',
  }),
  baseHasErrors: finding('base-has-errors', 'error', {
    zh: '本集所参照的“{id}”有{count}处错误（另行列出），改好以后本集才能使用。',
    en: 'The set “{id}” that this one is laid over has errors ({count}, told beside this); they must be mended before this set can be used.',
  }),
  nothingBelow: finding('nothing-below', 'error', {
    zh: '“{keyword}”只能用在参照别的标准集的标准集里，本集没有“参照”。要参照，请在“标准集”下面写“参照 编号”；不参照，{instead}。',
    en: '“{keyword}” has a meaning only in a set that tailors another, and this one has no “参照” (tailor). Write “参照 ID” (tailor ID) under “标准集” (rule set), or {instead}.',
  }),
  clauseNotBelow: finding('clause-not-below', 'error', {
    zh: '“{set}”里没有条款{id}{hint}，无从修改或者删去。',
    en: 'There is nothing to change or remove: “{set}” has no clause {id}{hint}.',
  }),
  clauseAlreadyBelow: finding('clause-already-below', 'error', {
    zh: '“{set}”已有条款{id}（{title}）。要增加一条，请另用一个编号，例如{free}；要修改原来那一条，请写“修改条款 {id}”，它就整条被代替。',
    en: '“{set}” already has a clause {id} ({title}). To add one give it another number, such as {free}; to change that one write “change clause {id}”, which takes its place as a whole.',
  }),
  unreasonedRemoval: finding('unreasoned-removal', 'error', {
    zh: '删去条款{id}，没有写“理由”。请在下一行写“理由 ……”，它会印在报告里。',
    en: 'Clause {id} is removed without a reason. Write a line “理由 …” (reason …) below it; the report shows it.',
  }),
  leftOutPart: finding('left-out-part', 'hint', {
    zh: '“{set}”的条款{id}有“{parts}”，这里没有写：修改条款整条代替，没有写的就没有了。要保留，请抄过来；不要的，请在本条写“理由”。',
    en: 'Clause {id} of “{set}” has {parts}, which is not written here: a changed clause takes its place as a whole, and what is not written is gone. To keep it copy it; otherwise write a “理由” (reason) in this clause.',
  }),
  otherMeasure: finding('other-measure', 'error', {
    zh: '名单“{list}”以“{measure}”计数，这里写成了“{other}”。',
    en: 'The list “{list}” is counted by “{measure}”; here stands “{other}”.',
  }),
  otherAlias: finding('other-alias', 'error', {
    zh: '这里给“{name}”写了别名“{other}”，它在所参照的标准集里的别名是：{alias}。在这里可以不写别名。',
    en: 'Here “{name}” is given the alias “{other}”; in the set below its alias is: {alias}. It may be left out here.',
  }),
  brokenByTailoring: finding('broken-by-tailoring', 'error', {
    zh: '这样写以后，沿用的内容（{where}）不再成立：{problem}',
    en: 'With this, what is taken over ({where}) no longer holds: {problem}',
  }),
  orphanedInterpretation: finding('orphaned-interpretation', 'hint', {
    zh: '这样写以后，“{set}”的解释“{name}”没有条款使用，本集的口径里不再列出。',
    en: 'With this no clause uses the interpretation “{name}” of “{set}” any more; it is left out of this set.',
  }),
  neverInForce: finding('never-in-force', 'error', {
    zh: '{what}自{from}起施行，自{to}起废止，没有一天有效。废止之日须晚于施行之日。',
    en: '{what} comes into force on {from} and is repealed on {to}, so it is in force on no day. It must be repealed later than that.',
  }),
  replacedNotFound: finding('replaced-not-found', 'error', {
    zh: '没有找到本集替代的“{id}”{hint}。',
    en: 'The set “{id}” that this one replaces was not found{hint}.',
  }),
  circularReplacement: finding('circular-replacement', 'error', {
    zh: '替代绕回了自己：{path}。',
    en: 'These sets replace one another in a circle: {path}.',
  }),
  secondReplacement: finding('second-replacement', 'error', {
    zh: '“{id}”已由“{other}”替代，一个标准集只能由一个替代。',
    en: '“{id}” is already replaced by “{other}”; only one set can replace it.',
  }),
  replacementWithoutDate: finding('replacement-without-date', 'error', {
    zh: '本集替代“{id}”，却没有写“施行”，不知道从哪一天起替代。',
    en: 'This set replaces “{id}” but says nothing of “施行” (in force from), so nobody knows from which day.',
  }),
  replacementNotLater: finding('replacement-not-later', 'error', {
    zh: '本集自{from}起施行，不晚于它替代的“{id}”（自{other}起施行）。',
    en: 'This set is in force from {from}, which is not later than “{id}” that it replaces (from {other}).',
  }),
  gapInTime: finding('gap-in-time', 'warning', {
    zh: '“{id}”自{to}起废止，替代它的本集自{from}起才施行，中间的日子没有标准可用。',
    en: '“{id}” is repealed on {to}, and this set, which replaces it, is in force only from {from}: no standard is in force in between.',
  }),
  overlapInTime: finding('overlap-in-time', 'warning', {
    zh: '本集自{from}起施行，它替代的“{id}”却写着自{to}起废止，两者重叠；评定时自{from}起用本集。',
    en: 'This set is in force from {from}, while “{id}”, which it replaces, is repealed only on {to}; they overlap. This set is used from {from}.',
  }),
} as const;
