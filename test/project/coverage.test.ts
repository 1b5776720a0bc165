import { strict as assert } from 'node:assert';
import { coverage, specimens } from '../helpers/coverage';

describe('the corpus of readings', () => {
  const cables = specimens();

  it('holds at least 80 cables', () => {
    assert.ok(cables.length >= 80, `${cables.length} cables`);
  });

  it('shows every variant of an element and every trap', () => {
    const missing = coverage(cables).filter(({ all }) => all === 0);
    assert.deepEqual(
      missing.map(({ variant: { section, element, variant } }) => `${section} ${element}: ${variant}`),
      [],
    );
  });
});
