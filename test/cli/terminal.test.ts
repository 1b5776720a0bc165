import { strict as assert } from 'node:assert';
import { forEachFile } from '../../server/src/cli/files';
import { linker } from '../../server/src/cli/link';
import { hasColours, painter } from '../../server/src/cli/paint';
import { progressOf } from '../../server/src/cli/progress';
import { textReport, textSummary } from '../../server/src/cli/report/text';
import { noSettings } from '../../server/src/cli/settings-task';
import { EMPTY_TALLY, type FileCounts, type Tally } from '../../server/src/cli/tally';
import { clean, inFolder } from './command';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** A stream that keeps what is written to it. */
function recorder(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: unknown) => {
    written.push(String(text));
    return true;
  };
  return { isTTY, write, written };
}

describe('terminal', () => {
  it('is told of long work, not too often, and loses the line again', () => {
    const terminal = recorder(true);
    let now = 0;
    const progress = progressOf(2000, terminal, () => now);
    progress.step();
    assert.deepEqual(terminal.written, []);
    for (now = 600; now < 800; now += 10) progress.step();
    progress.clear();
    progress.clear();
    assert.deepEqual(terminal.written, [
      '\r\u001b[K2 of 2,000 files',
      '\r\u001b[K12 of 2,000 files',
      '\r\u001b[K',
    ]);
  });

  it('alone is told of it, and only where it can take a line back', () => {
    for (const [stream, env] of [
      [recorder(false), {}],
      [recorder(true), { TERM: 'dumb' }],
    ] as const) {
      let now = 0;
      const progress = progressOf(2000, stream, () => now, env);
      now = 5000;
      progress.step();
      progress.clear();
      assert.deepEqual(stream.written, []);
    }
  });

  it(
    'shows how far work has come while the next file is read',
    inFolder({ 'a.cable': clean, 'b.cable': clean, 'c.cable': clean }, async (folder) => {
      const terminal = recorder(true);
      let now = 0;
      const startProgress = (total: number) => progressOf(total, terminal, () => now, {});
      const seen: (string | undefined)[] = [];
      const use = async () => {
        now += 1000;
        seen.push(terminal.written.at(-1));
      };
      const task = {
        name: 'parse',
        reading: { encoding: null, endings: null, year: null, settings: noSettings },
      } as const;
      const values = { encoding: null, ext: null, year: null, 'files-from': null, jobs: 1 };
      await forEachFile([folder], values, task, use, startProgress);
      assert.deepEqual(seen, [undefined, '\r\u001b[K1 of 3 files', '\r\u001b[K2 of 3 files']);
      assert.equal(terminal.written.at(-1), '\r\u001b[K');
    }),
  );

  it('alone has colours, and none where NO_COLOR is set or it knows none', () => {
    assert.equal(hasColours({ isTTY: true }, {}), true);
    assert.equal(hasColours({ isTTY: false }, {}), false);
    assert.equal(hasColours({ isTTY: true }, { NO_COLOR: '1' }), false);
    assert.equal(hasColours({ isTTY: true }, { TERM: 'dumb' }), false);
    assert.equal(painter(true)('red', 'error'), '\u001b[31merror\u001b[0m');
    assert.equal(painter(false)('red', 'error'), 'error');
  });

  it('alone has words that lead somewhere', () => {
    const words = '\u001b]8;;file:///a.cable\u001b\\a.cable\u001b]8;;\u001b\\';
    assert.equal(
      linker(true)(() => 'file:///a.cable', 'a.cable'),
      words,
    );
    assert.equal(
      linker(true)(() => undefined, 'a.cable'),
      'a.cable',
    );
    assert.equal(
      linker(false)(() => 'file:///a.cable', 'a.cable'),
      'a.cable',
    );
  });

  it('shows findings in columns, with lines that count from 1', () => {
    const finding = (line: number, severity: 'error' | 'hint', message: string) => ({
      rule: 'swarm-rule',
      severity,
      message,
      range: { start: { line, character: 4 }, end: { line, character: 9 } },
      fixes: [],
      related: [],
    });
    assert.equal(
      textReport(
        { file: 'a.cable', findings: [finding(8, 'error', 'No queen.'), finding(11, 'hint', 'Late\u0007.')] },
        false,
      ),
      [
        'a.cable',
        '   9:5  error  swarm-rule  No queen.',
        '  12:5  hint   swarm-rule  Late\uFFFD.',
        '',
        '',
      ].join('\n'),
    );
    assert.equal(textReport({ file: 'a.cable', findings: [] }, false), '');
  });

  it('sums up what was found, and says which files were not checked', () => {
    const summary = (files: Partial<FileCounts>, tally: Partial<Tally> = {}) =>
      textSummary({ checked: 0, unlike: 0, unread: 0, ...files }, { ...EMPTY_TALLY, ...tally }, false);
    assert.equal(summary({ checked: 3 }), '3 files: nothing found\n');
    assert.equal(
      summary({ checked: 1200 }, { error: 2, hint: 1, fixable: 1 }),
      '1,200 files: 2 errors, 1 hint; --fix takes care of 1\n',
    );
    assert.equal(summary({}), '0 files: nothing found\n');
    assert.equal(summary({ unread: 1 }), '1 file could not be read\n');
    assert.equal(summary({ unlike: 2 }), '2 files not checked\n');
    assert.equal(
      summary({ checked: 3, unlike: 1, unread: 2 }, { warning: 1 }),
      '3 files: 1 warning; 1 file not checked; 2 files could not be read\n',
    );
  });

  it('takes any number of findings of one file', () => {
    const finding = { rule: 'r', severity: 'hint', message: 'm', range, fixes: [], related: [] } as const;
    const lines = textReport({ file: 'a.cable', findings: Array(200_000).fill(finding) }, false).split('\n');
    assert.equal(lines.length, 200_000 + 3);
  });
});
