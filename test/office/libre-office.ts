import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { folderWith } from '../edge/world.js';

/** What somebody types into a cell: `['执法人员', 'C5', '否']`. */
export type Typed = readonly [sheet: string, cell: string, words: string];

/** LibreOffice with a profile of its own, so that neither test nor user disturbs the other. */
export interface LibreOffice {
  /** Opens a workbook, types into cells, and saves it under another name as .xlsx. */
  edit(from: string, to: string, typed: readonly Typed[]): Promise<void>;
  /** Opens files and saves each in another format, under its own name in `folder`. */
  convert(format: string, folder: string, files: readonly string[]): Promise<void>;
}

export function libreOffice(): LibreOffice {
  const profile = folderWith();
  const office = async (...words: readonly string[]) => {
    const all = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', '--nologo', ...words];
    const { stdout, stderr } = await run(PROGRAM, all, { timeout: 90_000, env: { ...process.env, HOME: profile, LC_ALL: 'C.UTF-8' } });
    // It ends with 0 whatever happens.
    if (/error:/i.test(stdout + stderr)) throw new Error(stdout + stderr);
  };
  return {
    async edit(from, to, typed) {
      // The first start fills the profile, over all that stood there.
      await office('--terminate_after_init');
      writeMacro(profile, from, to, typed);
      await office('macro:///Standard.Edit.Main');
      if (!existsSync(to))
        throw new Error(`LibreOffice did not save ${to}: ${existsSync(wrong(to)) ? readFileSync(wrong(to), 'utf8') : 'it ran no macro'}`);
    },
    convert: (format, folder, files) => office('--convert-to', format, '--outdir', folder, ...files),
  };
}

/** Where a macro that fails says why. */
function wrong(to: string): string {
  return `${to}.wrong`;
}

const run = promisify(execFile);
const PROGRAM = 'soffice';

/** A macro in the user's own library: the one way to type into a cell without another program beside it. */
function writeMacro(profile: string, from: string, to: string, typed: readonly Typed[]): void {
  const folder = join(profile, 'user/basic/Standard');
  mkdirSync(folder, { recursive: true });
  const script = 'xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic"';
  writeFileSync(
    join(folder, 'Edit.xba'),
    `${head('script:module', 'module')}<script:module ${script}>${xml(macroText(from, to, typed))}</script:module>`,
  );
  const library = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"';
  writeFileSync(
    join(folder, 'script.xlb'),
    `${head('library:library', 'library')}<library:library ${library} library:passwordprotected="false"><library:element library:name="Edit"/></library:library>`,
  );
}

function head(root: string, type: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${type}.dtd">\n`;
}

/** It is typed as from a keyboard: a day becomes a day and 95% a share, with the look of one. */
function macroText(from: string, to: string, typed: readonly Typed[]): string {
  return `
Sub Main
  On Error Goto Failed
  book = StarDesktop.loadComponentFromURL(${basic(String(pathToFileURL(from)))}, "_blank", 0, Array(named("Hidden", True)))
${typed.map((one) => `  typed book, ${one.map(basic).join(', ')}`).join('\n')}
  book.storeToURL(${basic(String(pathToFileURL(to)))}, Array(named("FilterName", "Calc MS Excel 2007 XML")))
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open ${basic(wrong(to))} For Output As #1
  Print #1, Error$
  Close #1
  StarDesktop.terminate()
End Sub

Sub typed(book, sheet, cell, words)
  book.CurrentController.setActiveSheet(book.Sheets.getByName(sheet))
  keys = createUnoService("com.sun.star.frame.DispatchHelper")
  keys.executeDispatch(book.CurrentController.Frame, ".uno:GoToCell", "", 0, Array(named("ToPoint", cell)))
  keys.executeDispatch(book.CurrentController.Frame, ".uno:EnterString", "", 0, Array(named("StringName", words)))
End Sub

Function named(what, value)
  Dim pair As New com.sun.star.beans.PropertyValue
  pair.Name = what
  pair.Value = value
  named = pair
End Function
`;
}

function basic(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
