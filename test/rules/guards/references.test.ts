import { strict as assert } from 'node:assert';
import { front, ids } from './lint-front';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of the references', () => {
  const cited = (list: string, words: string) =>
    front({ body: `REF: ${list}\n\n1. (U) Bees ${words}.\n\n2. (U) Wasps.` });

  it('need a list with letters', () => {
    assert.deepEqual(ids(cited('VALLETTA 201', '(REF B)')), []);
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF B)')), []);
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF D)')), ['ref-dangling']);
  });

  it('report a letter once', () => {
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF D) and wasps (REF D)')), [
      'ref-dangling',
    ]);
  });

  it('read paragraph letters and ranges for what they are', () => {
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF A, PARA D; REFS A-B)')), []);
  });
});
