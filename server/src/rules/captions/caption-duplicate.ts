import type { Rule } from '../rule';
import { frontCaptions } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { removeLine } from '../support/fixes';
import { counted } from '../support/wording';

export const captionDuplicate: Rule = {
  id: 'caption-duplicate',
  group: 'captions',
  reads: 'top',
  summary: 'A caption stands twice above the text.',
  why: 'A caption has one line. Converters of web pages have doubled SIPDIS and others in more than a quarter of the public copies; the later sections of a cable repeat them rightly.',
  authority: ['FAH2-250', 'CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['SIPDIS', '', 'SIPDIS']),
        finds: ['SIPDIS'],
        fixed: exampleCaptions(['SIPDIS', '']),
      },
    ],
    good: [{ text: exampleCaptions(['SENSITIVE', 'SIPDIS']) }],
  },
  *check(cable) {
    const captions = frontCaptions(cable);
    const repeated = captions.filter((use) => use.repeated);
    const [second] = repeated;
    if (!second) return;
    const first = captions.find(({ caption }) => caption === second.caption);
    const others = repeated.length - 1;
    yield {
      span: second.span,
      message: `${second.text} stands above already${others > 0 ? `, and so ${others > 1 ? 'do' : 'does'} ${counted(others, 'other caption')}` : ''}. Copies from the web double captions.`,
      tag: 'unnecessary',
      related: first ? [{ span: first.span, message: `The first ${first.text}` }] : [],
      fixes: [
        {
          title: repeated.length > 1 ? 'Remove all repeated captions' : `Remove the second ${second.text}`,
          edits: repeated.flatMap(({ span }) => removeLine(cable.text, span, '').edits),
          safety: 'suggested',
        },
      ],
    };
  },
};
