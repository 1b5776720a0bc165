import { strict as assert } from 'node:assert';
import { columns, wrapped } from '../../server/src/cli/columns';
import { counted, grouped } from '../../server/src/cli/count';
import { reasonOf } from '../../server/src/cli/failure';
import { atLeast, EMPTY_TALLY, plus, tallyOf } from '../../server/src/cli/tally';
import { didYouMean } from '../../server/src/cli/usage';

import type { Fix, ResolvedFinding } from '../../server/src/service';

/** A finding of a severity, with a fix of that safety or none. */
function finding(severity: ResolvedFinding['severity'], safety?: Fix['safety']): ResolvedFinding {
  const fixes = safety ? [{ title: '', edits: [], safety }] : [];
  return { rule: 'any', severity, span: { start: 0, end: 0 }, message: '', fixes, related: [] };
}

describe('words of the command', () => {
  it('align columns, the last one ragged', () => {
    assert.equal(
      columns(
        [
          ['a', 'bb', 'c c'],
          ['aaa', '', 'd'],
        ],
        ' ',
      ),
      ' a    bb  c c\n aaa      d\n',
    );
    assert.equal(columns([]), '');
  });

  it('wrap at blanks and leave long words whole', () => {
    assert.equal(wrapped('one two three', '  ', 9), '  one two\n  three\n');
    assert.equal(wrapped('extraordinary bee', '', 6), 'extraordinary\nbee\n');
    assert.equal(wrapped(''), '');
  });

  it('count things', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => counted(count, 'file')),
      ['0 files', '1 file', '2 files'],
    );
    assert.deepEqual([999, 1000, 1234567].map(grouped), ['999', '1,000', '1,234,567']);
  });

  it('add up findings', () => {
    const tally = plus(
      tallyOf([finding('error', 'suggested'), finding('hint', 'safe')]),
      tallyOf([finding('warning', 'safe'), finding('information')]),
    );
    assert.deepEqual(tally, { error: 1, warning: 1, information: 1, hint: 1, fixable: 2 });
    assert.deepEqual(
      (['error', 'warning', 'information', 'hint'] as const).map((severity) => atLeast(tally, severity)),
      [1, 2, 3, 4],
    );
    assert.equal(atLeast(EMPTY_TALLY, 'hint'), 0);
  });

  it('say plainly why something failed', () => {
    assert.equal(reasonOf(Object.assign(new Error('EACCES: x'), { code: 'EACCES' })), 'permission denied');
    assert.equal(reasonOf(new Error('first line\nsecond line')), 'first line');
    assert.equal(reasonOf('no error'), 'no error');
  });

  it('suggest the nearest word, and none that is far', () => {
    assert.equal(didYouMean('lnit', ['parse', 'lint', 'list']), ', did you mean lint?');
    assert.equal(didYouMean('honey', ['parse', 'lint']), '');
  });
});
