import type { PrintedMrn } from '../../model/mrn';
import type { PageMark } from '../../model/pages';
import { quotedText } from '../../model/quoted';
import type { Span } from '../../text/span';
import type { Finding, Rule } from '../rule';
import { replaceBy } from '../support/fixes';

const print = (mark: string): readonly string[] => [
  'R 121430Z MAY 77',
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3316',
  'UNCLAS LUXEMBOURG 0412',
  '',
  'E.O. 11652: N/A',
  'TAGS: EAGR, LU',
  'SUBJ: HONEY TARIFF',
  '',
  '1. THE FEDERATION MET.',
  '',
  mark,
  '',
  '2. IT MET AGAIN.',
];

export const pagePostMismatch: Rule = {
  id: 'page-post-mismatch',
  group: 'heading',
  reads: 'frame',
  summary: 'The head of a page names another post or number than the text line.',
  why: 'Every page of a print repeats the number of the cable, with the first six characters of the post. Another one is a slip, or the page belongs to another cable.',
  authority: ['LEUC'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: print('PAGE 02        LUXEMB  00421  121500Z'),
        finds: ['00421'],
        fixed: print('PAGE 02        LUXEMB  00412  121500Z'),
      },
      {
        text: print('PAGE 02        LUXENB  00412  121500Z'),
        finds: ['LUXENB'],
        fixed: print('PAGE 02        LUXEMB  00412  121500Z'),
      },
      {
        text: print('LUXEMBOURG 00000421  001.2 OF 001'),
        finds: ['00000421'],
        fixed: print('LUXEMBOURG 00000412  001.2 OF 001'),
      },
    ],
    good: [
      { text: print('PAGE 02        LUXEMB  00412  121500Z') },
      { text: print('LUXEMBOURG 00000412  001.2 OF 001') },
      { text: print('PAGE 02        LUXEMBOURG  00412  121500Z') },
    ],
  },
  *check(cable) {
    const mrn = cable.textLines[0]?.mrn;
    if (!mrn?.postSpan || mrn.number === null || mrn.malformed) return;
    const isQuoted = quotedText(cable);
    for (const mark of cable.pages) {
      if (isQuoted(mark.span.start)) continue;
      const finding = wrongPost(mark, mrn, cable.text) ?? wrongNumber(mark, mrn.number);
      if (finding) yield { ...finding, related: [{ span: mrn.span, message: 'The number of the cable' }] };
    }
  },
};

function wrongPost(mark: PageMark, mrn: PrintedMrn, text: string): Finding | undefined {
  if (!mark.post || !mrn.postSpan) return undefined;
  const printed = text.slice(mrn.postSpan.start, mrn.postSpan.end);
  const names = [printed, mrn.post?.printedName ?? printed];
  const own = closedUp(mark.post.text);
  const isOwn = names.some(
    (name) => closedUp(name) === own || (mark.kind === 'print' && pageCode(name) === own),
  );
  if (isOwn || mrn.post?.sasCode === own) return undefined;
  return wrong(mark.post.span, mark.post.text, mark.kind === 'print' ? pageCode(printed) : printed);
}

function wrongNumber(mark: PageMark, number: number): Finding | undefined {
  if (!mark.serial || Number(mark.serial.text) === number) return undefined;
  return wrong(mark.serial.span, mark.serial.text, String(number).padStart(mark.serial.text.length, '0'));
}

function wrong(span: Span, printed: string, meant: string): Finding {
  return {
    span,
    message: `The page has ${printed}, the text line makes it ${meant}. Compare both with the original.`,
    fixes: [replaceBy(span, meant)],
  };
}

/** The first six characters of a name, blanks counted, then dropped: TEL AVIV is TELAV (cable-format 4.3). */
function pageCode(name: string): string {
  return closedUp(name.slice(0, 6));
}

function closedUp(name: string): string {
  return name.replace(/[ .]/g, '');
}
