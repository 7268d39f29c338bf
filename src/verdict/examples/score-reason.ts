import type { Context } from '../../engine/context.js';
import { VERDICT_WORDS } from '../../model/examples/verdict-words.js';
import type { Graded, Scored } from '../../model/model.js';
import type { ClauseScore, ContainerScore, Marked, SheetScore, Step, VetoScore } from '../../score/score.js';
import { explained } from '../evaluate.js';
import { clauses, fill, listed, NOTHING, oneLine, say, sentence } from '../explain/phrases.js';
import type { JudgedSheet } from '../judge-sheet.js';
import { figure, kept, pointsWords } from '../score/spans.js';
import { candidacyNamed } from '../selection/candidacies.js';
import type { Candidacy } from '../selection/candidacy.js';
import type { Words } from '../verdicts.js';
import { recordScore } from './score-of.js';

/** How a score came about: of a clause what its verdict says, of a sum what each part left, and the vetoes that hold or may hold. */
export function scoreReason(of: Scored | Graded, judged: JudgedSheet, context: Context): Words {
  const { scores } = judged;
  if (of.kind === 'clause') {
    const one = judged.clauses.find(({ clause }) => clause.id === of.clause);
    return one === undefined ? NOTHING : explained(one, context).reason;
  }
  if (of.kind === 'candidacy') return ofCandidacy(candidacyNamed(of.selection, judged.open));
  if (scores === null) return verdictCounts(judged);
  if (of.kind === 'record') {
    const record = recordScore(of, scores);
    return record === null ? sentence(say('这条记录不在评分表里', 'the record is not in the score sheet')) : ofSum(record);
  }
  if (of.kind !== 'container') return ofSum(scores.total);
  const sheet = scores.sheets.find((one) => one.sheet.name === of.title);
  return sheet === undefined ? ofContainer(of.title, judged) : ofSheet(sheet);
}

/** Why it does not fulfil 条件 or 截止, or what leaves that open. */
function ofCandidacy(candidacy: Candidacy | undefined): Words {
  const causes = candidacy?.causes ?? [];
  return sentence(causes.length === 0 ? say('条件和截止都符合', 'the condition and the deadline are fulfilled') : clauses(causes));
}

/** 满分9分，条款1之后8分，加分之后10分. */
function ofSum({ steps, vetoes }: Marked): Words {
  const told = steps.map(({ kind, of, after }) =>
    fill('{after}{points}', '{after}{points}', { after: stepWords(kind, of), points: pointsWords(kept(after)) }),
  );
  return sentence(listed([...told, ...vetoesTold(vetoes)]));
}

function stepWords(kind: Step['kind'], of: string | null): Words {
  if (kind === 'marks') return say('满分', 'full marks ');
  if (kind === 'clause') return say(`条款${of ?? ''}之后`, `after clause ${of ?? ''} `);
  const words = STEPS[kind];
  return words === undefined ? say(`“${of ?? ''}”之后`, `after “${of ?? ''}” `) : say(`${words.zh}之后`, `after ${words.en} `);
}

const STEPS: Readonly<Partial<Record<Step['kind'], Words>>> = {
  notApplicable: say('除去不适用的', 'leaving out what is not applicable'),
  scale: say('折合', 'weighting'),
  bonus: say('加分', 'the bonus'),
  malus: say('减分', 'the malus'),
  cap: say('封顶', 'the cap'),
  floor: say('扣完为止', 'the floor'),
  veto: say('一票否决', 'the veto'),
  rounding: say('取整', 'rounding'),
};

function vetoesTold(vetoes: readonly VetoScore[]): readonly Words[] {
  const words = (holds: boolean) => (holds ? say('一票否决', 'veto: ') : say('可能一票否决', 'possible veto: '));
  return vetoes
    .filter(({ truth }) => truth !== 'false' && truth !== 'notApplicable')
    .map(({ veto, truth }) => fill('{holds}“{text}”', '{holds}“{text}”', { holds: words(truth === 'true'), text: oneLine(veto.text) }));
}

/** 条款1得2分（满分3分）. */
function ofContainer(title: string, { scores }: JudgedSheet): Words {
  const all = (scores?.standards ?? []).flatMap((one): readonly ContainerScore[] => [one, ...one.parts]);
  const container = all.find((one) => one.title === title);
  const clauses = (container?.clauses ?? []).flatMap((id) => scores?.clauses.get(id) ?? []);
  const parts = (container?.parts ?? []).map((part) =>
    fill('“{title}”{points}', '“{title}” {points}', { title: part.title, points: pointsWords(kept(part.points)) }),
  );
  return sentence(listed([...clauses.flatMap(clauseTold), ...parts, ...vetoesTold(container?.vetoes ?? [])]));
}

function clauseTold({ clause, points, marks, notApplicable }: ClauseScore): readonly Words[] {
  if (marks === null) return [];
  const slots = { id: clause.id, points: pointsWords(kept(points)), marks: figure(marks) };
  if (notApplicable === 'yes') return [fill('条款{id}不适用', 'clause {id} not applicable', slots)];
  return [fill('条款{id}得{points}（分值{marks}）', 'clause {id} {points} (of {marks})', slots)];
}

function ofSheet({ records, sheet }: SheetScore): Words {
  const told = records.map(({ record, score }) =>
    fill('第{place}条{points}', 'record {place} {points}', { place: record.place, points: pointsWords(kept(score.points)) }),
  );
  return sentence(told.length === 0 ? fill('“{name}”没有一条记录', '“{name}” has no record', { name: sheet.name }) : listed(told));
}

function verdictCounts({ clauses }: JudgedSheet): Words {
  const open = clauses.filter(({ verdict }) => verdict !== 'met');
  const told = open.map(({ clause, verdict }) =>
    fill('条款{id}{verdict}', 'clause {id} {verdict}', { id: clause.id, verdict: VERDICT_WORDS[verdict] }),
  );
  return sentence(told.length === 0 ? say('各条都符合', 'every clause is met') : listed(told));
}
