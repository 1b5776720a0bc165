import { strict as assert } from 'node:assert';
import type { CableRecord } from '../../server/src/service';
import { cable, clean, inFolder, objects } from './command';

const other = clean.replace('000217', '000218');

/** The MRNs that `cable parse` finds, in order. */
const numbers = (...args: Parameters<typeof cable>) =>
  objects<CableRecord>(cable(...args)).map(({ post, number }) => `${post} ${number}`);

describe('cable parse', () => {
  it(
    'prints an object a line for each cable, files in the order given',
    inFolder({ 'b.txt': clean, 'a.txt': `${other}\n\n${clean}` }, (cwd) => {
      const result = cable(['parse', 'b.txt', 'a.txt'], { cwd });
      assert.equal(result.status, 0);
      assert.deepEqual(
        objects<CableRecord>(result).map(({ file, cable, number }) => [file, cable, number]),
        [
          ['b.txt', 0, 217],
          ['a.txt', 0, 218],
          ['a.txt', 1, 217],
        ],
      );
    }),
  );

  it(
    'prints one array with --format json',
    inFolder({ 'a.txt': `${other}\n\n${clean}` }, (cwd) => {
      const parsed: CableRecord[] = JSON.parse(cable(['parse', '--format', 'json', 'a.txt'], { cwd }).stdout);
      assert.deepEqual(
        parsed.map(({ number }) => number),
        [218, 217],
      );
      assert.equal(cable(['parse', '--format', 'json', 'missing.txt'], { cwd }).stdout, '[]\n');
    }),
  );

  it('gives null for what is absent, and for a label with nothing behind it', () => {
    const input = clean.replace(/SUBJECT: .*/, 'SUBJECT:');
    const [record] = objects<CableRecord>(cable(['parse', '-'], { input }));
    assert.equal(record?.subject, null);
    assert.equal(record?.signature, 'DOE');
  });

  it('gives each office of a passing line on its own, the last of a list without AND', () => {
    const input = clean.replace(
      'SIPDIS\n',
      'SIPDIS\n\nSTATE FOR EUR/SE (DOE, ROE), INR/EUR, AND EB; AND AGATT\n',
    );
    const [record] = objects<CableRecord>(cable(['parse', '-'], { input }));
    assert.deepEqual(record?.attention, ['EUR/SE (DOE, ROE)', 'INR/EUR', 'EB', 'AGATT']);
  });

  it('reads standard input', () => {
    const [record] = objects<CableRecord>(cable(['parse', '-'], { input: clean }));
    assert.deepEqual([record?.file, record?.subject], ['-', 'BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD']);
  });

  it(
    'takes the year from --year, and from the name of a file that is a number',
    inFolder({ '05VALLETTA217.txt': clean, 'x.txt': clean }, (cwd) => {
      const mrns = (...args: string[]) =>
        objects<CableRecord>(cable(['parse', ...args], { cwd })).map(({ mrn }) => mrn);
      assert.deepEqual(mrns('05VALLETTA217.txt', 'x.txt'), ['05VALLETTA217', null]);
      assert.deepEqual(mrns('x.txt', '--year', '2009'), ['09VALLETTA217']);
    }),
  );

  it('gives positions in lines and UTF-16 units whatever the line ends', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const [record] = objects<CableRecord>(
        cable(['parse', '-'], { input: clean.replaceAll('\n', lineEnd) }),
      );
      assert.deepEqual(record?.range.end, { line: 12, character: 0 }, JSON.stringify(lineEnd));
      assert.equal(record.signature, 'DOE');
      assert.deepEqual(
        record.tags.map(({ code }) => code),
        ['PGOV', 'EAGR', 'MT'],
      );
    }
  });

  it('reads UTF-16, Windows-1252 and byte order marks', () => {
    const subject = clean.replace('HONEY', 'CAFÉ');
    const subjectOf = (input: Uint8Array, ...args: string[]) =>
      objects<CableRecord>(cable(['parse', ...args, '-'], { input }))[0]?.subject;
    const expected = 'BEEKEEPERS OF GOZO ASK FOR A CAFÉ BOARD';
    assert.equal(subjectOf(Buffer.from(subject)), expected);
    assert.equal(subjectOf(Buffer.from(`\uFEFF${subject}`)), expected);
    assert.equal(subjectOf(Buffer.from(`\uFEFF${subject}`, 'utf16le')), expected);
    assert.equal(subjectOf(Buffer.from(subject, 'latin1')), expected);
    assert.equal(subjectOf(Buffer.from(subject, 'utf16le'), '--encoding', 'utf-16le'), expected);
    assert.equal(subjectOf(Buffer.from(subject), '--encoding', 'latin1'), expected.replace('É', 'Ã\u0089'));
  });

  it('reads on through NUL bytes', () => {
    const [record] = objects<CableRecord>(
      cable(['parse', '-'], { input: clean.replace('four jars', 'four\0jars') }),
    );
    assert.equal(record?.paragraphs[1]?.text, 'Their chairman showed us four\0jars.');
  });

  it('gives an object for any text, and says where it does not look like a cable', () => {
    const { status, stdout, stderr } = cable(['parse', '-'], { input: 'Dear bees,\n' });
    assert.equal(status, 0);
    assert.equal(stdout.split('\n').length, 2);
    assert.equal(stderr, 'cable: standard input: does not look like a cable\n');
  });

  it(
    'spreads work over processes and keeps the order',
    inFolder(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `${index + 10}.cable`,
          clean.replace('000217', `0002${index + 10}`),
        ]),
      ),
      (cwd) => {
        const expected = Array.from({ length: 40 }, (_, index) => `VALLETTA 2${index + 10}`);
        assert.deepEqual(numbers(['parse', '--jobs', '3', '.'], { cwd }), expected);
        assert.deepEqual(numbers(['parse', '--jobs', '1', '.'], { cwd }), expected);
      },
    ),
  );
});
