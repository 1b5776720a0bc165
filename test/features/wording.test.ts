import { strict as assert } from 'node:assert';
import { listed, onOneLine, sentence, shortened } from '../../server/src/features/wording';

describe('wording', () => {
  it('cuts behind the last whole word that fits', () => {
    assert.equal(shortened('bees and hives', 20), 'bees and hives');
    assert.equal(shortened('bees and hives', 12), 'bees and…');
    assert.equal(shortened('bees, hives', 8), 'bees…');
    assert.equal(shortened('beekeepersfederation', 8), 'beekeep…');
  });

  it('cuts no character in two', () => {
    assert.equal(shortened('🐝🐝🐝🐝', 4), '🐝…');
  });

  it('puts a text on one line', () => {
    assert.equal(onOneLine(' bees\r\n  and\thives '), 'bees and hives');
  });

  it('joins words as in a sentence', () => {
    assert.equal(listed([]), '');
    assert.equal(listed(['a']), 'a');
    assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
    assert.equal(listed(['a', 'b'], 'or'), 'a or b');
  });

  it('makes a sentence', () => {
    assert.equal(sentence('bees only'), 'Bees only.');
    assert.equal(sentence('Bees?'), 'Bees?');
    assert.equal(sentence(''), '');
  });
});
