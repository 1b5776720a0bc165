/** A typical slip of copying: what somebody may do to a line while transcribing or scanning it. */
export interface Slip {
  readonly kind: string;
  /** The words that are copied wrongly; a cable without them cannot have this slip. */
  readonly words: RegExp;
  /** What the copy has instead; `$1` is a group of the words. */
  readonly copied: string;
}

/** The text with one slip in it, at the first place that allows it; undefined where there is none. */
export function withSlip(text: string, { words, copied }: Slip): string | undefined {
  return words.test(text) ? text.replace(words, copied) : undefined;
}

/** A text line up to its post. */
const TEXT_LINE =
  '^(?:UNCLAS|LIMITED OFFICIAL USE|CONFIDENTIAL|SECRET|(?:[A-Z] ){5,}[A-Z])(?: SECTION \\d+ OF \\d+)?';

/** Letters and figures that look alike. */
const lookAlikes: readonly Slip[] = [
  { kind: 'O for 0 in the date-time group', words: /^([OPR] .*\d\d)0(?=\d*Z )/m, copied: '$1O' },
  { kind: 'l for 1 in the date-time group', words: /^([OPR] (?:R )?)1(?=\d{5}Z )/m, copied: '$1l' },
  {
    kind: 'O for 0 in the serial number',
    words: new RegExp(`(${TEXT_LINE}[A-Z ]* )0(?=\\d{2,5}$)`, 'm'),
    copied: '$1O',
  },
  { kind: 'l for 1 in the number of the E.O.', words: /^E\.O\. 1/m, copied: 'E.O. l' },
  { kind: '0 for O in a TAG', words: /^(TAGS: .*?[A-Z])O/m, copied: '$10' },
  { kind: '5 for S in a TAG', words: /^(TAGS: .*?)S(?=[A-Z]{3})/m, copied: '$15' },
  { kind: '0 for O in a caption', words: /^NOFORN$/m, copied: 'N0FORN' },
  { kind: 'l for 1 in a paragraph number', words: /^1\. /m, copied: 'l. ' },
  { kind: 'O for 0 in the declassification date', words: /DECL: 0/, copied: 'DECL: O' },
];

/** Codes and names with a letter lost, doubled, swapped or taken for another. */
const nearMisses: readonly Slip[] = [
  { kind: 'a swap in a TAG', words: /^(TAGS: \w\w)(\w)(\w)/m, copied: '$1$3$2' },
  { kind: 'a swap in a caption', words: /^SIPDIS$/m, copied: 'SIDPIS' },
  { kind: 'a letter lost in a caption', words: /^LIMDIS$/m, copied: 'LMDIS' },
  { kind: 'a letter lost in the classification', words: /^(C O N F I D E )N (?=T)/m, copied: '$1' },
  { kind: 'a swap in the classification', words: /^UNCLAS (?=[A-Z]+ \d)/m, copied: 'UNCALS ' },
  {
    kind: 'a letter lost in the post of the text line',
    words: new RegExp(`(${TEXT_LINE} (?:[A-Z]+ )?[A-Z]{3})[A-Z](?=[A-Z]{2,} \\d+$)`, 'm'),
    copied: '$1',
  },
  {
    kind: 'a letter doubled in the post of the text line',
    words: new RegExp(`(${TEXT_LINE} (?:[A-Z]+ )?[A-Z]{3})([A-Z])(?=[A-Z]{2,} \\d+$)`, 'm'),
    copied: '$1$2$2',
  },
  { kind: 'a letter lost in the post of the sender', words: /^(FM AMEMBASSY [A-Z]{3})[A-Z]/m, copied: '$1' },
  {
    kind: 'a letter lost in the post of a reference',
    words: /^(REF: A\. (?:08 )?[A-Z]{3})[A-Z]/m,
    copied: '$1',
  },
  { kind: 'a letter taken for another in a month', words: /Z JUL/, copied: 'Z JUI' },
  { kind: 'a letter lost in a precedence', words: /WASHDC PRIORITY/, copied: 'WASHDC PIORITY' },
  { kind: 'a swap in a label', words: /^SUBJECT:/m, copied: 'SUBJCET:' },
  { kind: 'a swap in a portion mark', words: /^(\d\. )\(SBU\)/m, copied: '$1(SUB)' },
];

/** What no longer agrees with another place of the same cable. */
const contradictions: readonly Slip[] = [
  { kind: 'a figure of the day misread', words: /^(P R )151412Z/m, copied: '$1161412Z' },
  { kind: 'an hour that does not exist', words: /^([OPR] (?:R )?\d\d)[01](?=\d{3}Z)/m, copied: '$13' },
  { kind: 'figures of the year swapped', words: /^([OPR] .*Z [A-Z]{3} )(0)(\d)$/m, copied: '$1$3$2' },
  {
    kind: 'figures of the serial number swapped',
    words: /^(C O N.*VALLETTA \d{4})(\d)(\d)$/m,
    copied: '$1$3$2',
  },
  { kind: 'figures of the E.O. swapped', words: /^(E\.O\. \d{3})(\d)(\d)/m, copied: '$1$3$2' },
  { kind: 'a declassification day that does not exist', words: /DECL: 07\/15/, copied: 'DECL: 07/51' },
  { kind: 'a section total misread', words: /SECTION 01 OF 02/, copied: 'SECTION 01 OF 03' },
  { kind: 'a figure of the distribution misread', words: /^(INFO .*)-08/m, copied: '$1-03' },
  { kind: 'another number in the head of a page', words: /^(PAGE 02 .*0)918/m, copied: '$1981' },
  { kind: 'a mark above the class of the cable', words: /^2\. \(U\)/m, copied: '2. (S)' },
  { kind: 'a paragraph number misread', words: /^2\. /m, copied: '7. ' },
  { kind: 'a code of another decade', words: /^TAGS: (?:PGOV|SCUL)/m, copied: 'TAGS: PINT' },
];

/** Lines and marks that were lost, doubled or run together. */
const layout: readonly Slip[] = [
  {
    kind: 'the classification left out',
    words: /^(?:UNCLAS|LIMITED OFFICIAL USE) (?=[A-Z]+ \d)/m,
    copied: '',
  },
  { kind: 'the subject line left out', words: /^SUBJ.*\n/m, copied: '' },
  { kind: 'a blank lost before the month', words: /^([OPR] .*Z) /m, copied: '$1' },
  { kind: 'two TAGS run together', words: /^(TAGS: .*?[A-Z]{4}),? (?=[A-Z]{4})/m, copied: '$1' },
  { kind: 'a caption glued to the text line', words: /^(.* \d{6})\n\n(?=NOFORN|SENSITIVE)/m, copied: '$1' },
  { kind: 'a paragraph run into the one before', words: /\n\n(?=3\. )/, copied: ' ' },
  { kind: 'a line copied twice', words: /^(\d\. .*\n)(\S.{20,}\n)/m, copied: '$1$2$2' },
  { kind: 'a bracket lost', words: /\((ref|REF) ?\n?A\)/, copied: '($1 A' },
  { kind: 'a quotation mark lost', words: /"(?=will think)/, copied: '' },
  {
    kind: 'a broken word left broken',
    words: /(Ministry of Cul|Minister of\nCul|CHAIRMAN OF THE GROW)/,
    copied: '$1- ',
  },
];

/** Every kind of slip that the rules are measured by. */
export const slips: readonly Slip[] = [...lookAlikes, ...nearMisses, ...contradictions, ...layout];
