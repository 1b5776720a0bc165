import type { Cable } from '../../model/cable';
import { quotedText } from '../../model/quoted';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleCaptions } from '../support/examples';
import { removeLine } from '../support/fixes';

/** The captions that copies have left in the text, alone on a line; a rarer one may be a heading. */
const lostCaption = /[\n\r](?<caption>SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS)[ \t]*(?=[\n\r]|$)/g;

export const captionInText: Rule = {
  id: 'caption-in-text',
  group: 'captions',
  summary: 'A caption stands alone on a line of the text.',
  why: 'Each section of a long cable repeats the captions. Where a copy has dropped the break between two sections, the caption stays behind in mid-sentence.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [
          ...exampleCaptions(['SIPDIS']),
          '',
          '1. The federation has moved the four',
          'SIPDIS',
          'hives to the roof of the hall.',
        ],
        finds: ['SIPDIS'],
        fixed: [
          ...exampleCaptions(['SIPDIS']),
          '',
          '1. The federation has moved the four',
          'hives to the roof of the hall.',
        ],
      },
    ],
    good: [
      {
        text: [
          ...exampleCaptions(['SIPDIS']),
          '',
          '1. The federation has moved the four',
          '',
          'VALLETTA 00000217  002 OF 002',
          '',
          'SIPDIS',
          '',
          'hives to the roof of the hall.',
        ],
      },
    ],
  },
  *check(cable) {
    const isQuoted = quotedText(cable);
    for (const { span, caption } of lostCaptions(cable)) {
      if (isNearBreak(cable, span) || isQuoted(span.start)) continue;
      yield {
        span,
        message: `${caption} stands in the text. It is probably left of a break between two sections.`,
        fixes: [removeLine(cable.text, span, `Remove ${caption}`)],
      };
    }
  },
};

function* lostCaptions({ text, body }: Cable): Iterable<{ readonly span: Span; readonly caption: string }> {
  for (const { index, groups } of text.slice(body.start).matchAll(lostCaption)) {
    const caption = groups?.caption ?? '';
    const start = body.start + index + 1;
    yield { span: { start, end: start + caption.length }, caption };
  }
}

/** As many characters as a break between two sections takes, with its blank lines. */
const reach = 120;

/** A page mark, a later text line or another caption is near: the section begins anew. */
function isNearBreak({ artefacts, textLines, captions, body }: Cable, { start, end }: Span): boolean {
  const repeated = captions.filter(({ span }) => span.start >= body.start);
  return [...artefacts, ...textLines.slice(1), ...repeated].some(
    ({ span }) => span.start !== start && span.end > start - reach && span.start < end + reach,
  );
}
