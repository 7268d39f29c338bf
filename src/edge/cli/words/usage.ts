import type { CommanderError } from 'commander';
import type { Bilingual } from '../../../index.js';

/**
 * What is wrong with the way a command was typed, in both languages. In: commander's error. Out: a sentence; null where
 * it only ends the run after help or version. The words that were typed are taken from commander's own message, which
 * sets them between quotation marks.
 */
export function usageWords(error: CommanderError): Bilingual | null {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const nearest = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownCommand':
      return suggesting(nearest, { zh: `没有“${first}”这个命令。`, en: `There is no command \`${first}\`.` });
    case 'commander.unknownOption':
      return suggesting(nearest, { zh: `没有“${first}”这个选项。`, en: `There is no option \`${first}\`.` });
    case 'commander.missingArgument':
      return { zh: `还缺少“${ARGUMENTS[first]?.zh ?? first}”。`, en: `\`${ARGUMENTS[first]?.en ?? first}\` is missing.` };
    case 'commander.excessArguments':
      return { zh: '写了多余的内容。', en: 'There are more words than this command takes.' };
    case 'commander.missingMandatoryOptionValue': {
      const option = first.split(' ')[0] ?? first;
      return { zh: `还要写明 ${option}。`, en: `\`${option}\` must be given.` };
    }
    case 'commander.optionMissingArgument':
      return { zh: `选项“${first}”后面还缺少内容。`, en: `The option \`${first}\` needs a value after it.` };
    case 'commander.conflictingOption':
      return together(first.split(' ')[0] ?? first, second.split(' ')[0] ?? second);
    case 'commander.invalidArgument':
      return invalidValue(first, second, error.message.split(' is invalid. ')[1] ?? '');
    default:
      return error.exitCode === 0 || error.code === 'commander.help'
        ? null
        : { zh: '这条命令的写法无法理解。', en: 'This command line could not be understood.' };
  }
}

/** Names of arguments as the help shows them. */
export const ARGUMENTS: Readonly<Record<string, Bilingual>> = {
  rules: { zh: '规则文件夹', en: 'rules' },
  facts: { zh: '事实表', en: 'facts' },
  clause: { zh: '条款', en: 'clause' },
  record: { zh: '评定记录', en: 'record' },
};

/** Kinds of value an option takes; the parser of an option refuses with one of these names. */
const TAKES: Readonly<Record<string, Bilingual>> = {
  language: { zh: '语言写作 zh 或 en', en: 'write zh or en' },
  templateFormat: { zh: '写作 yaml、xlsx、json 或 csv', en: 'write yaml, xlsx, json or csv' },
  date: {
    zh: '日期要写成日历上有的某一天，例如 2017-08-20 或 2017年8月20日',
    en: 'write a day that the calendar has, such as 2017-08-20 or 2017年8月20日',
  },
  pageFile: {
    zh: '这里写网页的文件名，以 .html 结尾；规则文件夹写在它前面',
    en: 'write the name of the page here, ending in .html; the rule folder goes before it',
  },
  xmlFile: {
    zh: '这里写结果文件的名称，以 .xml 结尾；规则文件夹写在它前面',
    en: 'write the name of the result file here, ending in .xml; the rule folder goes before it',
  },
  export: {
    zh: '写作 格式=文件名，文件名的结尾要合乎格式：json=….json、csv=….csv、xlsx=….xlsx、md=….md、sarif=….sarif、junit=….xml、oscal=….json',
    en: 'write FORMAT=FILE, with an ending that suits the format: json=….json, csv=….csv, xlsx=….xlsx, md=….md, sarif=….sarif, junit=….xml, oscal=….json',
  },
  exportTwice: {
    zh: '另一个 --export 已经写入这个文件，请换一个文件名',
    en: 'another --export goes into this file already; name another one',
  },
  recordFile: {
    zh: '这里写评定记录的文件名，以 .json 结尾',
    en: 'write the name of the record here, ending in .json',
  },
  sampleForm: { zh: '写作 xlsx、csv 或 json', en: 'write xlsx, csv or json' },
  size: { zh: '写抽多少条，例如 10', en: 'write how many, such as 10' },
  seed: { zh: '种子不能是空的', en: 'the seed may not be empty' },
  checklistForm: { zh: '写作 docx 或 html', en: 'write docx or html' },
  templateFile: {
    zh: '模板是以 .docx 结尾的 Word 文件；.doc 和 .docm 请先另存为 .docx',
    en: 'a template is a Word file ending in .docx; save a .doc or .docm as .docx first',
  },
  gapsForm: { zh: '写作 xlsx、md 或 html', en: 'write xlsx, md or html' },
  audience: { zh: '写作 public（公开）或 internal（内部）', en: 'write public or internal' },
  stage: { zh: '写作 self-check（自查）或 acceptance（验收）', en: 'write self-check or acceptance' },
  finding: {
    zh: '写作 docx，或者以 .docx 结尾的文件名（各部门写在一个文件里），或者文件夹名（每个部门一个文件）',
    en: 'write docx, or the name of a file ending in .docx (all findings in one), or of a folder (a file a department)',
  },
  issuer: { zh: '这里写发文机关的名称，不超过100个字', en: 'write the name of the issuing office, at most 100 characters' },
  documentNumber: {
    zh: '发文字号写作 某法办〔2017〕12号；依次编号的，第一个号写在一对花括号里：某法办〔2017〕{12}号',
    en: 'write a document number such as `Notice 12`, or with the first number in one pair of braces to count on: `Notice {12}`',
  },
  failOn: { zh: '写作 not-met 或 undetermined', en: 'write not-met or undetermined' },
};

function invalidValue(option: string, value: string, kind: string): Bilingual {
  const takes = TAKES[kind] ?? { zh: '', en: '' };
  const name = option.split(' ')[0] ?? option;
  return { zh: `${name} 的“${value}”不对：${takes.zh}。`, en: `\`${value}\` does not suit ${name}: ${takes.en}.` };
}

function together(first: string, second: string): Bilingual {
  return { zh: `“${first}”和“${second}”不能一起写。`, en: `\`${first}\` and \`${second}\` do not go together.` };
}

function suggesting(nearest: string | undefined, sentence: Bilingual): Bilingual {
  if (nearest === undefined) return sentence;
  return { zh: `${sentence.zh}是不是“${nearest}”？`, en: `${sentence.en} Did you mean \`${nearest}\`?` };
}
