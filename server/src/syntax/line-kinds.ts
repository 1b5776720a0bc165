/** A kind of line that speaks for a cable, or with a weight below zero against one. */
export interface LineKind {
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/**
 * The kinds of line by which a cable is told from other texts (docs/CABLE-FORMAT.md). Patterns expect a line without
 * markup and with single blanks. A weight of 4 is for what hardly stands elsewhere, 3 for what other services write too, 2 for what an ordinary text may hold by
 * chance, 1 for what merely fits.
 */
export const LINE_KINDS: readonly LineKind[] = [
  // The heading of a relayed message; most of it is military form as well.
  { name: 'transmission start', weight: 3, pattern: /^V?ZCZC[A-Z]{3} ?\d{3,4}$/ },
  { name: 'called stations', weight: 2, pattern: /^(?:ZZ|OO|PP|RR)(?: R[A-Z]{3,6})+$/ },
  { name: 'calling station', weight: 3, pattern: /^DE R[A-Z]{3,6} #?\d{1,6}[A-Z]?(?:\/\d{2})? \d{7}Z?$/ },
  { name: 'security warning', weight: 3, pattern: /^ZN[RY] [A-Z]{4,5}(?: |$)/ },
  {
    name: 'date-time group',
    weight: 3,
    pattern:
      /^(?:[ZOPR0] ){1,2}\d{6} ?Z ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* (?:\d{2}|\d{4})\b/,
  },
  { name: 'diplomatic sender', weight: 3, pattern: /^FM (?:AM|US|AIT |REO |RPO )[A-Z ]+|^FM SECSTATE\b/ },
  { name: 'other sender', weight: 1, pattern: /^FM [A-Z]{3}/ },
  {
    name: 'addressee',
    weight: 3,
    pattern:
      /^(?:(?:TO|INFO|XMT) )?(?:R[A-Z]{3,6}\/)?(?:AMEMBASSY|AMCONSUL|SECSTATE|USMISSION|USINT|USEU|USLO) [A-Z]{2}/,
  },
  { name: 'military addressee', weight: 1, pattern: /^(?:(?:TO|INFO) )?R[A-Z]{3,6}\/[A-Z]{2}/ },
  { name: 'accounting symbol', weight: 3, pattern: /^STATE GRNC$/ },

  // The print of the 1970s to 1990s.
  { name: 'page heading', weight: 3, pattern: /^PAGE ?\d{2} [A-Z]{3,6} \d{4,6}\b/ },
  { name: 'distribution', weight: 3, pattern: /^(?:ACTION|ORIGIN|INFO) [A-Z]{1,5}[- ]\d{2}\b/ },
  { name: 'dash line', weight: 2, pattern: /^-{8,} ?[0-9A-F]{6}/ },
  {
    name: 'drafting block',
    weight: 2,
    pattern: /^(?:DRAFTED|APPROVED) BY ?:? ?[A-Z]+(?:\/[A-Z-]+)*: ?[A-Z]/,
  },
  {
    name: 'archive attributes',
    weight: 3,
    pattern:
      /^(?:Message Attributes$|(?:Automatic Decaptioning|Legacy Key|ISecure|Film Number|Channel Indicators|Original Handling Restrictions):)/,
  },
  { name: 'release stamp', weight: 4, pattern: /US Department of State EO Systematic Review/i },

  // The text line and what follows it.
  {
    name: 'text line',
    weight: 4,
    pattern:
      /^(?:UNCLAS(?:SIFIED)?|LIMITED OFFICIAL USE|[A-Z]{1,2} (?:[A-Z] ){4,})(?: ?E F T O)?(?: ?(?:FINAL )?SECTION \d{1,2} OF \d{1,2})? ?[A-Z][A-Z .'-]{2,30} \d{3,6}/,
  },
  {
    name: 'text line in plain words',
    weight: 3,
    pattern:
      /^(?:CONFIDENTIAL|(?:TOP )?SECRET)(?: SECTION \d{1,2} OF \d{1,2})? [A-Z][A-Z .'-]{2,30} \d{3,6}$/,
  },
  {
    name: 'caption',
    weight: 2,
    pattern: /^(?:SIPDIS|NOFORN|EXDIS|NODIS|LIMDIS|STADIS|AIDAC|TERREP|ROGER CHANNEL)(?:[ ,/]+[A-Z ]+)?$/,
  },
  {
    name: 'passing line',
    weight: 1,
    pattern: /^(?:STATE|DEPT\.?|DEPARTMENT|USDOC|NSC)(?: [A-Z]+)? (?:FOR|PASS) [A-Z]/i,
  },
  {
    name: 'executive order',
    weight: 3,
    pattern: /^E\.? ?[O0]\.?:? ?(?:11652|12065|12356|12958|13526)\b.*(?:\bN\/?A\b|DECL|[GA]DS\b|RDS)/i,
  },
  {
    name: 'TAGS',
    weight: 3,
    pattern: /^(?:TAGS?|Tags?)(?: ?[:;/.-] ?| )(?:[A-Z]{2},? ){0,4}[ABCEKMOPST][A-Z]{3}(?![A-Za-z])/,
  },
  { name: 'subject', weight: 1, pattern: /^SUBJ(?:ECT)? ?[:;.]/i },
  {
    name: 'reference',
    weight: 2,
    pattern: /^REF(?:S|TELS?|ERENCES?|\(S\))?[.:;]{0,2} .{0,20}\b[A-Z]{3,} \d{2,6}\b/i,
  },
  {
    name: 'classification authority',
    weight: 2,
    pattern: /^(?:\d\. )?(?:\([A-Z]+\) )?CLASSIFIED BY:? [A-Z]/i,
  },
  { name: 'section break', weight: 3, pattern: /^[A-Z][A-Z .-]{2,30} \d{8} \d{3}(?:\.\d)? OF \d{3}$/ },

  // The body.
  {
    name: 'portion mark',
    weight: 2,
    pattern: /^¶? ?\d{1,3}\. ?\((?:U|SBU|LOU|C|S|TS)(?:\/{1,2}[A-Z ]+)?\) /,
  },
  { name: 'entire text', weight: 2, pattern: /^1\. ?\(?[A-Z ]+ ?-+ ?ENTIRE TEXT/i },
  { name: 'end of a named block', weight: 1, pattern: /\bEND (?:OF )?(?:SUMMARY|COMMENT|NOTE)\b/i },
  {
    name: 'cable-speak',
    weight: 1,
    pattern: /\b(?:REFTELS?|SEPTEL|POLOFFS?|ECONOFFS?|EMBOFFS?|CONOFFS?|NOTAL)\b/i,
  },
  { name: 'partial extract', weight: 4, pattern: /\bpartial extract\b.*\bnot available\b/i },

  // Labelled fields of today's form.
  { name: 'MRN field', weight: 4, pattern: /^MRN ?: ?\d{2} [A-Z][A-Z .'-]+ \d{1,6}/ },
  { name: 'date field', weight: 3, pattern: /^Date\/DTG ?:/i },
  {
    name: 'turned addressee',
    weight: 3,
    pattern:
      /^From ?: ?AM(?:ERICAN )?(?:EMBASSY|CONSUL)|^(?:Action|Info) ?: ?[A-Z ]+, (?:SECSTATE|AMEMBASSY|AMCONSUL|USMISSION)\b/i,
  },
  { name: 'dissemination field', weight: 2, pattern: /^Dissemination Rule ?:/i },

  // The paper forms before 1973.
  {
    name: 'form title',
    weight: 3,
    pattern: /^(?:INCOMING|OUTGOING) TELEGRAM\b|^Department of State TELEGRAM/i,
  },
  {
    name: 'title of what went by pouch',
    weight: 3,
    pattern:
      /^(?:FOREIGN SERVICE DESPATCH|(?:DEPARTMENT OF STATE )?AIRGRAM|DEPARTMENT OF STATE INSTRUCTION)$/,
  },
  { name: 'number of an airgram', weight: 1, pattern: /^(?:NO\.? ?:? ?)?C?A-\d{1,5}(?: |$)/ },
  {
    name: 'control number',
    weight: 2,
    pattern: /^(?:(?:Action|Info|[A-Z]{1,5}|\d{1,3}) )?Control(?: No\.?)? ?: ?\d{1,6}\b/i,
  },
  { name: 'time of receipt', weight: 2, pattern: /^(?:(?:Action|Info|[A-Z]{1,5}) )?Rec['’]?d ?:? [A-Z\d]/i },
  {
    name: 'Secretary of State',
    weight: 2,
    pattern: /^(?:[A-Z]{1,5} )?(?:TO ?: ?)?Secretary of State[,.]?(?: Washington\.?)?$/i,
  },
  {
    name: 'number and local time',
    weight: 3,
    pattern:
      /^(?:(?:[A-Z]{1,5} )?N[O0] ?[:.]? ?)?(?:[A-Z]{3,7} )?\d{1,6}, ?[A-Z]{3,9}\.? \d{1,2}(?:, ?\d{4})?, ?(?:\d{1,2}(?:[:.]\d{2})? ?[ap]\.? ?m\b|noon|midnight)/i,
  },
  { name: 'sent line', weight: 3, pattern: /^\(?Sent (?:to )?(?:Department|Dept)\b.*\b(?:repeated|rptd)\b/i },
  { name: 'telegram cited', weight: 2, pattern: /\b(?:Emb|Dep|Depcir|Ur|My|Our)tels? (?:No\. )?\d{1,6}\b/i },
  {
    name: 'running head',
    weight: 3,
    pattern: /^-? ?\d{1,2} ?- ?#?\d{1,6}, [A-Z]{3,9}\.? \d{1,2}.* from [A-Z]/i,
  },
  {
    name: 'numbered post',
    weight: 2,
    pattern: /^(?:ACTION|INFO) ?: ?(?:AmEmbassy|AmConsul|AmConGen|AmLegation|Circular) [A-Z]/i,
  },
  {
    name: 'title in an edited series',
    weight: 4,
    pattern:
      /^\d{3}[\dA-Z.]* ?\/\d{1,2}[-–]\d{3,4} ?: Telegram$|^(?:\d{1,4}\. )?(?:Circular )?Telegram From (?:the )?(?:Embassy|(?:Acting )?Secretary of State|Legation|Consulate|Mission|Department of State)\b.* to /i,
  },
  {
    name: 'place, day and local time',
    weight: 3,
    pattern:
      /^[A-Z][A-Za-z .'-]{2,30}, [A-Z][a-z]{2,8} \d{1,2}, \d{4}(?:—|–|-|, ?)(?:\d{1,2}(?:[:.]\d{2})? ?[ap]\.? ?m\b|\d{4}Z|noon|midnight)/,
  },
  {
    name: 'sender and addressee',
    weight: 2,
    pattern: /^The .{4,60} to the (?:Department|Secretary) of State/,
  },
  { name: 'source note', weight: 2, pattern: /^\d{0,2} ?Source: Department of State, Central Files/ },
  { name: 'group mark', weight: 2, pattern: /^GP-[1-4]\.?$/ },
  { name: 'drafting box', weight: 3, pattern: /^Telegraphic transmission and/i },

  // What other messages have in place of these.
  {
    name: 'mail header',
    weight: -4,
    pattern: /^(?:Message-ID|MIME-Version|Return-Path|Received|Cc|Sent|Reply-To):|^(?:From|To): .*@/i,
  },
  {
    name: 'military text format',
    weight: -8,
    pattern: /^(?:MSGID|SUBJ|REF|NARR|AMPN|POC|RMKS|GENTEXT|OPER|EXER)\//,
  },
];
