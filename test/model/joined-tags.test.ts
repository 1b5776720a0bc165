import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';
import { joinedTags } from '../../server/src/model/joined-tags';

const parted = (word: string, ...homes: readonly string[]): string =>
  joinedTags(word, standardKnowledge, '2009-05-14', homes).join(' ');

describe('codes of TAGS without blanks between', () => {
  it('are parted where all pieces are codes', () => {
    assert.equal(parted('PGOVPRELUK'), 'PGOV PREL UK');
    assert.equal(parted('ETRDEINVPGOVCS'), 'ETRD EINV PGOV CS');
  });

  it('are but two only where one is of the country of the post', () => {
    assert.equal(parted('PGOVMT', 'MT'), 'PGOV MT');
    assert.equal(parted('PGOVMT', 'UK'), '');
  });

  it('are none in a word that other letters belong to, or that has no subject', () =>
    assert.deepEqual(
      ['APIMONDIA', 'PGOVPRELX', 'MTUKITFR'].map((word) => parted(word)),
      ['', '', ''],
    ));
});
