import type { CableTop } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import type { Finding, Fix, Rule } from '../rule';
import { frontCaptions, levelOf } from '../support/captions';
import { exampleCaptions, exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

const of2009 = (line: string, ...captions: readonly string[]): readonly string[] => [
  ...exampleHeading({ textLine: '' }),
  ...exampleCaptions(captions, { line }),
];

export const louAfter1995: Rule = {
  id: 'lou-after-1995',
  group: 'captions',
  reads: 'top',
  summary: 'LIMITED OFFICIAL USE stands on a cable after 1 October 1995.',
  why: 'That marking ended on 1 October 1995; since then such a cable is UNCLAS with the caption SENSITIVE. Either the original is late, or the date was misread.',
  authority: ['SGP-SBU'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: of2009('LIMITED OFFICIAL USE VALLETTA 000217', 'SIPDIS'),
        finds: ['LIMITED OFFICIAL USE'],
        fixed: of2009('UNCLAS VALLETTA 000217', 'SENSITIVE', 'SIPDIS'),
      },
      {
        text: of2009('UNCLAS VALLETTA 000217', 'LOU', 'SIPDIS'),
        finds: ['LOU'],
        fixed: of2009('UNCLAS VALLETTA 000217', 'SENSITIVE', 'SIPDIS'),
      },
    ],
    good: [
      { text: of2009('UNCLAS VALLETTA 000217', 'SENSITIVE', 'SIPDIS') },
      {
        text: exampleCaptions(['LIMDIS'], {
          line: 'LIMITED OFFICIAL USE VALLETTA 0217',
          order: 'E.O. 11652: N/A',
        }),
      },
    ],
  },
  *check(cable, context) {
    const { date, textLines } = cable;
    if (date === null || date < '1995-10'.slice(0, date.length) || date === '1995') return;
    const ended = `LIMITED OFFICIAL USE ended on 1 October 1995.${forCopyist(context, 'Compare the marking and the date with the original.')}`;
    const finding = (place: Pick<Finding, 'span' | 'fixes'>): Finding => ({
      ...place,
      message: ended,
      tag: 'deprecated',
    });
    const marking = textLines[0]?.marking;
    if (marking && levelOf(cable) === 'LIMITED OFFICIAL USE')
      yield finding({ span: marking.span, fixes: [asSensitive(cable, marking.span)] });
    for (const { span, caption } of frontCaptions(cable)) {
      if (caption.caption === 'LOU' || caption.caption === 'LIMITED OFFICIAL USE')
        yield finding({ span, fixes: [replaceBy(span, 'SENSITIVE')] });
    }
  },
};

/** UNCLAS in the text line, SENSITIVE among the captions. */
function asSensitive(cable: CableTop, marking: Finding['span']): Fix {
  const end = lineEnd(cable.text);
  const [first] = frontCaptions(cable);
  const textLineEnd = cable.textLines[0]?.span.end ?? marking.end;
  const place = first?.span.start ?? textLineEnd;
  return {
    title: 'Change to UNCLAS and SENSITIVE',
    edits: [
      { span: marking, newText: 'UNCLAS' },
      {
        span: { start: place, end: place },
        newText: first ? `SENSITIVE${end}` : `${end}${end}SENSITIVE`,
      },
    ],
    safety: 'suggested',
  };
}
