import type { SelectionResult } from '../../verdict/selection/results.js';
import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import type { Context } from '../view/context.js';
import type { ContradictionView } from '../view/contradictions.js';
import type { DepartmentPage, LinkView } from '../view/department-page.js';
import type { NeededView } from '../view/needed.js';
import type { ScoreView } from '../view/score/score-view.js';
import type { VetoView } from '../view/score/veto-view.js';
import { selectionRows } from '../view/selection-page.js';
import { linesOfWords, type StatementsView, type StatementView } from '../view/statements.js';
import type { FindingWords } from '../words/finding.js';

/** A part of the finding under a heading: lines, some with more below them. */
export interface FindingSection {
  readonly heading: string;
  readonly note: string;
  readonly items: readonly FindingItem[];
}

export interface FindingItem {
  readonly text: string;
  readonly items: readonly FindingItem[];
}

interface About {
  readonly department: DepartmentVerdicts;
  readonly context: Context;
  readonly words: FindingWords;
}

/** In: the page of a department. Out: its parts between the conclusion and the clauses, in the order of the page; none that would be empty. */
export function sectionsOf(page: DepartmentPage, about: About): readonly FindingSection[] {
  const { labels } = page;
  const all: readonly FindingSection[] = [
    { heading: about.words.labels.vetoes, note: '', items: page.vetoes.map((one) => veto(one, about)) },
    { heading: about.words.labels.scores, note: '', items: page.scores.flatMap(points) },
    { heading: about.words.labels.selections, note: '', items: about.context.selections.flatMap((one) => selection(one, about)) },
    { heading: page.statements[0]?.label ?? '', note: '', items: page.statements.flatMap(statementItems) },
    { heading: labels.contradictions, note: labels.contradictionsNote, items: page.contradictions.map((one) => contradiction(one, about)) },
    { heading: labels.problems, note: labels.problemsNote, items: page.problems.map((one) => plain(note(one.sentence, one.place, about))) },
    {
      heading: labels.doFirst,
      note: page.tasksNote.join(''),
      items: page.tasks.map(({ text, link }) => plain(linked(text, [link], about))),
    },
    { heading: labels.stillNeeded, note: '', items: page.needs.map((one) => need(one.needed, one.links, about)) },
  ];
  return all.filter(({ items }) => items.length > 0);
}

function plain(text: string, items: readonly FindingItem[] = []): FindingItem {
  return { text, items };
}

function linked(text: string, links: readonly LinkView[], { words }: About): string {
  return words.say.withLinks(
    text,
    links.map((link) => link.text),
  );
}

function note(text: string, place: string, { words }: About): string {
  return words.say.withNote(text, place);
}

function need({ text, items }: NeededView, links: readonly LinkView[], about: About): FindingItem {
  return plain(
    linked(text, links, about),
    items.map((one) => need(one, [], about)),
  );
}

function veto({ word, lines, causes, links }: VetoView, about: About): FindingItem {
  const { colon } = about.context.words.labels;
  const rule = lines.map(({ text }) => text).join('');
  return plain(
    linked(`${word}${colon}${rule}`, links, about),
    causes.map((one) => plain(one)),
  );
}

/** 陈述申辩 to the whole finding; those on a clause stand in its row. */
function statementItems({ sentence, entries }: StatementsView): readonly FindingItem[] {
  return [plain(sentence), ...entries.map(entryItem)];
}

function entryItem({ head, words, replyHead, reply, repliedBy }: StatementView): FindingItem {
  const answered = [...linesOfWords(reply), ...repliedBy].map((one) => plain(one));
  return plain(head, [...linesOfWords(words).map((one) => plain(one)), plain(replyHead, answered)]);
}

function points({ total, grade, conclusion, notes }: ScoreView): readonly FindingItem[] {
  return [total, ...grade, ...conclusion, ...notes].map((one) => plain(one));
}

function contradiction({ name, lines, facts, further, notes }: ContradictionView, about: About): FindingItem {
  const { colon } = about.context.words.labels;
  const rule = lines.map(({ text }) => text).join('');
  const below = [...facts.map(({ text, place }) => note(text, place, about)), ...further, ...notes];
  return plain(
    [...name, rule].join(colon),
    below.map((one) => plain(one)),
  );
}

/** What came of a 推选 for this department, in each group where it stands. */
function selection(result: SelectionResult, { department, context, words }: About): readonly FindingItem[] {
  return selectionRows(result, department.name, context).map(({ heading, group, row }) =>
    plain(
      words.say.selection(heading, group, row.state.word, row.rank, row.reason),
      row.opinion.map((one) => plain(one)),
    ),
  );
}
