import type { Rule } from '../rule';
import { frontCaptions } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { replaceBy } from '../support/fixes';

export const captionLowercase: Rule = {
  id: 'caption-lowercase',
  group: 'captions',
  reads: 'top',
  summary: 'A caption has small letters.',
  why: 'Captions stand in capitals, as the whole heading does. Small letters come from a converter or a copyist.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleCaptions(['Sipdis']), finds: ['Sipdis'], fixed: exampleCaptions(['SIPDIS']) }],
    good: [{ text: exampleCaptions(['SIPDIS']) }],
  },
  *check(cable) {
    if (cable.messageNumber) return;
    for (const { span, text } of frontCaptions(cable)) {
      const capitals = text.toUpperCase();
      if (text === capitals) continue;
      yield {
        span,
        message: `Captions stand in capitals: ${capitals}`,
        fixes: [replaceBy(span, capitals, 'safe')],
      };
    }
  },
};
