import { standardKnowledge } from '../../../server/src/knowledge';
import { assertQuiet, assertRead, cableOf, unclassified } from '../../helpers/clean-cables';
import { columnOf } from '../../helpers/tables';

const codes = columnOf('tags', 'code');
/** So many codes stand on one line. */
const FEW = 8;

const words = codes.filter((code) => !code.includes(' '));

/** Lines of the field in which `%` is the code, and the codes that they hold. */
type Field = readonly [lines: readonly string[], reading: readonly string[]];

function inEveryPlace(
  fields: Readonly<Record<string, Field>>,
  { rows = codes, exceptions = {} }: Options = {},
): void {
  for (const [title, [lines, reading]] of Object.entries(fields)) {
    it(title, () =>
      assertRead(
        rows.map((code) => ({
          row: code,
          base: unclassified,
          changes: { tags: lines.map((line) => line.replace('%', code)) },
          says: { tags: reading.map((entry) => (entry === '%' ? code : entry)) },
        })),
        exceptions,
      ),
    );
  }
}

interface Options {
  readonly rows?: readonly string[];
  readonly exceptions?: Readonly<Record<string, string>>;
}

describe('every code of TAGS is read', () => {
  inEveryPlace({
    alone: [['TAGS: %'], ['%']],
    'behind a geo code, a program and an organization, before a person': [
      ['TAGS: XF,KDEM,NATO,%,PREL (DOE, JANE)'],
      ['XF', 'KDEM', 'NATO', '%', 'PREL', 'DOE, JANE'],
    ],
    'alone on a second line': [
      ['TAGS: PREL, PGOV,', '%'],
      ['PREL', 'PGOV', '%'],
    ],
    'first on a second line, where the first has no comma': [
      ['TAGS: PREL, PGOV', '      %, SENV'],
      ['PREL', 'PGOV', '%', 'SENV'],
    ],
  });
  inEveryPlace(
    {
      'among blanks': [['TAGS: PREL % SENV'], ['PREL', '%', 'SENV']],
      'first on a second line of blanks': [
        ['TAGS: PREL PGOV', '% SENV'],
        ['PREL', 'PGOV', '%', 'SENV'],
      ],
    },
    { rows: words },
  );
  inEveryPlace(
    {
      'alone on a second line of blanks': [
        ['TAGS: PREL PGOV', '%'],
        ['PREL', 'PGOV', '%'],
      ],
    },
    { rows: words, exceptions: { BT: 'alone on a line the end of the text; Bhutan only behind a comma' } },
  );
  it('and causes no alarm but where it was given up before', () => {
    const current = codes.filter((code) => standardKnowledge.tags.validAt(code, '2009-05-14'));
    const lines = Array.from({ length: Math.ceil(current.length / FEW) }, (_, index) =>
      current.slice(index * FEW, (index + 1) * FEW).join(', '),
    );
    assertQuiet(lines.map((line) => [line, cableOf(unclassified, { tags: [`TAGS: EAGR, MT, ${line}`] })]));
  });
});
