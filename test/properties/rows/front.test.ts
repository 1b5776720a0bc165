import {
  assertQuiet,
  assertRead,
  cableOf,
  classified,
  type InPlace,
  labelled,
  type Parts,
  print,
  unclassified,
} from '../../helpers/clean-cables';
import { columnOf, rowsOf } from '../../helpers/tables';

/** What follows a caption that something belongs to. */
const FOLLOWING: Readonly<Record<string, string>> = {
  name: ' DOE',
  number: ' NO. 12',
  countries: ' USA, GBR',
  reason: ' (TEXT)',
};

interface PrintedCaption {
  readonly printed: string;
  readonly isAlone: boolean;
  /** A cable whose level it goes with. */
  readonly base: Parts;
}

/** The captions as they are printed. */
const captions: readonly PrintedCaption[] = rowsOf('captions')
  .filter(({ kind, caption }) => kind !== 'not-a-caption' && caption !== 'SIPDIS')
  .map(({ caption = '', followed_by: follower = '', compatible_levels: levels = '' }) => ({
    printed: caption.replace('(NAME)', 'DOE') + (FOLLOWING[follower] ?? ''),
    isAlone: follower === '',
    base: levels === '' || levels.includes('CONFIDENTIAL') ? classified : unclassified,
  }));

const NO_CAPTIONS = {
  'INFORM CONSULS': 'a passing line',
  'LIMITED OFFICIAL USE': 'stands alone as the mark of a page',
  'NOT FOR INTERNET DISTRIBUTION': 'a notice (cable-format 4.25)',
};

const ON_A_SHARED_LINE = {
  ...NO_CAPTIONS,
  'FOR DOE ONLY': 'a name in its midst, which only a line of its own bounds',
};

type Place = (caption: PrintedCaption) => Omit<InPlace, 'row' | 'base'>;

function captionsIn(
  title: string,
  place: Place,
  exceptions: Readonly<Record<string, string>> = NO_CAPTIONS,
  rows = captions,
): void {
  it(title, () =>
    assertRead(
      rows.map((caption) => ({ row: caption.printed, base: caption.base, ...place(caption) })),
      exceptions,
    ),
  );
}

const lines =
  (...front: readonly string[]): Place =>
  ({ printed }) => {
    const put = front.map((line) => line.replace('%', printed));
    const read = front.flatMap((line) => (line === 'SIPDIS' ? [line] : line === '%' ? [printed] : []));
    return {
      changes: { captions: [...put, ''] },
      says: { captions: read, attention: front.some((line) => line.startsWith('DEPT')) ? ['EUR/SE'] : [] },
    };
  };

const single = captions.filter(({ isAlone }) => isAlone);

describe('every caption is read', () => {
  captionsIn('alone', lines('%'));
  captionsIn('above another', lines('%', 'SIPDIS'));
  captionsIn('below another', lines('SIPDIS', '%'));
  captionsIn('above a passing line', lines('%', '', 'DEPT FOR EUR/SE'));
  captionsIn('below a passing line', lines('DEPT FOR EUR/SE', '', '%'));
  captionsIn(
    'behind another on its line',
    ({ printed }) => ({
      changes: { captions: [`SIPDIS ${printed}`, ''] },
      says: { captions: ['SIPDIS', printed], attention: [] },
    }),
    {},
    single,
  );
  captionsIn(
    'behind the serial',
    ({ printed, base }) => ({
      changes: { textLine: [`${base.textLine[0]} ${printed}`, ''], captions: [] },
      says: { captions: [printed], attention: [] },
    }),
    ON_A_SHARED_LINE,
    single,
  );
  captionsIn(
    'glued to the order',
    ({ printed, base }) => ({
      changes: { captions: [], order: [`${printed}${base.order[0]}`] },
      says: { captions: [printed], attention: [] },
    }),
    ON_A_SHARED_LINE,
    single,
  );
  captionsIn(
    'glued to another',
    ({ printed }) => ({
      changes: { captions: [`${printed}SIPDIS`, ''] },
      says: { captions: [printed, 'SIPDIS'], attention: [] },
    }),
    {},
    single.filter(({ printed }) => !printed.includes(' ')),
  );

  it('and causes no alarm', () =>
    assertQuiet(
      captions
        .filter(({ printed }) => !(printed in NO_CAPTIONS))
        .map(({ printed, base }) => [printed, cableOf(base, { captions: [printed, ''] })]),
    ));
});

describe('every class word is read in the text line', () => {
  const rows = rowsOf('classifications').filter(({ where, level }) => where === 'line' && level !== '');
  for (const rest of ['VALLETTA 000917', 'SECTION 01 OF 02 VALLETTA 000917', 'SAN JOSE 000917']) {
    it(`before ${rest}`, () =>
      assertRead(
        rows.map(({ form = '', level = '' }) => {
          const isEncrypted = form.endsWith('E F T O');
          return {
            row: form,
            base: unclassified,
            changes: { textLine: [`${form} ${rest}`, ''] },
            says: {
              classification: `${level}: ${form.replace(' E F T O', '').replace(/ +/g, ' ')}`,
              captions: [...(isEncrypted ? ['EFTO'] : []), 'SIPDIS'],
              section: rest.startsWith('SECTION') ? '1 of 2' : null,
              mrn: rest.startsWith('SAN') ? '09SANJOSE917' : '09VALLETTA917',
            },
          };
        }),
      ));
  }
});

