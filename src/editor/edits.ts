import type { Edit } from '../diagnostics/diagnostic.js';
import type { Place, SourceText } from '../text/place.js';

/** Words in the place of others; all of one answer are made at once. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** One way to mend a finding, as edits. */
export function textEdits({ replacements }: Edit): readonly TextEdit[] {
  return replacements;
}

/** The texts with edits made, those of one file from behind, so that places stay right. */
export function edited(texts: readonly SourceText[], edits: readonly TextEdit[]): readonly SourceText[] {
  return texts.map(({ file, text }) => {
    const own = edits.filter(({ place }) => place.file === file).sort((a, b) => b.place.start.offset - a.place.start.offset);
    return {
      file,
      text: own.reduce((now, one) => now.slice(0, one.place.start.offset) + one.text + now.slice(one.place.end.offset), text),
    };
  });
}
