import type { Rule } from '../rule';
import { frontCaptions } from '../support/captions';

const labelled = (captions: string): readonly string[] => [
  'UNCLASSIFIED',
  'SBU',
  '',
  'MRN: 13 VALLETTA 217',
  'Date/DTG: May 14, 2013 / 140905Z MAY 13',
  'From: AMEMBASSY VALLETTA',
  'E.O.: 13526',
  'TAGS: EAGR, MT',
  `Captions: ${captions}`,
  'Subject: Swarm rules',
];

export const captionChannels: Rule = {
  id: 'caption-channels',
  group: 'captions',
  reads: 'top',
  summary: 'The cable has two channel captions.',
  why: 'A channel caption sends a cable to one closed circle of readers. It cannot go to two.',
  authority: ['FAH2-440'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: labelled('MED CHANNEL, DISSENT CHANNEL'), finds: ['DISSENT CHANNEL'] }],
    good: [{ text: labelled('MED CHANNEL') }],
  },
  *check(cable) {
    if (!cable.messageNumber) return;
    const [first, second] = frontCaptions(cable).filter(
      ({ caption, repeated }) => caption.kind === 'channel' && !repeated,
    );
    if (!first || !second) return;
    yield {
      span: second.span,
      message: `${second.text} is a second channel beside ${first.text}. A cable has one at most.`,
      related: [{ span: first.span, message: 'The first channel' }],
    };
  },
};
