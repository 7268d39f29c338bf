import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departmentsOf } from '../../src/edge/node/departments.js';
import { findFactFiles } from '../../src/edge/node/fact-files.js';
import { readText } from '../../src/edge/node/read-text.js';
import { folderWith } from './world.js';

const found = async (cwd: string, ...named: readonly string[]) => {
  const { files, troubles } = await findFactFiles(named, cwd);
  return { files: files.map(({ file }) => file), troubles: troubles.map(({ file, finding }) => `${file} ${finding.code}`) };
};

describe('files, folders and globs', () => {
  test('a folder means its sheets and those below it, in order of name; other files are passed over', async () => {
    const cwd = folderWith({
      's/b.yaml': '',
      's/a.yml': '',
      's/下/c.JSON': '',
      's/下/d.xlsx': '',
      's/下/e.tsv': '',
      's/下/~$d.xlsx': '',
      's/Thumbs.db': '',
      's/README.md': '',
      's/.hidden.yaml': '',
      's/.git/x.yaml': '',
    });
    expect(await found(cwd, 's')).toEqual({ files: ['s/a.yml', 's/b.yaml', 's/下/c.JSON', 's/下/d.xlsx', 's/下/e.tsv'], troubles: [] });
  });

  test('a sheet named twice is one sheet', async () => {
    const cwd = folderWith({ 's/a.yaml': '', 's/b.yaml': '' });
    symlinkSync(join(cwd, 's/a.yaml'), join(cwd, 's/z.yaml'));
    expect((await found(cwd, 's', 's/a.yaml', 's/*.yaml', './s')).files).toEqual(['s/a.yaml', 's/b.yaml']);
  });

  test('a file is meant itself, whatever its name looks like', async () => {
    const cwd = folderWith({ '[云山]*.yaml': '', 'facts.txt': '' });
    expect((await found(cwd, '[云山]*.yaml', 'facts.txt')).files).toEqual(['[云山]*.yaml', 'facts.txt']);
  });

  test('links that lead back end there', async () => {
    const cwd = folderWith({ 's/a.yaml': '', 't/b.yaml': '' });
    symlinkSync(join(cwd, 's'), join(cwd, 's/again'));
    symlinkSync(join(cwd, 't'), join(cwd, 's/other'));
    symlinkSync(join(cwd, 's'), join(cwd, 't/back'));
    expect((await found(cwd, 's')).files).toEqual(['s/a.yaml', 's/other/b.yaml']);
    expect((await found(cwd, 's/**/*.yaml')).files).toEqual(['s/a.yaml']);
  });

  test('a folder called x.yaml is a folder', async () => {
    const cwd = folderWith({ 's/x.yaml/inner.yaml': '' });
    expect((await found(cwd, 's')).files).toEqual(['s/x.yaml/inner.yaml']);
    expect((await found(cwd, 's/*.yaml')).troubles).toEqual(['s/*.yaml fact-sheets-missing']);
  });

  test('nothing found is said, a name each', async () => {
    const cwd = folderWith({ 'empty/readme.md': '' });
    expect((await found(cwd, 'empty', 'gone', '*.json')).troubles).toEqual([
      'empty fact-sheets-missing',
      'gone fact-sheets-missing',
      '*.json fact-sheets-missing',
    ]);
  });

  test('outside the working folder names are absolute', async () => {
    const cwd = folderWith({ 'a.yaml': '', 'in/x': '' });
    expect((await found(join(cwd, 'in'), '../a.yaml')).files).toEqual([join(cwd, 'a.yaml')]);
  });
});

