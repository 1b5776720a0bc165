import {
  assertQuiet,
  assertRead,
  cableOf,
  type Parts,
  print,
  unclassified,
} from '../../helpers/clean-cables';
import { columnOf, rowsOf } from '../../helpers/tables';

const [mark = '', page = '', , , , dashes = '', ...heading] = print.heading;

/** The head of a print with other lines for action and information. */
const copies = (...lines: readonly string[]): Partial<Parts> => ({
  heading: [mark, page, ...lines, dashes, ...heading],
});

describe('every office is read', () => {
  /** What stands in lists of copies: no long names, no offices within offices, no letters in parentheses. */
  const counted = columnOf('offices', 'symbol').filter((symbol) =>
    /^[A-Z]{1,6}(?:\/[A-Z]{1,3})?$/.test(symbol),
  );
  const among = counted.filter((symbol) => symbol !== 'OCT' && symbol !== 'EB');

  it('as that with the action', () =>
    assertRead(
      counted.map((symbol) => ({
        row: symbol,
        base: print,
        changes: copies(`ACTION ${symbol}-12`, '', 'INFO  OCT-01  EB-07  /020 W'),
        says: { copies: [`${symbol}-12`, 'OCT-01', 'EB-07'] },
      })),
    ));
  it('among the copies, on the first line and on the second', () =>
    assertRead(
      among.map((symbol) => ({
        row: symbol,
        base: print,
        changes: copies(
          'ACTION EUR-12',
          '',
          `INFO  OCT-01  ${symbol}-05`,
          `      ${symbol}-02  EB-07  /027 W`,
        ),
        says: { copies: ['EUR-12', 'OCT-01', `${symbol}-05`, `${symbol}-02`, 'EB-07'] },
      })),
    ));

  const symbols = columnOf('offices', 'symbol').filter((symbol) => !symbol.endsWith('s)'));
  for (const line of ['DEPT FOR %', 'STATE FOR %', 'DEPARTMENT PLEASE PASS TO %', 'Department for %']) {
    it(`in a passing line: ${line}`, () =>
      assertRead(
        symbols.map((symbol) => ({
          row: symbol,
          base: unclassified,
          changes: { captions: ['SIPDIS', '', `${line.replace('%', symbol)}, XYZ/ABC (DOE)`, ''] },
          says: { attention: [symbol, 'XYZ/ABC (DOE)'] },
        })),
      ));
  }
  it('as that which drafted and approved', () =>
    assertRead(
      symbols.map((symbol) => ({
        row: symbol,
        base: print,
        changes: {
          heading: [
            ...print.heading.slice(0, 5),
            `DRAFTED BY ${symbol}:JDOE`,
            `APPROVED BY ${symbol}:RROE`,
            dashes,
            ...heading,
          ],
        },
        says: { drafting: [`${symbol}:JDOE`, `${symbol}:RROE`] },
      })),
    ));
});

describe('every attribute of the archive is read', () => {
  const VALUES: Readonly<Record<string, string>> = {
    date: '12 MAY 1977',
    level: 'LIMITED OFFICIAL USE',
    document: '1977VALLET00917',
    order: 'GS',
    number: '100',
    references: '77 STATE 101223',
    tags: 'EAGR, MT',
  };
  const rows = rowsOf('attributes').map(({ key = '', kind = '' }) => ({ key, value: VALUES[kind] ?? 'n/a' }));

  it('alone', () =>
    assertRead(
      rows.map(({ key, value }) => ({
        row: key,
        base: print,
        changes: { end: [...print.end, '', 'Message Attributes', '', `${key}: ${value}`] },
        says: { attributes: { [key]: value } },
      })),
    ));
  it('and all together', () =>
    assertRead([
      {
        row: 'all keys',
        base: print,
        changes: {
          end: [
            ...print.end,
            '',
            'Message Attributes',
            '',
            ...rows.map(({ key, value }) => `${key}: ${value}`),
          ],
        },
        says: { attributes: Object.fromEntries(rows.map(({ key, value }) => [key, value])) },
      },
    ]));
  it('and causes no alarm', () =>
    assertQuiet(
      rows.map(({ key, value }) => [
        key,
        cableOf(print, { end: [...print.end, '', 'Message Attributes', '', `${key}: ${value}`] }),
      ]),
    ));
});

describe('every collective is read', () => {
  const [date = '', from = '', to = ''] = unclassified.heading;
  it('as an address, with indicator, without, and without among those that have one', () =>
    assertRead(
      columnOf('collectives', 'collective').map((name) => ({
        row: name,
        base: unclassified,
        changes: {
          heading: [date, from, to, `INFO RUCNXXX/${name} PRIORITY`, 'RUEHRO/AMEMBASSY ROME', name],
        },
        says: { info: [`RUCNXXX/${name} PRIORITY`, 'RUEHRO/AMEMBASSY ROME', name] },
      })),
    ));
});

describe('every series of a traveling party is read', () => {
  it('behind the number of the Department, in the text line and in references', () =>
    assertRead(
      columnOf('telegram-series', 'series').map((series) => ({
        row: series,
        base: unclassified,
        changes: {
          textLine: [`UNCLAS STATE 018441 ${series} 010023`, ''],
          references: [`REF: A. STATE 17441 ${series} 10021`, '     B. ROME 5', ''],
        },
        says: { mrn: '09STATE18441', references: ['A 09STATE17441', 'B 09ROME5'] },
      })),
      { USNATO: 'a post, too, whose cable follows on the line' },
    ));
});
