import type { Rule } from '../rule';

const drafted = (approver: string, signature: string): readonly string[] => [
  'DRAFTED BY ECON:RROE',
  `APPROVED BY ${approver}`,
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
  signature,
];

/** The chief of mission, or who stands in for him. */
const chief = /^(?:AMB|AMBASSADOR|CDA|CHARGE|CHG)\b[^A-Z]*(?<name>[A-Z][A-Z'-]+)/;

export const signatureNotOfficer: Rule = {
  id: 'signature-not-officer',
  group: 'ending',
  reads: 'frame',
  summary: 'The signature is the name of the drafter, though the chief of mission approved the cable.',
  why: 'Whoever is in charge of the post signs, not who wrote the cable. Two names close to each other are easily confused in copying.',
  authority: ['LEUC', 'OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: drafted('AMB:JDOE', 'ROE'), finds: ['ROE'] }],
    good: [{ text: drafted('AMB:JDOE', 'DOE') }, { text: drafted('ECON:JDOE', 'ROE') }],
  },
  *check({ signature, drafting }) {
    if (!signature || !drafting?.draftedBy) return;
    const name = signature.text.toUpperCase();
    const drafter = drafting.draftedBy.split(':')[1]?.trim() ?? '';
    const approvers = [drafting.approvedBy ?? '', ...drafting.clearances];
    const inCharge = approvers.flatMap((line) => chief.exec(line)?.groups?.name ?? []);
    if (!isName(drafter, name) || inCharge.length === 0 || inCharge.some((each) => isName(each, name)))
      return;
    yield {
      span: signature.span,
      message: `${name} drafted the cable, and ${inCharge[0]} was in charge. The one in charge signs.`,
      related: [{ span: drafting.span, message: 'Who drafted and approved' }],
    };
  },
};

/** `JDOE` is DOE with an initial before it. */
function isName(printed: string, surname: string): boolean {
  return printed === surname || (printed.length <= surname.length + 2 && printed.endsWith(surname));
}
