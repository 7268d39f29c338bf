import type { BlockWord } from '../../../grammar/spellings.js';
import { help, type WordHelp } from './help.js';

/** What a word at the beginning of a line does. */
export function blockWordHelp(word: BlockWord): WordHelp {
  return BLOCK_WORD_HELP[word];
}

const BLOCK_WORD_HELP: Readonly<Record<BlockWord, WordHelp>> = {
  ruleSet: help(
    '标准集的名称；下面写编号、依据等',
    'the title of the rule set',
    '标准集 行政执法责任制示范点验收标准',
    'rule set Model Points',
  ),
  id: help('标准集的编号，用字母和数字', 'the id of the set, in letters and digits', '编号 henan-2017', 'id henan-2017'),
  basis: help('所依据的文件', 'the document it rests on', '依据 《…的通知》', 'basis Notice of …'),
  noticeFile: help('通知原文的文件名', 'the file with the text of the notice', '原文文件 notice.txt', 'notice file notice.txt'),
  cover: help(
    '通知的哪一段必须逐字覆盖',
    'which part of the notice must be covered word by word',
    '须覆盖 “二、验收标准” 至 “三、验收方式”',
    'cover “…” to “…”',
  ),
  uncited: help(
    '通知里不作为条款的文字，和理由',
    'words of the notice that no clause carries out, and why',
    '未引 “的情形” 理由 连接语。',
    'uncited “…” reason a connecting phrase.',
  ),
  lastDay: help('期限末日是节假日时是否顺延', 'whether a last day on a holiday moves', '期限末日 不顺延', 'last day stays'),
  issuer: help('发布机关', 'who issued it', '发布 某某办公室', 'issued by the Office'),
  version: help('版本号', 'the version', '版本 1', 'version 1'),
  tailors: help('以哪个标准集为底本，只写不同之处', 'the set this one is laid over', '参照 henan-2017', 'tailor henan-2017'),
  replaces: help('从施行之日起替代哪个标准集', 'the set whose place this one takes', '替代 henan-2017', 'replaces henan-2017'),
  inForceFrom: help('从哪一天起施行', 'the day from which it is in force', '施行 2017年7月25日', 'in force from 2017-07-25'),
  repealedFrom: help('从哪一天起废止', 'the day from which it is no longer in force', '废止 2020年1月1日', 'repealed 2020-01-01'),
  methods: help('可以采用的核查方法', 'the methods of verification', '核查方法 听取汇报、查阅资料', 'methods 听取汇报、查阅资料'),
  exampleDate: help(
    '示例没有写评估日时用的日期',
    'the date of examples that give none',
    '示例评估日 2017年8月20日',
    'examples on 2017-08-20',
  ),
  interpretation: help(
    '本办对通知用词的解释',
    'the office’s reading of a word of the notice',
    '解释 “及时报送备案” 是指 15日',
    'interpretation “promptly” means 15 days',
  ),
  reason: help('为什么这样解释', 'why it is read so', '理由 通知未规定期限。', 'reason The notice gives no period.'),
  vocabulary: help(
    '事实表的名称',
    'the name of the vocabulary',
    '事实表 行政执法部门 (department)',
    'vocabulary 行政执法部门 (department)',
  ),
  section: help(
    '事实表的一个栏目；下面一行一个项目',
    'a heading of the form, one fact a line below it',
    '栏目 基本情况 (profile)',
    'heading 基本情况 (profile)',
  ),
  list: help(
    '一份名单；下面一行一个项目',
    'a list of records, one fact a line below it',
    '名单 执法人员 (officers) 每一名',
    'list 执法人员 (officers) each 名',
  ),
  definition: help(
    '定义一次、处处可用的名称',
    'a name defined once',
    '定义 持证率 (certifiedShare) 是指 执法人员中持证的比例',
    'define 持证率 (certifiedShare) means share of officers satisfying (certified)',
  ),
  listDefinition: help(
    '从一份名单筛选出来的名单',
    'a list narrowed from another',
    '定义名单 在岗执法人员 (activeOfficers) 是指 从事执法活动的执法人员',
    'define list 在岗执法人员 (activeOfficers) means officers where enforcing',
  ),
  standard: help('一项标准；下面写条款', 'a standard, with its clauses below', '标准三 执法规范', 'standard 3 Enforcement'),
  clause: help(
    '一条条款：编号和名称',
    'a clause: its number and title',
    '条款 3.3 杜绝临时工从事执法活动',
    'clause 3.3 No temporary staff',
  ),
  clauseChange: help(
    '修改所参照的标准集的一条条款，整条重写',
    'a clause of the set below, written anew',
    '修改条款 3.9 法律文书送达规范',
    'change clause 3.9 Service of documents',
  ),
  removal: help(
    '不采用所参照的标准集的一条条款；下面写理由',
    'a clause of the set below that is left out, with the reason',
    '删去条款 3.9',
    'remove clause 3.9',
  ),
  quote: help('通知的原话，一字不差', 'the words of the notice, letter by letter', '原文 “杜绝…从事执法活动”', 'quote “…”'),
  applicability: help('什么情形下适用本条', 'when the clause applies', '适用 有重大行政执法决定', 'applies some majorDecisions'),
  requirement: help('本条要求什么', 'what the clause requires', '要求 每名执法人员满足持证', 'require every officers satisfies certified'),
  exception: help(
    '哪种情形除外',
    'when it does not apply after all',
    '除外（过渡期）公开日期早于2017年1月1日',
    'except (transition) publishedOn before 2017-01-01',
  ),
  verification: help(
    '用哪种方法核查，看哪些材料',
    'by which method and on which material',
    '核查 查阅资料：花名册；实地察看',
    'verify 查阅资料：花名册；实地察看',
  ),
  remedy: help('没有做到时怎样整改', 'what to do where it is not met', '整改 立即停止上述人员执法', 'remedy Take them off enforcement.'),
  note: help('写入报告的说明', 'a note carried into the report', '说明 期限未到的不算逾期。', 'note Not overdue while the period runs.'),
  example: help(
    '一个示例：已知什么，应当得出什么',
    'a test: what is given, what is expected',
    '示例 临时工上路执法',
    'example A temporary worker on patrol',
  ),
  exampleOn: help('示例的评估日', 'the evaluation date of the example', '评估日 2017年8月20日', 'on 2017-08-20'),
  given: help('已知的事实', 'the facts that are given', '已知 执法人员：（身份 临时工）', 'given officers: (status temporaryWorker)'),
  expected: help('应当得出的结论', 'the verdicts that are expected', '应当 条款3.3不符合', 'expect clause 3.3 not met'),
  table: help('一行一种情形的表格', 'one case a line', '表格 情形 ｜ 群众满意度 ｜ 条款7.1', 'table case | satisfaction | clause 7.1'),
  unconfirmed: help('结论还没有人确认', 'nobody has confirmed the verdict yet', '待确认', 'to confirm'),
};
