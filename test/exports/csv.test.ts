import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { csvParse, csvParseRows, type DSVRowString } from 'd3-dsv';
import fc from 'fast-check';
import { csvLine } from '../../server/src/exports/csv-line';
import { damagedCables, texts } from '../helpers/arbitraries';
import { corpus, exported, exportedText, reading, whole } from './cables';

/** The grammar of RFC 4180, section 2; all lines end, the last one too. */
const RFC_4180 = /^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n)+$/;

/** A cell as it was, without the apostrophe that keeps it from being a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/, '');
}

function rowOf(files: Readonly<Record<string, string>>): DSVRowString {
  const [row] = csvParse(exported('csv', files));
  assert.ok(row);
  return row;
}

/** A row without its empty cells. */
function filled(row: DSVRowString): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

describe('cables as csv', () => {
  it('have a row each, with all that a historian sorts and filters by', () => {
    assert.deepEqual(filled(rowOf({ 'malta/a.cable': whole })), {
      file: 'malta/a.cable',
      cable: '0',
      mrn: '09VALLETTA217',
      cited_as: '09VALLETTA217',
      post: 'VALLETTA',
      number: '217',
      year: '2009',
      date: '2009-05-14',
      dtg: 'P R 140905Z MAY 09',
      generation: 'cablegate',
      classification: 'CONFIDENTIAL',
      captions: 'SIPDIS; NOFORN',
      precedence: 'PRIORITY',
      info_precedence: 'ROUTINE',
      from: 'AMEMBASSY VALLETTA',
      to: 'SECSTATE WASHDC',
      info: 'AMEMBASSY ROME; AMEMBASSY TUNIS',
      attention: 'EUR/SE (DOE)',
      tags: 'PGOV; EAGR; MT',
      subject: 'MALTA: BEEKEEPERS SAY "NO", AND SWARM',
      references: '08VALLETTA501; 09STATE40112',
      eo: '12958',
      declassification: 'DECL: 05/14/2019',
      declassification_date: '2019-05-14',
      classified_by: 'Jane Doe',
      classified_by_title: 'Ambassador',
      reasons: '1.4(b); 1.4(d)',
      signature: 'DOE',
      summary: 'The federation split on May 12.',
      paragraphs: '2',
      words: '14',
      open_readings: '0',
      partial: 'false',
    });
  });

  it('tell the archive of the seventies and the files of the fifties', () => {
    const { document_number, date } = rowOf(reading('archive-attributes'));
    assert.deepEqual([document_number, date], ['1977VALLET00731', '1977-06-08']);
    const { cited_as, mrn, references, file_number } = rowOf(reading('paper-incoming-two-pages'));
    assert.deepEqual(
      [cited_as, mrn, references, file_number],
      ['ROME 1318 [FY55]', '', 'STATE>ROME 1502 [FY55]', '865.245/4-655'],
    );
  });

  it('are plain lines of RFC 4180', () => {
    const output = exported('csv', { 'a.cable': whole });
    assert.match(output, RFC_4180);
    assert.match(output, /^file,cable,mrn,[a-z_,]+\r\na\.cable,0,09VALLETTA217,/);
    assert.match(output, /,"MALTA: BEEKEEPERS SAY ""NO"", AND SWARM",/);
  });

  it('are no formulas, whatever stands at the beginning of a cell', () => {
    const rows = ['=1+1', '+1', '@SUM(A1)', "'=1", "'TIS HONEY", 'A = B'].map((subject) =>
      rowOf({ 'a.cable': whole.replace(/MALTA:.*/, subject) }),
    );
    assert.deepEqual(
      rows.map(({ subject }) => subject),
      ["'=1+1", "'+1", "'@SUM(A1)", "''=1", "'TIS HONEY", 'A = B'],
    );
    assert.equal(
      csvLine(['-5 PERCENT', '＝1', '\t=1', 'a;=1', ' a']),
      `'-5 PERCENT,'＝1,"'\t=1","a;=1"," a"\r\n`,
    );
  });

  it('have the header alone where there are none', () => {
    assert.match(exported('csv', {}), /^file,cable,[a-z_,]+\r\n$/);
  });

  it('have the columns that the guide names, in its order', () => {
    const guide = readFileSync('docs/EXPORT.md', 'utf8')
      .split(/^## /m)
      .find((part) => part.startsWith('csv'));
    const named = [...(guide ?? '').matchAll(/^\| `([a-z_]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(named, csvParse(exported('csv', {})).columns);
  });

  it('come back as they were', () => {
    const cells = fc.array(
      fc.oneof(texts, fc.string({ unit: 'binary' }), fc.constantFrom('=', "'-", "''＠", '\n', '"', '')),
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        const written = rows.map(csvLine).join('');
        assert.deepEqual(
          csvParseRows(written).map((row) => row.map(unguarded)),
          rows,
        );
        if (written !== '') assert.match(written, RFC_4180);
      }),
    );
  });

  it('are a whole table, whatever the text', () => {
    const columns = csvParse(exported('csv', {})).columns.length;
    const assertTable = (output: string, cables: number): void => {
      assert.match(output, RFC_4180);
      const rows = csvParseRows(output);
      assert.equal(rows.length, cables + 1);
      assert.ok(rows.every((row) => row.length === columns));
    };
    for (const text of Object.values(corpus)) {
      const { output, cables } = exportedText('csv', text);
      assertTable(output, cables);
    }
    fc.assert(
      fc.property(fc.oneof(texts, damagedCables), (text) => {
        const { output, cables } = exportedText('csv', text);
        assertTable(output, cables);
      }),
      { numRuns: 200 },
    );
  });
});
