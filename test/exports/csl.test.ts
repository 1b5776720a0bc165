import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { damagedCables, texts } from '../helpers/arbitraries';
import { corpus, exported, exportedText, reading, whole } from './cables';

type Item = Readonly<Record<string, unknown>>;

function items(files: Readonly<Record<string, string>>): readonly Item[] {
  return JSON.parse(exported('csl', files));
}

function item(files: Readonly<Record<string, string>>): Item {
  const [first] = items(files);
  assert.ok(first);
  return first;
}

/** Of the variables of CSL 1.0.2 (appendix IV) those that are used, by what the schema of its data says they hold. */
const VARIABLES: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => value === 'personal_communication',
  id: isText,
  genre: isText,
  number: isText,
  title: isText,
  author: isNames,
  recipient: isNames,
  issued: isDate,
  'publisher-place': isText,
  archive: isText,
  archive_collection: isText,
  archive_location: isText,
  'call-number': isText,
  abstract: isText,
  keyword: isText,
  note: isText,
  language: (value) => value === 'en',
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isNames(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => Object.keys(name).join() === 'literal' && isText(name.literal))
  );
}

/** One day, or the year alone. */
function isDate(value: unknown): boolean {
  return /^\{"date-parts":\[\[\d{4}(?:,(?:[1-9]|1[0-2]),(?:[1-9]|[12]\d|3[01]))?\]\]\}$/.test(
    JSON.stringify(value),
  );
}

/** A line of a note that no program takes for a variable, as it does `word: value`. */
const NOTE_LINE = /^[A-Z][\w-]*(?: [a-z]+)+: ./;

function assertValid(all: readonly Item[]): void {
  for (const one of all) {
    assert.ok('id' in one && 'type' in one);
    for (const [variable, value] of Object.entries(one))
      assert.ok(VARIABLES[variable]?.(value), `${variable}: ${JSON.stringify(value)}`);
    for (const line of String(one.note).split('\n')) assert.match(line, NOTE_LINE);
  }
  const ids = all.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.every((id) => /^[\w.-]+$/.test(String(id))));
}

describe('cables as csl', () => {
  it('are letters from a post to its addressees', () => {
    assert.deepEqual(items({ 'a.cable': whole }), [
      {
        id: '09VALLETTA217',
        type: 'personal_communication',
        genre: 'Telegram',
        number: '217',
        title: 'MALTA: BEEKEEPERS SAY "NO", AND SWARM',
        author: [{ literal: 'AMEMBASSY VALLETTA' }],
        recipient: [{ literal: 'SECSTATE WASHDC' }],
        issued: { 'date-parts': [[2009, 5, 14]] },
        'publisher-place': 'Valletta',
        archive_location: '09VALLETTA217',
        abstract: 'The federation split on May 12.',
        keyword: 'PGOV, EAGR, MT',
        note: `Classified as: CONFIDENTIAL
Captions in order: SIPDIS, NOFORN
Date-time group: P R 140905Z MAY 09
Executive order: 12958 DECL: 05/14/2019
Information to: AMEMBASSY ROME; AMEMBASSY TUNIS
Refers to: 08VALLETTA501; 09STATE40112
Signed by: DOE
File name: a.cable`,
        language: 'en',
      },
    ]);
  });

  it('are found in the National Archives where these gave them attributes', () => {
    const { archive, archive_collection, archive_location, ...rest } = item(reading('archive-attributes'));
    assert.deepEqual(
      [archive, archive_collection, archive_location, rest['call-number']],
      [
        'National Archives',
        'Record Group 59, Central Foreign Policy Files',
        '1977VALLET00731',
        'D770200-0123',
      ],
    );
    assert.deepEqual(rest.issued, { 'date-parts': [[1977, 6, 8]] });
  });

  it('are of the kind that their form says, with its number', () => {
    const all = ['paper-airgram-1966', 'paper-despatch-1954', 'paper-series', 'paper-incoming-two-pages'].map(
      (name) => item(reading(name)),
    );
    assert.deepEqual(
      all.map(({ id, genre, number, title, archive_location }) => [
        id,
        genre,
        number,
        title,
        archive_location,
      ]),
      [
        ['ROME_A-406_1966', 'Airgram', 'A-406', 'Bell Ringers Look for Rope', undefined],
        ['paper-despatch-1954.cable_0', 'Despatch', '412', all[1]?.title, all[1]?.archive_location],
        ['POLTO_1188_1962', 'Telegram', 'POLTO 1188', 'Telegram POLTO 1188', undefined],
        ['ROME_1318_FY55', 'Telegram', '1318', 'Telegram 1318', '865.245/4-655'],
      ],
    );
  });

  it('are airgrams where the archive says so, and cables in the form of today', () => {
    const [[file = '', text = ''] = []] = Object.entries(reading('archive-attributes'));
    const filed = item({ [file]: text.replace('Type: TE', 'Type: AIR') });
    const today = item(reading('smart-classified'));
    assert.deepEqual([filed.genre, today.genre], ['Airgram', 'Cable']);
  });

  it('have the name of their post where the heading is lost', () => {
    const { author, recipient, issued } = item({ 'a.cable': whole.slice(whole.indexOf('C O N F')) });
    assert.deepEqual(
      [author, recipient, issued],
      [[{ literal: 'AMEMBASSY VALLETTA' }], undefined, { 'date-parts': [[2009]] }],
    );
  });

  it('have ids of their own, copies and sections too', () => {
    const all = items({ 'a.cable': whole, 'b.cable': whole, 'c.cable': whole });
    assert.deepEqual(
      all.map(({ id }) => id),
      ['09VALLETTA217', '09VALLETTA217-2', '09VALLETTA217-3'],
    );
  });

  it('are an empty list where there are none', () => {
    assert.deepEqual(items({}), []);
  });

  it('have only variables of the standard, whatever the text', () => {
    assertValid(items(corpus));
    fc.assert(
      fc.property(fc.oneof(texts, damagedCables), (text) => {
        const { output, cables } = exportedText('csl', text);
        const all: readonly Item[] = JSON.parse(output);
        assert.equal(all.length, cables);
        assertValid(all);
      }),
      { numRuns: 200 },
    );
  });
});
