import type { Run } from '../run.js';
import type { Context } from './context.js';

/** What every page has: its title, language, the way back, and the line at its foot. */
export interface Frame {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  /** The way to the site's root: empty on the overview, `../` one folder down. */
  readonly root: string;
  readonly labels: Context['words']['labels'];
  /** Labels of scores. */
  readonly scoring: Context['scores']['labels'];
  /** Style sheets, by name. */
  readonly styles: readonly string[];
  /** Scripts, by name. */
  readonly scripts: readonly string[];
  readonly generated: string;
  /** At the acceptance stage what that means, else nothing. */
  readonly stage: readonly string[];
  /** Of pages for the office itself that they are not for publication, else nothing. */
  readonly internal: readonly string[];
  /** The way back, as a list of none (the overview itself) or one. */
  readonly back: readonly string[];
}

export function frame(title: string, root: '' | '../', context: Context): Frame {
  const { run, words, scores, stages, audience, audiences, language } = context;
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    title: audience === 'internal' ? `${audiences.internal} · ${title}` : title,
    root,
    labels: words.labels,
    scoring: scores.labels,
    styles: stylesOf(context),
    scripts: ['report.js'],
    generated: words.say.generated(words.say.date(run.generatedOn), run.version),
    stage: run.stage === 'acceptance' ? [stages.acceptance] : [],
    internal: audience === 'internal' ? [audiences.internal] : [],
    back: root === '' ? [] : [`${root}index.html`],
  };
}

/**
 * The files of assets/ that a site has: scores, and pages for the office itself, have sheets of their own, so that other sites do without.
 */
export function stylesOf({ model, audience }: Pick<Run, 'model' | 'audience'>): readonly string[] {
  return [
    'report.css',
    ...(model.scoring === null ? [] : ['score.css']),
    'official.css',
    ...(audience === 'internal' ? ['internal.css'] : []),
  ];
}
