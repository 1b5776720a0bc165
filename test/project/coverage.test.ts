import { strict as assert } from 'node:assert';
import { type Coverage, coverage, PERIOD_LETTERS, specimens } from '../helpers/coverage';

describe('the corpus of readings', () => {
  const cables = specimens();
  const rows = coverage(cables);

  it('shows none in a period of which the table says that it does not occur there', () => {
    const strange = rows.filter(({ variant, counts }) =>
      PERIOD_LETTERS.some((period) => counts[period] > 0 && !variant.periods.includes(period)),
    );
    assert.deepEqual(strange.map(nameOf), []);
  });
});

function nameOf({ variant: { section, element, variant } }: Coverage): string {
  return `${section} ${element}: ${variant}`;
}
