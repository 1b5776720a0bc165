import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { frontCaptions, type KnownCaption } from '../support/captions';
import { exampleCaptions } from '../support/examples';

const classified = { line: 'C O N F I D E N T I A L VALLETTA 000217', order: 'E.O. 12958: DECL: 05/14/2019' };

export const captionOrder: Rule = {
  id: 'caption-order',
  group: 'captions',
  reads: 'top',
  summary: 'A caption that restricts the distribution stands behind another.',
  why: 'The captions that restrict a cable most come first, so that nobody overlooks them. Practice varies.',
  authority: ['FAH2-250', 'FAH2-440'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['NOFORN', 'EXDIS'], classified),
        finds: ['EXDIS'],
        fixed: exampleCaptions(['EXDIS', 'NOFORN'], classified),
      },
    ],
    good: [
      { text: exampleCaptions(['EXDIS', 'NOFORN'], classified) },
      { text: exampleCaptions(['SENSITIVE', 'SIPDIS']) },
    ],
  },
  *check(cable) {
    const captions = frontCaptions(cable).filter(
      ({ repeated, caption }) => !repeated && caption.caption !== 'SIPDIS',
    );
    const open = captions.find((use) => !restricts(use));
    const late = open && captions.find((use) => restricts(use) && use.span.start > open.span.end);
    if (!open || !late) return;
    yield {
      span: late.span,
      message: `${late.caption.caption} restricts more than ${open.caption.caption}, and would come first.`,
      related: [{ span: open.span, message: 'Stands before it' }],
      fixes: [
        {
          title: 'Swap the two captions',
          edits: [
            { span: open.span, newText: textOf(cable.text, late.span) },
            { span: late.span, newText: textOf(cable.text, open.span) },
          ],
          safety: 'suggested',
        },
      ],
    };
  },
};

function restricts({ caption }: KnownCaption): boolean {
  return caption.kind === 'distribution' || caption.kind === 'channel';
}
