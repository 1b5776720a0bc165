import type { Vocabulary } from '../../server/src/config/layer';

/** A few names, so that these tests do not change with the rules. */
export const vocabulary: Vocabulary = {
  groupOf: new Map([
    ['tags-unknown', 'tags'],
    ['tags-order', 'tags'],
    ['paragraph-gap', 'paragraphs'],
  ]),
  generations: ['sas', 'cablegate'],
};
