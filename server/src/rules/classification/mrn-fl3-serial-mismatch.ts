import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const mrnFl3SerialMismatch: Rule = {
  id: 'mrn-fl3-serial-mismatch',
  group: 'classification',
  reads: 'top',
  summary: 'The number in the station line is not the end of the serial number.',
  why: 'The line DE repeats the last four figures of the number that the text line gives. They agree in 999 of 1,000 cables, so a difference is most likely a slip in one of them.',
  authority: ['FAH2-320', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [
          'DE RUEHVT #0218 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'UNCLAS VALLETTA 000217',
        ],
        finds: ['0218'],
        fixed: [
          'DE RUEHVT #0217 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'UNCLAS VALLETTA 000217',
        ],
      },
    ],
    good: [
      {
        text: [
          'DE RUEHC #0112 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM SECSTATE WASHDC',
          'TO RUEHVT/AMEMBASSY VALLETTA 1180',
          'UNCLAS STATE 040112',
        ],
      },
      {
        text: [
          'DE RUEHC #0112 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM USDEL SECRETARY ROME',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'UNCLAS SECTO 010023',
        ],
      },
    ],
  },
  *check(cable, context) {
    const serial = cable.heading?.station?.serial;
    const mrn = cable.textLines[0]?.mrn;
    if (serial?.text.length !== 4 || !mrn?.serialSpan || mrn.number === null) return;
    // A traveling party counts its own series.
    if (mrn.malformed || !mrn.post || mrn.post.type === 'series') return;
    const end = String(mrn.number % 10_000).padStart(4, '0');
    if (serial.text === end) return;
    const { serialSpan } = mrn;
    yield {
      span: serial.span,
      message: `The station line has number ${serial.text}, the text line ${mrn.serialText}.${forCopyist(context, 'Compare both with the original.')}`,
      fixes: [
        replaceBy(serial.span, end),
        replaceBy(
          { start: serialSpan.end - Math.min(4, serialSpan.end - serialSpan.start), end: serialSpan.end },
          serial.text,
        ),
      ],
      related: [{ span: serialSpan, message: 'The serial number of the text line' }],
    };
  },
};
