import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../server/src/config/settings';
import { diagnostics, openDocument } from '../../server/src/service';
import { lintText } from './read';

// What the examples of the rules are too short for: heading, text line, captions and end in a whole cable.

const cablegate = readFileSync('test/corpus/slips/cablegate.cable', 'utf8');
const print = readFileSync('test/corpus/slips/print.cable', 'utf8');

/** What is found after one change, each as `severity rule`. */
function found(text: string, words: string | RegExp, changed: string): readonly string[] {
  const copy = text.replace(words, changed);
  assert.notEqual(copy, text, `${words} does not stand in the cable`);
  return lintText(copy).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('the text line', () => {
  it('may have another post of the same country, which numbers through its embassy', () => {
    const italian = 'R 140905Z MAY 09\nFM AMCONSUL NAPLES\nTO SECSTATE WASHDC\nUNCLAS ROME 000217\n';
    assert.deepEqual(lintText(italian).findings, []);
  });

  it('may have the series of a traveling party', () => {
    assert.deepEqual(
      lintText('R 140905Z MAY 77\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC\nUNCLAS SECTO 03014\n').findings,
      [],
    );
  });

  it('warns of a post close to another, and only tells of one that no list has', () => {
    const severities = (post: string) =>
      lintText(`UNCLAS ${post} 000217\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: EAGR\nSUBJECT: BEES\n`)
        .findings.filter(({ rule }) => rule === 'mrn-post-unknown')
        .map(({ severity }) => severity);
    assert.deepEqual(severities('REYKJAVK'), ['warning']);
    assert.deepEqual(severities('HIVETOWN'), ['information']);
    assert.deepEqual(severities('THE HAGUE'), []);
  });

  it('is compared with the name of the file, where the file holds one cable', () => {
    const rulesFor = (text: string) =>
      diagnostics(openDocument(text, { fileName: '09VALLETTA271.txt' }), defaultSettings)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'mrn-id-mismatch');
    const cable = 'R 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000217\n';
    assert.deepEqual(rulesFor(cable), ['mrn-id-mismatch']);
    assert.deepEqual(rulesFor(cable.replace('000217', '000271')), []);
    assert.deepEqual(rulesFor(`${cable}\n1. Bees.\n\n${cable.replace('217', '218')}`), []);
  });
});

describe('the pages', () => {
  it('may all bear UNCLASSIFIED over the level, for the cable was released', () => {
    const released = print.replaceAll(/^LIMITED OFFICIAL USE$/gm, 'UNCLASSIFIED');
    assert.deepEqual(lintText(released).findings, []);
  });

  it('are held against the text line where one differs, and against all of them where it differs from all', () => {
    assert.deepEqual(found(print, /^LIMITED OFFICIAL USE$/m, 'SECRET'), ['warning page-class-mismatch']);
    assert.deepEqual(
      lintText(print.replaceAll(/^LIMITED OFFICIAL USE$/gm, 'CONFIDENTIAL')).findings.map(({ rule }) => rule),
      ['page-class-mismatch'],
    );
  });
});

describe('the addresses', () => {
  it('are taken for slips where a program filled them in, and may be garbles of an original before', () => {
    assert.deepEqual(found(cablegate, /AMEMBASSY (?=[A-Z]+ \d)/, 'AMEMBASY '), [
      'warning addressee-prefix-unknown',
    ]);
    assert.deepEqual(found(print, 'INFO AMEMBASSY', 'INFO AMEMBASY'), [
      'information addressee-prefix-unknown',
    ]);
  });
});

describe('the end', () => {
  it('is asked for no signature in a partial extract, nor where words were taken out', () => {
    const text = 'UNCLAS VALLETTA 000217\n\nSIPDIS\n\n1. Bees.\n\n2. Wasps.\n';
    const isAsked = (cable: string) =>
      lintText(cable).findings.some(({ rule }) => rule === 'signature-missing');
    assert.ok(isAsked(text));
    assert.ok(!isAsked(text.replace('Wasps.', 'XXXXXXXXXXXX')));
    assert.ok(
      !isAsked(
        `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n${text}`,
      ),
    );
    assert.ok(!isAsked(text.replace('UNCLAS', 'UNCLAS SECTION 01 OF 02')));
  });

  it('has one finding for all redactions', () => {
    const hidden = `UNCLAS VALLETTA 000217\n\nSIPDIS\n\n1. ${'X'.repeat(12)} met [REDACTED].\n\n2. Wasps.\nDOE\n`;
    assert.deepEqual(
      lintText(hidden).findings.map(({ rule }) => rule),
      ['redaction-mark'],
    );
  });
});
