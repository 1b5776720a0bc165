import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';

export const mrnSerialWidth: Rule = {
  id: 'mrn-serial-width',
  group: 'classification',
  reads: 'top',
  summary: 'The serial number has fewer or more figures than the form of its time prints.',
  why: 'From the late 1990s the text line fills the number up to six figures with zeros; the labelled form of today prints none. It is custom, and no reader is misled by it.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['217'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
      {
        text: [
          'UNCLASSIFIED',
          '',
          'MRN: 13 VALLETTA 000217',
          'Date/DTG: May 14, 2013 / 140905Z MAY 13',
          'From: AMEMBASSY VALLETTA',
          'E.O.: 13526',
          'TAGS: EAGR, MT',
          'Subject: Swarm rules',
        ],
        finds: ['000217'],
        fixed: [
          'UNCLASSIFIED',
          '',
          'MRN: 13 VALLETTA 217',
          'Date/DTG: May 14, 2013 / 140905Z MAY 13',
          'From: AMEMBASSY VALLETTA',
          'E.O.: 13526',
          'TAGS: EAGR, MT',
          'Subject: Swarm rules',
        ],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'] },
      { text: ['UNCLAS LUXEMBOURG 0412', '', 'E.O. 11652: N/A', 'TAGS: EAGR, LU', 'SUBJ: HONEY TARIFF'] },
    ],
  },
  *check(cable) {
    const mrn = cable.messageNumber ?? cable.textLines[0]?.mrn;
    if (!mrn?.serialSpan || !mrn.serialText || !/^\d{1,6}$/.test(mrn.serialText)) return;
    const usual = usualSerial(mrn.serialText, cable.messageNumber ? 'smart' : cable.generation);
    if (usual === mrn.serialText) return;
    yield {
      span: mrn.serialSpan,
      message: `${mrn.serialText} is usually printed ${usual} in a cable of this time.`,
      fixes: [replaceBy(mrn.serialSpan, usual)],
    };
  },
};

function usualSerial(serial: string, generation: string | null): string {
  if (generation === 'cablegate') return serial.padStart(6, '0');
  return generation === 'smart' ? serial.replace(/^0+(?=\d)/, '') : serial;
}
