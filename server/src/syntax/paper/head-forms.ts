import { captionAlternatives, formClassifications, telegramWords } from '../../knowledge/printed-forms';
import type { PaperRow } from './forms';
import { date, POUCH_TITLE, SECTION, SERIES, TIME, whole } from './patterns';

/** Posts as they are printed: `Rome`, `Kuala Lumpur`. */
const POST = `[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3}`;
/** How outgoing forms name a post: `Amembassy ROME`, `AmConGen MILAN`, `USUN`. */
const MISSION = String.raw`(?:Am|American )(?:embassy|consul|con ?gen|legation)\b.*?|US(?:UN|RO|NATO|OM|MISSION|DEL)\b.*?|CIRCULAR|(?:US)?CINC[A-Z]{2,7}|COMUS[A-Z]{3,8}|SHAPE`;

/** The lines above the text of a paper form (cable-format-pre-1973 3.1-3.11). */
export function headForms(): readonly PaperRow[] {
  const precedence = `(?:${telegramWords('precedence')})`;
  // letters may stand for the figures that they look like
  const serial = String.raw`(?<serial>(?:[OIl](?=\d))?\d[\dOIl]{0,5})`;
  const precedences = `${precedence}(?:(?:,? | AND )${precedence})*`;
  const captions = `(?:${captionAlternatives()})`;
  const numbered = String.raw`(?:,? ?(?<date>${date()})(?:, ?|\.? )?(?<localTime>${TIME})?\.?,?(?:\s*(?:(?<section>${SECTION})|(?<note>\(CORRECT[^)]{0,30}\))))?)`;
  return [
    {
      form: 'title',
      kind: 'formTitle',
      pattern: whole(
        String.raw`(?<label>(?:INCOMING|OUTGOING) TELEGRAM)(?:\s+(?<text>(?:Department|[A-Z ]+ COPY)\b.*))?`,
      ),
    },
    {
      form: 'title',
      kind: 'formTitle',
      pattern: whole(
        String.raw`(?<text>(?:ACTION|INFORMATION|PERMANENT RECORD|OFFICE|FILE|CORRECTED) COPY\b.*|DEPARTMENT OF STATE(?:\s+TELEGRAM)?|DIVISION OF [A-Z ]+|TELEGRAPH BRANCH|TELEGRAM (?:RECEIVED|SENT))`,
      ),
    },
    {
      form: 'pouchTitle',
      kind: 'formTitle',
      pattern: whole(String.raw`(?<label>${POUCH_TITLE})(?:\s+(?<text>[A-Z ]+ COPY))?`),
    },
    {
      form: 'boxLabel',
      kind: 'formTitle',
      pattern: whole(
        String.raw`(?<text>The Foreign Service of the United States of America|\((?:Security )?Classification\)|DESP\. ?NO\.|DATE|Air Pouch|AIR POUCH)`,
      ),
    },
    {
      form: 'day',
      kind: 'placeLine',
      pattern: whole(String.raw`(?:(?<label>DATE) *:?\s*)?(?<date>${date()})(?:, ?(?<localTime>${TIME}))?`),
    },
    {
      form: 'number',
      kind: 'numberLine',
      pattern: whole(
        String.raw`(?:(?<label>NO\.?) *:?\s*)?(?<series>C?A)[-–](?<serial>\d{1,5})(?:, (?<date>[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:, ?\d{4})?))?`,
        '',
      ),
    },
    {
      form: 'number',
      kind: 'numberLine',
      pattern: whole(String.raw`(?<label>DESP(?:ATCH|\.)? ?NO\.?) *:?\s*(?<serial>\d{1,5})`),
    },
    {
      form: 'chargeBox',
      kind: 'chargeBox',
      pattern: whole(String.raw`(?<label>INDICATE|CHARGE TO) ?:?(?:\s+(?<text>.*))?`),
    },
    {
      form: 'chargeBox',
      kind: 'chargeBox',
      pattern: whole(String.raw`(?<text>(?:\[[ x]?\]|\( ?\)|□|☐|☒) ?(?:COLLECT|CHARGE\b).*)`),
    },
    {
      form: 'classification',
      kind: 'textLine',
      pattern: whole(
        String.raw`(?<classification>${formClassifications()})(?:\s+(?<precedence>${precedences}))?(?:\s+(?<number>\d{3,6}))?`,
      ),
    },
    {
      form: 'control',
      kind: 'controlLine',
      pattern: whole(String.raw`(?<label>Control(?: No\.?)?) ?:?\s*(?<controlNumber>\d{1,6})`),
    },
    {
      form: 'received',
      kind: 'receivedLine',
      pattern: whole(
        String.raw`\[?(?<label>Rec['’]?d\.?|Received)(?: at)? ?:?\s*(?<date>${date()})(?:,? ?[—–-]? ?(?<localTime>${TIME}))?\.?\]?`,
      ),
    },
    {
      form: 'received',
      kind: 'receivedLine',
      pattern: whole(
        String.raw`\[?(?<label>Rec['’]?d\.?|Received)(?: at)? ?:?(?:\s*(?<localTime>${TIME}))?(?:, ?(?:\d{1,2}(?:st|nd|rd|th)|(?<date>${date()})))?\.?\]?`,
      ),
    },
    { form: 'time', kind: 'receivedLine', pattern: whole(`(?<localTime>${TIME})`) },
    {
      form: 'from',
      kind: 'fromLine',
      pattern: whole(String.raw`(?<label>FROM) *:\s*(?<address>\S.*)`),
    },
    { form: 'to', kind: 'addressee', pattern: whole(String.raw`(?<label>TO) *:\s*(?<address>\S.*)`) },
    {
      form: 'action',
      kind: 'addressee',
      pattern: whole(
        String.raw`(?<label>ACTION|INFO) *:\s*(?<address>\S.*?[^\s\d,]),?\s+(?<precedence>${precedence})\s+(?<messageNumber>\d{1,6})`,
      ),
    },
    {
      form: 'action',
      kind: 'addressee',
      pattern: whole(
        String.raw`(?<label>ACTION|INFO) *:\s*(?<address>\S.*?)(?:\s+(?<messageNumber>\d{1,6}))?(?:,?\s+(?<precedence>${precedence})(?:\s+(?<number>\d{1,6}))?)?`,
      ),
    },
    {
      form: 'mission',
      kind: 'addressee',
      pattern: whole(
        String.raw`(?<address>${MISSION})(?:\s+(?<messageNumber>\d{1,6}))?(?:,?\s+(?<precedence>${precedence}))?`,
      ),
    },
    {
      form: 'addressee',
      kind: 'addressee',
      pattern: whole(String.raw`(?<address>Secretary of State)[,.]?(?:\s+Washington.*)?`),
    },
    {
      form: 'addressee',
      kind: 'addressee',
      pattern: whole(String.raw`(?<note>Washington)(?:,? ?D\. ?C\.?)?[,.]?`),
    },
    {
      form: 'number',
      kind: 'numberLine',
      pattern: whole(String.raw`(?<label>N[O0]\.?) ?:\s*(?:(?<series>${SERIES})\s+)?#?${serial}${numbered}?`),
    },
    {
      form: 'number',
      kind: 'numberLine',
      pattern: whole(String.raw`(?:(?<label>No\.)\s*)?(?:(?<series>${SERIES})\s+)?${serial}${numbered}`),
    },
    {
      form: 'departmentNumber',
      kind: 'numberLine',
      pattern: whole(String.raw`(?<post>STATE) (?<serial>\d{3,6})`, ''),
    },
    { form: 'dated', kind: 'placeLine', pattern: whole(`(?<label>Dated):? (?<date>${date()})\\.?`) },
    {
      form: 'placed',
      kind: 'placeLine',
      pattern: whole(
        String.raw`(?:(?<classification>${formClassifications()})\s+)?(?:(?<precedence>${precedences})\s+)?\[?(?<post>${POST}),\]? (?<date>${date()})(?:[—–-]|, ?)(?<localTime>${TIME})\.?`,
      ),
    },
    {
      form: 'placedDay',
      kind: 'placeLine',
      pattern: whole(`\\[?(?<post>${POST}),\\]? (?<date>[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})\\.?`, ''),
    },
    { form: 'bareNumber', kind: 'numberLine', pattern: whole(`(?<label>No\\.) (?<serial>\\d{1,5})`, '') },
    {
      form: 'volumeFile',
      kind: 'volumeTitle',
      pattern: whole(
        // the colon is looked for before the words are, for many lines begin in capitals
        String.raw`(?<fileNumber>[\dA-Za-z.]+ ?/[\d–-]+|(?=[A-Z]{2}[^:]*:)[A-Z]{2,5}[^:]{1,40}) ?: (?<label>(?:Circular )?(?:Telegram|Airgram|Despatch))`,
        '',
      ),
    },
    {
      form: 'volumeTitle',
      kind: 'volumeTitle',
      pattern: whole(
        String.raw`(?:(?<number>\d{1,4})\. )?(?<label>(?:Circular )?(?:Telegram|Airgram)|Despatch)(?: [A-Z]*-?\d{1,6})? From (?:the )?(?<sender>.+?) to (?:the )?(?<address>.+?)(?:(?<=[a-z.)])(?<note>\d{1,2}))?`,
      ),
    },
    {
      form: 'volumeTitle',
      kind: 'volumeTitle',
      pattern: whole(
        String.raw`(?<sender>The [^.]{3,60}?) to the (?<address>(?:Department|Secretary|Acting|Under|Embassy|Legation|Consul|Ambassador|Chargé|Minister|Mission)[^.]{0,60}?)(?:(?<=[a-z.)])(?<note>\d{1,2}))?`,
        '',
      ),
    },
    { form: 'precedence', kind: 'precedenceLine', pattern: whole(`(?<precedence>${precedences})`) },
    {
      form: 'caption',
      kind: 'captionLine',
      pattern: whole(`(?<caption>${captions}(?:[ ,/]+${captions})*)`),
    },
    {
      form: 'caption',
      kind: 'captionLine',
      // A code word or the office that holds the copies: NODIS/SUNFLOWER, LIMIT DISTRIBUTION S/S.
      pattern: whole(`(?<caption>${captions}[ /-]+[A-Z][A-Z/-]{1,20})`, ''),
    },
    {
      form: 'caption',
      kind: 'captionLine',
      pattern: whole(String.raw`(?<caption>(?:FOR .{1,60} )?(?:${telegramWords('caption')})\b.{0,60}?)\.?`),
    },
    {
      form: 'caption',
      kind: 'captionLine',
      // who speaks together
      pattern: whole(
        String.raw`(?<caption>(?:JOINT|COMBINED) [^.:]{3,50} (?:MESSAGE|CABLE|TELEGRAM|MSG))\.?`,
      ),
    },
    {
      form: 'passing',
      kind: 'passingLine',
      pattern: whole(
        String.raw`(?<text>(?:DEPARTMENT|DEPT\.?|${POST})(?: PLEASE| PLS)? PASS (?:TO )?[A-Z].{1,80}?)\.?`,
      ),
    },
    {
      form: 'passing',
      kind: 'passingLine',
      pattern: whole(`(?<text>[A-Z]{2,}(?: [A-Z]{2,})? FOR [A-Z][A-Z ,;./&-]{1,60})`, ''),
    },
    {
      form: 'passing',
      kind: 'passingLine',
      pattern: whole(
        `(?<text>(?:FOR|FROM) [A-Z][A-Z .,'-]{2,50}|For [A-Z][A-Za-z.' -]{2,40} from [A-Z][A-Za-z.']+)`,
        '',
      ),
    },
    {
      form: 'passing',
      kind: 'passingLine',
      pattern: whole(
        String.raw`(?<text>(?:PASS|Pass) (?:TO |to )?[A-Z][A-Za-z]+(?:(?:,? (?:AND|and)|,) [A-Z][A-Za-z]+)*)\.?`,
        '',
      ),
    },
    { form: 'section', kind: 'sectionLine', pattern: whole(`(?<section>${SECTION})`) },
    { form: 'subject', kind: 'subjectLine', pattern: whole(`(?<label>SUBJ(?:ECT)?) *[:.] .+`) },
    { form: 'marginLabel', kind: 'marginLine', pattern: whole('(?<label>Action|Origin|Info) ?:?') },
  ];
}

/** What only the place tells from other words: figures, initials, symbols of offices. */
export function barestForms(): readonly PaperRow[] {
  return [
    { form: 'figures', kind: 'operatorLine', pattern: whole(String.raw`(?<number>\d{1,6})`) },
    {
      form: 'mark',
      kind: 'typistMark',
      pattern: whole(
        String.raw`(?<text>[A-Z]{2,4}(?:(?::[A-Z]{1,3})?(?:[/-]| - )\d{1,2}[A-Z]?|:[A-Z]{1,3}))`,
        '',
      ),
    },
    {
      form: 'office',
      kind: 'marginLine',
      pattern: whole('(?<office>[A-Z]{1,5}(?:[/-][A-Z]{1,4})?)', ''),
    },
  ];
}
