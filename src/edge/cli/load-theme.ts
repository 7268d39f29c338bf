import { readTheme, type Theme } from '../../index.js';
import { readThemeFolder } from '../node/theme-folder.js';
import { type Session, tell } from './session.js';

/** In: the folder of --theme, if any. Out: the theme, null without one; what is wrong with it is told, and then nothing is written. */
export async function loadTheme(session: Session, folder: string | undefined): Promise<Theme | null | 'refused'> {
  if (folder === undefined) return null;
  const { files, diagnostics } = await readThemeFolder(folder, session.world.cwd);
  const read = await readTheme(files);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  tell(session, [...diagnostics, ...read.diagnostics], texts);
  return diagnostics.length > 0 || read.value === null ? 'refused' : read.value;
}
