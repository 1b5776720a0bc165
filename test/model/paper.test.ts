import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { periodOf } from '../../server/src/model/paper/period';
import { diagnostics, hover, type OutlineItem, openDocument, outline } from '../../server/src/service';
import { looksLikeCable } from '../../server/src/syntax/detect';
import { isSentLine } from '../../server/src/syntax/elements/sent-line';
import { telegramReferences } from '../../server/src/syntax/elements/telegram-references';
import { parseCable } from '../../server/src/syntax/parser';

const read = (name: string): string =>
  readFileSync(path.join('test', 'corpus', 'readings', `paper-${name}.cable`), 'utf8');
const incoming = read('incoming-two-pages');

/** What the hover says about the first of these words; empty where it says nothing. */
function hoverOn(text: string, words: string): string {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, `${words} stands in the text`);
  return hover(openDocument(text), offset)?.markdown ?? '';
}

const namesOf = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ name, children }) => [name, ...namesOf(children)]);

describe('telegrams on paper', () => {
  it('explain their numbers and hours on hover', () => {
    assert.match(hoverOn(incoming, '2846'), /control number/);
    assert.match(hoverOn(incoming, '1318'), /ROME 1318 \\\[FY55\\\]/);
    assert.match(hoverOn(incoming, 'April 6, 1955'), /Washington local time/);
    assert.match(hoverOn(incoming, '5 p.m.'), /Local time of the sender/);
    assert.match(hoverOn(incoming, 'Deptel 1502'), /STATE\\>ROME 1502/);
    assert.match(hoverOn(incoming, 'JRR/6'), /typist/);
    assert.match(hoverOn(incoming, '865.245'), /central file number/);
    assert.match(hoverOn(read('series'), 'POLTO'), /NATO/);
    assert.match(hoverOn(read('typed-1948'), 'wld'), /would/);
  });

  it('show their boxes in the outline', () => {
    const names = namesOf(outline(openDocument(incoming)));
    for (const name of ['Control', 'Received', 'From', 'To', 'Number', 'Sent', 'Precedence', 'DOE'])
      assert.ok(names.includes(name), name);
  });

  it('owe no E.O., TAGS, SUBJECT, MRN or date-time group', () => {
    for (const name of ['incoming-two-pages', 'outgoing', 'typed-1948', 'carbon-copy', 'teletype-1969']) {
      const { findings } = diagnostics(openDocument(read(name)), { profile: 'transcribe', severities: {} });
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        [],
        name,
      );
    }
  });

  it('begin with what a later cable never has', () => {
    const kinds = (text: string): string[] => parseCable(text).children.map(({ kind }) => kind);
    assert.ok(kinds('NO: 12, March 9, 7 p.m.\n\nBees left.\n').includes('numberLine'));
    assert.ok(
      !kinds('UNCLAS ROME 000012\n\nTAGS: EAGR\n\n1. On March 9, 7 p.m., bees left.\n').includes(
        'numberLine',
      ),
    );
  });

  it('count their numbers by years that were not always calendar years', () => {
    assert.deepEqual(
      ['1948-03-09', '1950-06-01', '1952-01-10', '1954-07-01', '1968-06-30', '1972-02-25'].map(periodOf),
      ['1948', null, 'FY52', 'FY55', 'FY68', '1972'],
    );
  });

  it('tell a sent line from a sentence that begins alike', () => {
    assert.ok(isSentLine('SENT DEPARTMENT 1204; REPEATED INFORMATION PARIS 310, BERN 44.'));
    assert.ok(isSentLine('(Sent Dept 22 (for action); rptd info London.)'));
    assert.ok(isSentLine('Repeated to Rome 12 and Bern 4.'));
    assert.ok(!isSentLine('Sent him a letter, repeated twice.'));
    assert.ok(!isSentLine('Sent 12 boxes of honey, repeated orders notwithstanding.'));
  });

  it('tell a long line that only begins as a sent line in no time', () => {
    const start = performance.now();
    for (const part of ['B 2 AND ', 'POUCHED B 2 ', 'B 2 UNNUMBERED, '])
      assert.ok(!isSentLine(`SENT A 1 REPEATED ${part.repeat(28)}!`));
    assert.ok(performance.now() - start < 500);
  });

  it('name other telegrams in many ways', () => {
    const namedIn = (text: string): string[] =>
      telegramReferences(text, { start: 0, end: text.length }).references.map(({ start, end }) =>
        text.slice(start, end),
      );
    assert.deepEqual(namedIn('ReEmbtel 118. Bees left.'), ['ReEmbtel 118']);
    assert.deepEqual(namedIn("Department's 377 March 6. Bees left."), ["Department's 377 March 6"]);
    assert.deepEqual(namedIn('Depcirtel 12; mytel July 7, 8 p.m.; Deptel 523 (NOTAL).'), [
      'Depcirtel 12',
      'mytel July 7, 8 p.m.',
      'Deptel 523 (NOTAL)',
    ]);
    assert.deepEqual(namedIn('DEPTELS 12 AND 14.'), ['DEPTELS 12', '14']);
    assert.deepEqual(namedIn('Congress met today.'), []);
    assert.deepEqual(namedIn('Delegates of 12 towns met.'), []);
  });
});

describe('what went by pouch', () => {
  const airgram = [
    'AIRGRAM',
    '',
    'A-51',
    '',
    'TO      : Department of State',
    'FROM    : Amembassy ROME',
    'SUBJECT : Bees',
    '',
    'Bees left.',
    '',
  ].join('\n');

  it('is told by its title and a box of sender or addressee', () => {
    const kinds = (text: string): string[] => parseCable(text).children.map(({ kind }) => kind);
    assert.ok(kinds(airgram).includes('numberLine'));
    assert.ok(
      !kinds('UNCLAS ROME 000012\n\nSUBJECT: BEES\n\n1. AS IN\nAIRGRAM\nA-51, BEES LEFT.\n').includes(
        'numberLine',
      ),
    );
  });

  it('looks like a cable', () => {
    const despatch = readFileSync(
      path.join('test', 'corpus', 'readings', 'paper-despatch-1954.cable'),
      'utf8',
    );
    for (const text of [airgram, despatch]) assert.ok(looksLikeCable(text), text.slice(0, 40));
  });
});