describe('every order is read', () => {
  const numbers = columnOf('executive-orders', 'printed_number').filter((number) => number !== '');
  const labels = rowsOf('labels').filter(({ field }) => field === 'eo');
  for (const line of ['% 12345: N/A', '% 12345 N/A', '%: 12345: N/A']) {
    it(`behind every label of its field: ${line}`, () =>
      assertRead(
        labels.flatMap(({ label = '' }) =>
          numbers.map((number) => ({
            row: `${label} ${number}`,
            base: unclassified,
            changes: { order: [line.replace('%', label).replace('12345', number)] },
            says: { order: `${number}: N/A` },
          })),
        ),
      ));
  }

  it('with every form of its value', () =>
    assertRead(
      rowsOf('executive-orders').flatMap(({ printed_number: number = '', valid_decl_forms: forms = '' }) =>
        (number === '' ? [] : forms.split(';')).map((form) => {
          const value = form
            .replace(/event/, 'RELEASE OF THE HONEY REPORT')
            .replace(/(X\d)\.\.\d*X\d/, '$1')
            .replace('(NAME)', '(DOE, JANE)');
          const dated = value.replace(/m{1,2}\/d{1,2}\/y+/, '05/14/2019').replace('yyyy/mm/dd', '2019/05/14');
          return {
            row: `${number} ${form}`,
            base: unclassified,
            changes: { order: [`E.O. ${number}: ${dated}`] },
            says: { order: `${number}: ${dated}${/2019/.test(dated) ? ' 2019-05-14' : ''}` },
          };
        }),
      ),
    ));

  it('with every reason', () =>
    assertRead(
      rowsOf('eo-reasons')
        .filter(({ letter = '' }) => /[a-h]/.test(letter))
        .map(({ eo, section, letter }) => ({
          row: `${eo}: ${section} ${letter}`,
          base: classified,
          changes: { authority: [`Classified By: DCM Jane Doe for reasons ${section} (${letter}).`, ''] },
          says: { classifiedBy: `DCM Jane Doe: ${section}(${letter})` },
        })),
    ));
});

describe('every precedence is read', () => {
  const [, from = '', , info = ''] = unclassified.heading;
  const words = columnOf('precedences', 'word');
  it('behind an address', () =>
    assertRead(
      words.map((word) => ({
        row: word,
        base: unclassified,
        changes: {
          heading: [
            'P 140905Z MAY 09',
            from,
            `TO RUEHC/SECSTATE WASHDC ${word} 12`,
            `INFO AMEMBASSY ROME ${word}`,
          ],
        },
        says: { to: [`RUEHC/SECSTATE WASHDC ${word}`], info: [`AMEMBASSY ROME ${word}`] },
      })),
    ));
  it('as a prosign', () =>
    assertRead(
      [
        ['Z', 'FLASH'],
        ['O', 'IMMEDIATE'],
        ['P', 'PRIORITY'],
        ['R', 'ROUTINE'],
      ].map(([prosign = '', word]) => ({
        row: prosign,
        base: unclassified,
        changes: {
          heading: [`${prosign} R 140905Z MAY 09`, from, 'TO RUEHC/SECSTATE WASHDC PRIORITY 1180', info],
        },
        says: { precedence: `${word} ROUTINE` },
      })),
    ));
});

describe('every month is read', () => {
  const months = rowsOf('months').map(({ number = '', short = '', name = '' }) => ({
    month: number.padStart(2, '0'),
    short,
    name,
  }));
  const [, ...rest] = unclassified.heading;
  for (const shape of [
    'P 140905Z SHORT 09',
    'P 140905Z SHORT 2009',
    'P 140905Z NAME 09',
    'P 140905Z SHORT 09 ZDK',
  ]) {
    it(`in a date-time group: ${shape}`, () =>
      assertRead(
        months.map(({ month, short, name }) => ({
          row: name,
          base: unclassified,
          changes: {
            heading: [shape.replace('SHORT', short).replace('NAME', name), ...rest],
            references: ['REF: 08 ROME 114', ''],
          },
          says: { date: `2009-${month}-14T09:05Z`, references: ['08ROME114'] },
        })),
      ));
  }
  for (const shape of ['14 NAME 2019', 'NAME 14, 2019', '14 SHORT 19', 'SHORT 14, 2019']) {
    it(`in a declassification: ${shape}`, () =>
      assertRead(
        months.map(({ month, short, name }) => {
          const value = `DECL: ${shape.replace('SHORT', short).replace('NAME', name)}`;
          return {
            row: name,
            base: classified,
            changes: { order: [`E.O. 12958: ${value}`] },
            says: { order: `12958: ${value} 2019-${month}-14` },
          };
        }),
      ));
  }
  it('in a reference that is no cable', () =>
    assertRead(
      months.map(({ name }) => ({
        row: name,
        base: unclassified,
        changes: { references: [`REF: DOE-ROE E-MAIL OF ${name} 5, 2009 AND ROME 114`, ''] },
        says: { references: [`"DOE-ROE E-MAIL OF ${name} 5, 2009"`, '09ROME114'] },
      })),
    ));
});

describe('every caption', () => {
  it('is read in the labelled form', () =>
    assertRead(
      captions.map(({ printed }) => ({
        row: printed,
        base: labelled,
        changes: { captions: [`Captions:       ${printed}`] },
        says: { captions: [printed] },
      })),
    ));
  it('is read in print', () =>
    assertRead(
      captions.map(({ printed }) => ({
        row: printed,
        base: print,
        changes: { captions: [printed, ''] },
        says: { captions: [printed] },
      })),
      NO_CAPTIONS,
    ));
});
