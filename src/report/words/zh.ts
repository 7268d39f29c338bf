import { dateInChinese } from './dates.js';

/** How much a set adds to the one below it, changes and leaves out. */
export interface LaidOver {
  readonly added: number;
  readonly changed: number;
  readonly interpretations: number;
  readonly removed: number;
}

/** The interface in Chinese. `labels` stand in the templates; `say` makes sentences. Every entry has its twin in en.ts. */
export const zh = {
  labels: {
    skip: '跳到正文',
    contents: '总表',
    backToOverview: '返回总表',
    evaluatedOn: '评估日',
    evaluator: '评定人',
    issuer: '发布',
    basis: '依据',
    byRegion: '各部门结论',
    department: '部门',
    conclusion: '结论',
    reason: '理由',
    doFirst: '要先做的事',
    doFirstNote: '以下是一种最小整改，不是唯一办法。',
    stillNeeded: '还需材料',
    problems: '填报中的问题',
    problemsNote: '下列各处填写有误，该项按“尚未查明”处理。',
    otherProblems: '其他填报问题',
    notice: '通知原文',
    requirement: '要求',
    applicability: '适用',
    observed: '实际',
    sources: '依据',
    verification: '核查',
    remedy: '整改',
    smallestFix: '最小整改',
    interpretationsUsed: '本办口径',
    note: '说明',
    reasoning: '推理过程',
    clausePage: '条款全文',
    foldAll: '全部折叠',
    unfoldAll: '全部展开',
    interpretations: '本办口径',
    interpretationsNote: '通知未给出具体尺度的词语，由本办作如下解释，并据此评定。',
    interpretationsTaken: '通知未给出具体尺度的词语作如下解释，并据此评定；出自哪一个标准集，逐个注明，“依据”所说的通知是该标准集的通知。',
    noInterpretations: '本标准没有另作解释。',
    usedBy: '用于',
    clauses: '标准和条款',
    ruleSet: '所用标准',
    ruleSetTitle: '名称',
    ruleSetId: '编号',
    ruleSetVersion: '版本',
    tailors: '参照',
    replaces: '替代',
    inForceFrom: '施行',
    repealedFrom: '废止',
    origin: '来历',
    removed: '没有采用的条款',
    digest: '文本校验值',
    generatedOn: '编制日期',
    howJudged: '怎样评定',
    notAssessed: '没有评定的内容',
    unread: '未能读取',
    unreadNote: '下列材料未能读取，所涉部门没有结论。',
    unreadVerdict: '未能读取',
    notReported: '未报送',
    notReportedNote: '下列单位在应报名单上，没有报送材料，所以没有结论。',
    uncited: '通知中没有列为条款的文字',
    standing: '各部门情况',
    ruleFile: '标准文件',
    withheld: '（个人信息，不公开）',
    openBracket: '（',
    closeBracket: '）',
    clauseWords: '条文',
    passages: '在通知中的位置',
    afterFix: '整改后仍需材料',
    colon: '：',
  },
  verdicts: {
    met: '符合',
    'not-met': '不符合',
    undetermined: '材料不足',
    'not-applicable': '不适用',
    'not-assessed': '未评',
    error: '出错',
  },
  truths: { true: '成立', false: '不成立', notApplicable: '不适用', undetermined: '尚不能定', error: '无法算出' },
  joined: { and: '以下各项都须成立', or: '以下至少一项成立', eachPeriod: '每一期都须成立' },
  method: [
    '每条要求只有六种结论。“符合”：适用于该部门，且要求已经做到；“不符合”：适用于该部门，而要求没有做到；“材料不足”：现有材料不能断定；“不适用”：条款所说的情形在该部门没有发生，或者属于除外情形；“未评”：条款在评估日尚未施行，或者本次没有列入；“出错”：计算不能完成，原因另行列出。',
    '没有报送的材料不当作“没有”，也不当作“有”。缺少的材料如果不影响结论，照常下结论；如果影响，结论为“材料不足”，并列明还需什么。补充材料只会使“材料不足”变得明确，不会使已经作出的“符合”变成“不符合”，或者相反。',
    '一项标准中有一条不符合，该项标准即为不符合；没有不符合而有出错的，为出错；再没有出错而有材料不足的，为材料不足。全部条款的结论按同样次序得出。',
    '发生在评估日以后的事项不计入。每条结论都附推理过程，可以逐项核对。',
    '个人信息和核实人不在本报告中公开，有关人员以其在名单中的位置（如第4行）或者标识表示。',
  ],
  say: {
    date: dateInChinese,
    findingTitle: (title: string) => (title.endsWith('标准') ? `${title.slice(0, -2)}结论` : `${title}评估结论`),
    clause: (id: string) => `条款${id}`,
    standard: (id: string, title: string) => `${id}　${title}`,
    count: (verdict: string, n: number) => `${verdict}${n}条`,
    clauseSentence: (conclusion: string, total: number, counts: readonly string[]) => `${conclusion}：${total}条中${counts.join('，')}。`,
    tally: (counts: readonly string[]) => counts.join('，'),
    cell: (standard: string, verdict: string, counts: readonly string[]) => `${standard}：${verdict}。${counts.join('，')}。`,
    overview: (total: number, counts: readonly string[], unread: number, notReported: number) =>
      [
        total === 0 ? '没有部门得到结论' : `共评定${total}个部门：${counts.join('，')}`,
        unread === 0 ? '' : `；另有${unread}份材料未能读取`,
        notReported === 0 ? '。' : `；另有${notReported}个应报单位未报送。`,
      ].join(''),
    departments: (conclusion: string, n: number) => `${conclusion}${n}个`,
    heading: (text: string) => text,
    noRegion: () => '未填写地区',
    dateFrom: (from: 'command' | 'sheet' | 'today') =>
      ({ command: '由本次评定指定', sheet: '由填报材料载明', today: '没有指定，取编制当日' })[from],
    datesDiffer: () => '各部门的评估日不同，比较时请留意。',
    population: (list: string, certain: number, possible: number | null, measure: string) =>
      possible === certain
        ? `${list}：共${certain}${measure}`
        : possible === null
          ? certain === 0
            ? `${list}：名单没有报送，或者没有报全`
            : `${list}：已知${certain}${measure}，名单没有报全`
          : `${list}：确定${certain}${measure}，可能至${possible}${measure}`,
    roles: { offender: '不合要求', witness: '合乎要求', open: '尚不能定' },
    role: (word: string, n: number, measure: string, names: readonly string[], more: number) =>
      `${word}的${n}${measure}：${names.join('、')}${more > 0 ? `等` : ''}`,
    moreRecords: (n: number) => `另有${n}条记录，情形相同，不逐一列出。`,
    moreLines: (n: number) => `另有${n}项，见推理过程。`,
    seen: (name: string, value: string) => `${name}：${value}`,
    sentences: (parts: readonly string[]) => parts.join('；'),
    /** What to do, one after the other; each may already end as a sentence. */
    issuedBy: (issuer: string) => `标准由${issuer}发布`,
    steps: (parts: readonly string[]) => `${parts.map((part) => part.replace(/[。；]$/, '')).join('；')}。`,
    join: (parts: readonly string[]) => parts.join('，'),
    list: (parts: readonly string[]) => parts.join('、'),
    place: (file: string, line: number) => `${file}第${line}行`,
    personalProblem: () => '此处属于个人信息，填写有误；内容不公开。',
    materials: (method: string, materials: readonly string[]) => (materials.length === 0 ? method : `${method}（${materials.join('、')}）`),
    allMethods: () => '以下方式缺一不可',
    anyMethod: () => '以下方式任用其一',
    exception: (name: string | null) => (name === null ? '除外' : `除外（${name}）`),
    notAssessedClause: (clause: string, departments: number, total: number) =>
      departments === total ? `${clause}：各部门均未评` : `${clause}：${departments}个部门未评`,
    allAssessed: () => '各条均已评定。',
    generated: (day: string, version: string) => `由准绳${version}于${day}编制`,
    set: (title: string, id: string) => `${title}（${id}）`,
    from: (set: string) => `出自${set}`,
    changedBy: (set: string) => `${set}作了以下修改：`,
    wasBelow: (set: string, value: string) => `${set}作了修改，原为${value}。`,
    became: (name: string, before: string, now: string) => `“${name}”由${before}改为${now}`,
    laidOver: (set: string, base: string, { added, changed, interpretations, removed }: LaidOver) => {
      const done = [
        ...(added > 0 ? [`增加${added}条`] : []),
        ...(changed > 0 ? [`${changed}条有改动`] : []),
        ...(interpretations > 0 ? [`改了${interpretations}个解释`] : []),
        ...(removed > 0 ? [`不采用${removed}条`] : []),
      ];
      return `${set}沿用${base}，${done.length === 0 ? '条款没有改动' : done.join('，')}。`;
    },
    removedBy: (set: string) => `由${set}删去`,
    noticeOf: (notice: string) => `见于${notice}`,
    interpretation: (name: string, value: string) => `“${name}”是指${value}`,
  },
};
