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
  /** The way back, as a list of none (the overview itself) or one. */
  readonly back: readonly string[];
}

export function frame(title: string, root: '' | '../', context: Context): Frame {
  const { run, words, scores, stages, language } = context;
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    title,
    root,
    labels: words.labels,
    scoring: scores.labels,
    styles: stylesOf(context.model),
    scripts: ['report.js'],
    generated: words.say.generated(words.say.date(run.generatedOn), run.version),
    stage: run.stage === 'acceptance' ? [stages.acceptance] : [],
    back: root === '' ? [] : [`${root}index.html`],
  };
}

/** The files of assets/ that the site of a set has: scores have a sheet of their own, so that other sites do without. */
export function stylesOf({ scoring }: Context['model']): readonly string[] {
  return scoring === null ? ['report.css', 'official.css'] : ['report.css', 'score.css', 'official.css'];
}
