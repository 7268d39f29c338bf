import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.js';
import { finding } from '../../src/diagnostics/define.js';
import { printable } from '../../src/diagnostics/printable.js';
import { renderCounts, renderDiagnostic } from '../../src/diagnostics/render.js';
import { sortDiagnostics } from '../../src/diagnostics/sort.js';
import { linesOf } from '../../src/text/lines.js';

/** The frame around the words between 【 and 】. */
function frameOf(marked: string): string {
  const start = marked.indexOf('【');
  const end = marked.indexOf('】') - 1;
  const text = marked.replace(/[【】]/g, '');
  return codeFrame(text, linesOf({ file: 'a', text }).place(start, end));
}

describe('the code frame', () => {
  test('counts a Chinese character as two columns', () => {
    expect(frameOf('条款 1\n  要求 【没有此名】且已公开\n')).toBe('2 │   要求 没有此名且已公开\n  │        ~~~~~~~~');
  });

  test('counts a letter as one, full width as two, a tab as four', () => {
    expect(frameOf('\tab（【c】）')).toBe('1 │     ab（c）\n  │           ~'.replace('           ~', '         ~'));
  });

  test('marks at least one column, also at the end of the file', () => {
    expect(frameOf('要求【】')).toBe('1 │ 要求\n  │     ~');
    expect(frameOf('a\n【】')).toBe('2 │ \n  │ ~');
  });

  test('marks a stretch of several lines to the end of the first', () => {
    expect(frameOf('甲【乙\r\n丙】丁')).toBe('1 │ 甲乙\n  │   ~~');
  });

  test('cuts a long line around the stretch, never through a character', () => {
    const [line = '', marks = ''] = frameOf(`${'𠮷'.repeat(500)}【错】${'字'.repeat(5000)}`).split('\n');
    expect(line).toContain('错');
    expect(line.length).toBeLessThan(200);
    expect(line).toMatch(/^1 │ …𠮷+错字+…$/u);
    expect(marks.trimEnd().endsWith('~~')).toBe(true);
  });

  test('a place outside the text has no frame', () => {
    const at = { offset: 9, line: 3, column: 1 };
    expect(codeFrame('short', { file: 'a', start: at, end: at })).toBe('');
  });

  test('shows nothing that steers a terminal', () => {
    expect(frameOf('a\u001b[31m【b】')).toBe('1 │ a�[31mb\n  │       ~');
    expect(printable('\u202e\u0007\u009b\ud800ok\n')).toBe('����ok\n');
  });
});

const made = finding('wrong-name', 'error', { zh: '没有名称“{name}”。', en: 'There is no name `{name}`.' });
const hint = finding('small-thing', 'hint', { zh: '可以更好。', en: 'Could be better.' });
const text = '要求 公布了';
const place = linesOf({ file: 'r/a.standards', text }).place(3, 6);

describe('a finding in the terminal', () => {
  const edits = [{ zh: '改为“公开了”', en: 'write 公开了', replacements: [] }];

  test('place, severity, sentence, code, frame, suggestion', () => {
    const diagnostic = made(place, { name: '公布了' }, { edits });
    expect(renderDiagnostic(diagnostic, 'zh', new Map([['r/a.standards', text]]))).toBe(
      ['r/a.standards:1:4  错误  没有名称“公布了”。  [wrong-name]', '  1 │ 要求 公布了', '    │      ~~~~~~', '  建议：改为“公开了”'].join(
        '\n',
      ),
    );
    expect(renderDiagnostic(diagnostic, 'en', new Map())).toBe(
      'r/a.standards:1:4  error  There is no name `公布了`.  [wrong-name]\n  suggestion: write 公开了',
    );
  });

  test('in a personal value shows the place and never the line', () => {
    const diagnostic = made(place, { name: '…' }, { personal: true });
    expect(renderDiagnostic(diagnostic, 'zh', new Map([['r/a.standards', text]]))).not.toContain('公布了');
  });

  test('without a place has none', () => {
    expect(renderDiagnostic(hint(null, {}), 'en', new Map())).toBe('hint  Could be better.  [small-thing]');
  });

  test('findings stand in reading order, and are counted', () => {
    const late = made({ ...place, file: 'r/b.standards' }, { name: 'b' });
    const all = [late, made(place, { name: 'a' }), hint(null, {})];
    expect(sortDiagnostics(all).map((d) => d.zh)).toEqual(['可以更好。', '没有名称“a”。', '没有名称“b”。']);
    expect(renderCounts(all, 'zh')).toBe('2 个错误，0 个提醒，1 个提示。');
    expect(renderCounts(all, 'en')).toBe('2 errors, 0 warnings, 1 hint.');
  });
});