describe('the files of one department', () => {
  const parts = new Set(['form', '执法人员', '基本情况']);
  const grouped = async (cwd: string, ...named: readonly string[]) => {
    const { files } = await findFactFiles(named, cwd);
    const { departments, diagnostics } = departmentsOf(files, (name) => parts.has(name), cwd);
    return [
      ...departments.map(
        ({ whole, files: own }) => `${whole === null ? '-' : `${whole.name} (${whole.file})`}: ${own.map(({ file }) => file).join(' ')}`,
      ),
      ...diagnostics.map(({ code }) => code),
    ];
  };

  test('are those of a folder in which one is named as a part; elsewhere each file is one', async () => {
    const cwd = folderWith({
      's/甲局/form.yaml': '',
      's/甲局/处罚.csv': '',
      's/甲局/附件/某.yaml': '',
      's/乙局/执法人员.xlsx': '',
      's/丙局.yaml': '',
      's/丁局.xlsx': '',
    });
    expect(await grouped(cwd, 's')).toEqual([
      '-: s/丁局.xlsx',
      '-: s/丙局.yaml',
      '乙局 (s/乙局/执法人员.xlsx): s/乙局/执法人员.xlsx',
      '甲局 (s/甲局): s/甲局/form.yaml s/甲局/处罚.csv',
      '-: s/甲局/附件/某.yaml',
    ]);
    expect(await grouped(join(cwd, 's/甲局'), '.')).toContain('甲局 (.): form.yaml 处罚.csv');
    expect(await grouped(cwd, 's/甲局/form.yaml', 's/甲局/处罚.csv')).toEqual(['甲局 (s/甲局): s/甲局/form.yaml s/甲局/处罚.csv']);
  });

  test('a table beside departments is told; tables alone are one whose names are wrong', async () => {
    const cwd = folderWith({ 's/甲局.yaml': '', 's/人员.csv': '', 't/人员.csv': '', 't/处罚.tsv': '' });
    expect(await grouped(cwd, 's')).toEqual(['-: s/甲局.yaml', 'stray-table']);
    expect(await grouped(cwd, 't')).toEqual(['t (t): t/人员.csv t/处罚.tsv']);
    expect(await grouped(cwd, 's/人员.csv')).toEqual(['-: s/人员.csv']);
  });

  test('traces of an open workbook are no facts, also where a shell names them', async () => {
    const cwd = folderWith({ '甲局.yaml': '', '~$甲局.xlsx': '' });
    expect(await grouped(cwd, '甲局.yaml', '~$甲局.xlsx')).toEqual(['-: 甲局.yaml']);
    expect((await found(cwd, '~$甲局.xlsx')).troubles).toEqual(['~$甲局.xlsx fact-sheets-missing']);
  });
});

describe('reading one file', () => {
  const codeOf = async (path: string) => {
    const read = await readText(path, 'name.yaml');
    return read.kind === 'text' ? 'text' : read.finding.code;
  };

  test('what is too large is not loaded', async () => {
    const cwd = folderWith({ 'a.yaml': '' });
    truncateSync(join(cwd, 'a.yaml'), 10 * 1024 * 1024);
    const read = await readText(join(cwd, 'a.yaml'), 'a.yaml');
    expect(read.kind === 'refused' && read.finding.zh).toBe(
      '“a.yaml”有 10 MB，超过 8 MB 的上限，未予读取。请拆分，或者检查是否放错了文件。',
    );
  });

  test('a dead link, a folder, a socket: a sentence each, and no waiting', async () => {
    const cwd = folderWith();
    symlinkSync(join(cwd, 'gone'), join(cwd, 'dead.yaml'));
    symlinkSync(join(cwd, 'loop.yaml'), join(cwd, 'loop.yaml'));
    mkdirSync(join(cwd, 'folder.yaml'));
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(cwd, 'socket.yaml'), listening));
    for (const name of ['dead.yaml', 'loop.yaml', 'folder.yaml', 'socket.yaml']) {
      expect(await codeOf(join(cwd, name))).toBe('file-not-readable');
    }
    server.close();
    writeFileSync(join(cwd, 'good.yaml'), 'a: b');
    expect(await codeOf(join(cwd, 'good.yaml'))).toBe('text');
  });
});
