import { lazy } from '../../text/lazy';
import { date, POUCH_TITLE, TIME } from './patterns';

/** How much of a text is looked at for the head of a paper form: UTF-16 units. */
const HEAD = 3000;

/** Words that only the transmitted form has; where one of them stands, the text is no typed or printed form. */
const TRANSMITTED = ['VZCZC', 'ZNY ', 'ZNR '] as const;
/** The sender; `FM agreed` tells of a minister. */
const SENDER = /^FM [A-Z]{2}/m;
/** Words that forms of later days have near their head. */
const LATER = ['TAGS', 'UNCLAS ', 'SIPDIS', 'MRN:', 'PAGE 01', 'E.O. 1'] as const;

interface Clue {
  readonly pattern: RegExp;
  readonly points: number;
}

/** What a title holds: looked for first, for that costs next to nothing. */
const TITLED = ['TELEGRAM', 'Telegram'] as const;
const title = /^[ \t]*(?:INCOMING|OUTGOING) TELEGRAM\b/im;

/** What went by pouch has its title, and a box of sender or addressee. */
const POUCHED = ['DESPATCH', 'AIRGRAM', 'INSTRUCTION', 'OPERATIONS MEMORANDUM'] as const;
const pouchTitle = lazy(
  () => new RegExp(String.raw`^[ \t]*${POUCH_TITLE}(?:[ \t]+[A-Z ]+ COPY)?[ \t]*$`, 'm'),
);
const pouchBox = /^[ \t]*(?:FROM|TO)[ \t]*:/m;

/** What a paper form prints in its head, and how strongly it speaks for one (cable-format-pre-1973 section 9). */
const CLUES: () => readonly Clue[] = lazy(() => [
  { points: 3, pattern: /^(?:.*\s)?Control(?: No\.?)? ?: ?\d{1,5}\s*$/im },
  { points: 3, pattern: new RegExp(String.raw`(?:^|\s)Rec['’]?d ?:? ?(?:${date()}|${TIME})`, 'im') },
  {
    points: 5,
    pattern: new RegExp(String.raw`(?:^|\s)N[O0] ?: ?(?:[A-Z]{3,7} )?#?\d{1,6}, ?${date()}`, 'im'),
  },
  {
    points: 4,
    pattern: new RegExp(String.raw`^[ \t]*(?:[A-Z]{3,7} )?\d{1,6}, ?${date()},? ?${TIME}`, 'im'),
  },
  { points: 2, pattern: /^[ \t]*(?:TO ?:\s*)?Secretary of State[,.]?[ \t]*$/im },
  { points: 2, pattern: new RegExp(String.raw`^[ \t]*Dated ${date()}`, 'im') },
  { points: 4, pattern: /^[ \t]*\(?Sent (?:to )?[A-Z].*\b(?:repeated|rptd)\b/im },
  {
    points: 5,
    pattern: new RegExp(String.raw`^[ \t]*(?:- ?|Page )\d{1,2}(?: ?-,?|,) *#?\d{1,6}, ?${date()}`, 'im'),
  },
  { points: 4, pattern: /REPRODUCTION FROM THIS/i },
  { points: 4, pattern: /^(?:.*\s)?ACTION ?: +Am(?:erican )?(?:embassy|consul|congen|legation) /im },
  { points: 3, pattern: /Telegraphic transmission and/i },
  { points: 3, pattern: /\b(?:Emb|Dep|Depcir|Ur|My|Our)tels? (?:No\. )?\d{1,6}\b/i },
  { points: 3, pattern: /^[ \t]*[\d.A-Za-z]+\/[\d–-]+ ?: Telegram\s*$/im },
  {
    points: 5,
    pattern:
      /^[ \t]*(?:\d{1,4}\. )?(?:(?:Circular )?(?:Telegram|Airgram)|Despatch)(?: \d{1,6})? From (?:the|(?:Acting )?Secretary of State) .+ to /im,
  },
  { points: 2, pattern: /^[ \t]*The .{4,60} to the (?:Department of State|Secretary of State|Embassy)/im },
  {
    points: 4,
    pattern: new RegExp(
      String.raw`^[ \t]*\[?[A-Z][A-Za-z .'-]{2,30},\]? ${date()}(?:—|–|-|, ?)${TIME}`,
      'im',
    ),
  },
]);

/** The least sum that tells a paper form from chance. */
const ENOUGH = 5;

/**
 * Tells whether a text is a telegram on a typed or printed form, or one that an edited series printed: the forms of
 * 1945 to about 1967, with local times and without a transmission heading. Looks at the head only, and at once away from
 * whatever has the marks of a later cable.
 */
export function isPaperTelegram(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (TRANSMITTED.some((words) => head.includes(words))) return false;
  if (head.includes('FM ') && SENDER.test(head)) return false;
  if (TITLED.some((words) => head.includes(words)) && title.test(head)) return true;
  if (LATER.some((words) => head.includes(words))) return false;
  if (POUCHED.some((words) => head.includes(words)) && pouchTitle().test(head) && pouchBox.test(head))
    return true;
  let points = 0;
  for (const clue of CLUES()) {
    if (clue.pattern.test(head)) points += clue.points;
    if (points >= ENOUGH) return true;
  }
  return false;
}
