import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium, or says in a sentence what is missing. As root it runs without its sandbox, as it must there. */
export async function startChromium(): Promise<Browser> {
  if (!existsSync(PATH)) {
    throw new Error(
      `These tests need Chromium, and there is none at ${PATH}. On Debian: apt-get install -y chromium fonts-noto-cjk; elsewhere set CHROMIUM to its path. 没有找到 Chromium，浏览器测试无法进行。`,
    );
  }
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: PATH, args: asRoot ? ['--no-sandbox'] : [] });
}
