import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.js';
import { writeEditorPage } from './editor-page.js';
import type { SiteFolder } from './site-folder.js';

const VOCABULARY = `标准集 编辑页
  编号 editor-page
  施行 2017年1月1日

事实表 部门 (department)
名单 执法人员 (officers) 每一名
  持证 (certified)：是否
  身份 (status)：选项 公务员 (civilServant)、工勤人员 (logistics)、临时工 (temporary)
`;

const RULES = `标准一 人员

条款 1.1 执法人员持证
  要求 每名执法人员满足持证

条款 1.2 临时工不执法
  要求 没有执法人员满足身份属于临时工
`;

let browser: Browser;
let folder: SiteFolder;

beforeAll(async () => {
  browser = await startChromium();
  folder = await writeEditorPage(RULES, VOCABULARY);
});

afterAll(async () => {
  await browser?.close();
  folder?.remove();
});

/** Opens the page, hands it over, and fails if it complained or asked for anything but itself. */
async function inEditor(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 900, height: 560 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== folder.address('index.html')) complaints.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(folder.address('index.html'));
    await page.locator('.cm-content').waitFor();
    await work(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const textOf = async (page: Page) => (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n');

/** Puts the cursor at the end of the line that holds the words. */
async function toEndOf(page: Page, words: string): Promise<void> {
  await page.locator('.cm-line', { hasText: words }).click();
  await page.keyboard.press('End');
}

test('a mistake is underlined as it is typed, says what is wrong in Chinese, and is mended by its button', async () => {
  await inEditor(async (page) => {
    await toEndOf(page, '身份属于临时工');
    await page.keyboard.type('、工勤员');
    await page.keyboard.press('Escape');
    const mistake = page.locator('.cm-lintRange-error', { hasText: '工勤员' });
    await mistake.hover();
    await page.locator('.cm-tooltip-lint', { hasText: '“身份”没有“工勤员”这个选项' }).waitFor();
    await page.locator('.cm-diagnosticAction', { hasText: '改为“工勤人员”' }).click();
    await mistake.waitFor({ state: 'detached' });
    expect(await textOf(page)).toContain('身份属于临时工、工勤人员');
  });
});

test('after 身份属于 the options of 身份 are offered, and only they', async () => {
  await inEditor(async (page) => {
    await toEndOf(page, '每名执法人员满足持证');
    await page.keyboard.type('且身份属于');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: '公务员' }).waitFor();
    expect(await page.locator('.cm-tooltip-autocomplete .cm-completionLabel').allInnerTexts()).toEqual(['公务员', '工勤人员', '临时工']);
    await page.locator('.cm-tooltip-autocomplete li', { hasText: '公务员' }).click();
    expect(await textOf(page)).toContain('满足持证且身份属于公务员');
  });
});

test('a name tells its type and where it is used when the pointer rests on it', async () => {
  await inEditor(async (page) => {
    await page.locator('.word-field', { hasText: '身份' }).hover();
    await page.locator('.cm-tooltip-hover .hover', { hasText: '选项' }).waitFor();
    expect(await page.locator('.hover').innerText()).toContain('1.2');
  });
});

test('a key puts the text into the canonical layout', async () => {
  await inEditor(async (page) => {
    await toEndOf(page, '每名执法人员满足持证');
    await page.keyboard.type(' 并且 身份 为 公务员');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Alt+F');
    await page.locator('.cm-line', { hasText: '满足持证且身份是公务员' }).waitFor();
    expect((await textOf(page)).split('\n').slice(0, 4)).toEqual([
      '标准一 人员',
      '',
      '条款 1.1 执法人员持证',
      '  要求 每名执法人员满足持证且身份是公务员',
    ]);
  });
});

test('words have the colours of what they mean', async () => {
  await inEditor(async (page) => {
    expect(await page.locator('.word-option').allInnerTexts()).toEqual(['临时工']);
    expect(await page.locator('.word-list').allInnerTexts()).toEqual(['执法人员', '执法人员']);
  });
});
