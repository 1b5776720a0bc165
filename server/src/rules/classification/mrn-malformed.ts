import type { PrintedMrn } from '../../model/mrn';
import { lineEnd } from '../../text/line-end';
import type { Fix, Rule, RuleContext } from '../rule';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const mrnMalformed: Rule = {
  id: 'mrn-malformed',
  group: 'classification',
  reads: 'top',
  summary: 'The serial number holds letters, has more than six figures, or is glued to other words.',
  why: 'The serial is part of the name of the cable. With a letter O for a zero, or with an operating signal glued to it, no reference leads here.',
  authority: ['CGINDEX'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 0O0217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
        finds: ['0O0217'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
      },
      {
        text: ['UNCLAS VALLETTA 000217ZFR218', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
        finds: ['000217ZFR218'],
        fixed: ['UNCLAS VALLETTA 000217 ZFR218', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
      },
      { text: ['UNCLAS VALLETTA 0002170217', '', 'SIPDIS', '', 'E.O. 12958: N/A'], finds: ['0002170217'] },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      { text: ['UNCLAS STATE 018441 TOSEC 010023', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      { text: ['UNCLAS LUXEMBOURG A-50', '', 'E.O. 11652: N/A', 'TAGS: EAGR, LU', 'SUBJECT: HONEY TARIFF'] },
    ],
  },
  *check(cable, context) {
    for (const { mrn } of cable.textLines) {
      if (!mrn?.malformed || !mrn.serialSpan || mrn.serialText === null) continue;
      const fix = fixOf(mrn.serialText, mrn.serialSpan, cable.text, context);
      yield {
        span: mrn.serialSpan,
        message: `${mrn.serialText} is no serial number: one has up to six figures.${sicHint(context)}`,
        fixes: fix ? [fix] : [],
      };
    }
  },
};

function fixOf(
  serial: string,
  span: NonNullable<PrintedMrn['serialSpan']>,
  text: string,
  context: RuleContext,
): Fix | undefined {
  const figures = serial.replace(/O/gi, '0').replace(/[IL]/gi, '1');
  if (/^\d{1,6}$/.test(figures)) return replaceBy(span, figures);

  const [, number = '', rest = ''] = /^(\d{3,6})([A-Z].*)$/.exec(serial) ?? [];
  const isSignal = context.knowledge.operatingSignals.find(rest.slice(0, 3)) !== undefined;
  const isCaption = context.knowledge.captions.find(rest) !== undefined;
  if (!isSignal && !isCaption) return undefined;
  const at = span.start + number.length;
  return {
    title: `Part ${number} from ${rest}`,
    edits: [{ span: { start: at, end: at }, newText: isSignal ? ' ' : lineEnd(text) }],
    safety: 'safe',
  };
}
