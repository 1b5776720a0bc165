import type { Vocabulary } from '../../server/src/config/layer';

const warning = { transcribe: 'warning', draft: 'warning' } as const;

/** A few names, so that these tests do not change with the rules. */
export const vocabulary: Vocabulary = {
  rules: new Map([
    ['tags-unknown', { group: 'tags', severity: warning }],
    ['tags-lowercase', { group: 'tags', severity: warning }],
    ['tags-order', { group: 'tags', severity: { transcribe: 'off', draft: 'hint' } }],
    ['paragraph-gap', { group: 'paragraphs', severity: warning }],
  ]),
  generations: ['sas', 'cablegate'],
};
