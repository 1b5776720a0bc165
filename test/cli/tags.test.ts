import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/service';
import { cable } from './command';

const { tags } = standardKnowledge;

/** The names that a code has at a date. */
const namesOf = (code: string, date: string): string[] =>
  JSON.parse(cable(['tags', code, '--date', date, '--format', 'json']).stdout).map(
    ({ name }: { name: string }) => name,
  );

describe('cable tags', () => {
  it('lists every code', () => {
    const { status, stdout } = cable(['tags']);
    const [head, ...lines] = stdout.trimEnd().split('\n');
    assert.equal(status, 0);
    assert.match(head ?? '', /^CODE +KIND +IN USE +NAME$/);
    assert.deepEqual(
      lines.map((line) => line.split(/\s/)[0]).sort(),
      tags
        .all()
        .map(({ code }) => code.split(' ')[0])
        .sort(),
    );
  });

  it('explains codes, in capitals or not', () => {
    const { status, stdout } = cable(['tags', 'pgov', 'MT', '--date', '2005']);
    assert.equal(status, 0);
    assert.match(stdout, /^PGOV {2}Internal Governmental Affairs$/m);
    assert.match(stdout, /^ {2}Kind +subject, current$/m);
    assert.match(stdout, /^MT {2}Malta$/m);
  });

  it('tells what a code meant at a date', () => {
    assert.deepEqual(namesOf('KN', '2005-11-17'), ['Korea (North)']);
    assert.notDeepEqual(namesOf('KN', '2024'), ['Korea (North)']);
  });

  it('lists only what was in use at a date', () => {
    const listed = (date: string) => cable(['tags', '--date', date]).stdout;
    assert.match(listed('1975-05'), /^UR +geo /m);
    assert.match(listed('2005'), /^KZ +geo +.* Kazakhstan$/m);
    assert.doesNotMatch(listed('2024'), /^UR /m);
    assert.doesNotMatch(listed('1975-05'), /^KZ +geo +.* Kazakhstan$/m);
  });

  it('gives null for what is not known, as JSON', () => {
    const [tag] = JSON.parse(cable(['tags', 'PGOV', '--format', 'json']).stdout);
    assert.deepEqual(Object.keys(tag), [
      'code',
      'kind',
      'name',
      'earlierName',
      'field',
      'note',
      'status',
      'schemes',
      'since',
      'until',
      'replacedBy',
      'sources',
    ]);
    assert.deepEqual([tag.code, tag.kind, tag.until], ['PGOV', 'subject', null]);
  });

  it('ends with 1 for a code that is in no list, and names the nearest', () => {
    const { status, stdout, stderr } = cable(['tags', 'PGVO', 'MT']);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^cable: PGVO is in no list of TAGS, did you mean PGOV \(Internal Governmental Affairs\)/,
    );
    assert.match(stdout, /^MT {2}/);
  });

  it('does not take what is no date', () => {
    for (const date of ['2005-13', '2005-02-30', 'May 2005', '05']) {
      const { status, stderr } = cable(['tags', 'MT', '--date', date]);
      assert.equal(status, 2);
      assert.match(stderr, /^cable: --date takes a date such as 2005-11-17/);
    }
  });
});
