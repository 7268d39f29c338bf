import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results for counting; nobody else asks. */
const results = process.env.TEST_RESULTS;

/** The last lines of `npm test`, so that nobody takes Node's tests for all of them. */
const whatElse = {
  onTestRunEnd() {
    if (['browser', 'built', 'vscode', 'office'].some((project) => process.argv.includes(project))) return;
    console.log('页面另在真实浏览器中测试：npm run test:browser（需要 Chromium）。');
    console.log('The pages are tested in a real browser by: npm run test:browser (needs Chromium).');
    if ((process.env.SCHEMAS ?? '') !== '') return;
    console.log('没有写明环境变量 SCHEMAS（公布的 SARIF、OSCAL 结构所在的文件夹），没有据以核对这两种文件。');
    console.log(
      'SCHEMAS does not say where the published schemas lie, so SARIF and OSCAL were not held against theirs: those tests were skipped.',
    );
  },
};

export default defineConfig({
  test: {
    // The usual one less than there are leaves a machine of two cores with one.
    maxWorkers: availableParallelism(),
    coverage: {
      include: ['src/**', 'grammar/**'],
      exclude: ['src/edge/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90 },
      reportsDirectory: 'out/coverage',
    },
    projects: [
      {
        test: {
          name: 'node',
          setupFiles: ['test/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/built/**', 'test/office/**'],
          // The core keeps no state, so files may share what they import: loading it anew for each took a third of the run.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // Needs the built command: npm run build.
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 60_000 } },
      // Needs the packed extension: npm run vscode:package.
      { test: { name: 'vscode', include: ['editors/vscode/test/**/*.test.mts'], testTimeout: 60_000 } },
      // Needs LibreOffice: .ci/run installs it.
      { test: { name: 'office', include: ['test/office/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false } },
    ],
    reporters: results === undefined ? ['default', whatElse] : ['default', ['json', { outputFile: results }], whatElse],
  },
});
