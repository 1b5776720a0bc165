import { distance } from '../../text/distance';
import type { Finding, Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

export const eo11652Code: Rule = {
  id: 'eo11652-code',
  group: 'executive-order',
  reads: 'top',
  summary: 'The value behind order 11652 is none of its codes, or is not complete.',
  why: 'Order 11652 knew GDS, ADS with a date or event, XGDS with one of four reasons, and N/A. The archive released the cables of the 1970s by these codes.',
  authority: ['HB1974', 'EO11652'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: example('ADS'), finds: ['ADS'] },
      { text: example('XGDS'), finds: ['XGDS'] },
      { text: example('CDS'), finds: ['CDS'], fixed: example('GDS') },
    ],
    good: [
      { text: example('GDS') },
      { text: example('ADS, DECLAS 12-31-84') },
      { text: example('XGDS-3') },
      { text: example('XGDS (1), DECLAS UPON COMPLETION OF THE HIVES') },
    ],
  },
  *check(cable, context) {
    const line = cable.executiveOrder;
    const value = line?.declassification;
    if (line?.number !== '11652' || !value || value.kind === 'not-applicable' || value.kind === 'note')
      return;
    const found = wrongIn(value.text.toUpperCase());
    if (!found) return;
    const code = /^\S*[A-Z\d]/i.exec(value.text)?.[0] ?? value.text;
    const { meant, ...finding } = found;
    const span = { start: value.span.start, end: value.span.start + code.length };
    yield {
      ...finding,
      span: meant ? span : value.span,
      message: `${value.text} ${finding.message}${sicHint(context)}`,
      fixes: meant ? [replaceBy(span, meant)] : [],
    };
  },
};

const codes = ['GDS', 'ADS', 'XGDS', 'N/A'];

interface Wrong extends Pick<Finding, 'message' | 'severity'> {
  readonly meant?: string;
}

function wrongIn(value: string): Wrong | undefined {
  if (/^X[ -]?GDS/.test(value)) {
    return /^X[ -]?GDS[^A-Z\d]*[1-4]/.test(value) ? undefined : { message: 'lacks its reason, 1 to 4.' };
  }
  if (/^ADS\b/.test(value)) {
    return value === 'ADS' ? { message: 'lacks the date or event: ADS, DECLAS 12-31-84.' } : undefined;
  }
  if (/^(?:GDS|DECLAS)\b/.test(value)) return undefined;
  const [word = ''] = value.split(/[\s,.;(-]/, 1);
  const meant = codes.find((code) => distance(code, word, 1) === 1);
  return meant
    ? { message: `is no code of order 11652; ${meant} is close to it.`, severity: slip, meant }
    : { message: 'is no code of order 11652, which knew GDS, ADS, XGDS and N/A.' };
}

function example(value: string): readonly string[] {
  return [
    'C O N F I D E N T I A L VALLETTA 0217',
    '',
    `E.O. 11652: ${value}`,
    'TAGS: EAGR, MT',
    'SUBJ: HIVES',
  ];
}
