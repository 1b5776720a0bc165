import type { Knowledge, PointsTo } from '../../knowledge';
import { monthNames, telegramWords } from '../../knowledge/printed-forms';
import { childOf, childrenOf, type SyntaxNode } from '../../syntax/node';
import { lazy } from '../../text/lazy';
import { figuresOf } from '../../text/look-alikes';
import type { Reference, ReferenceList } from '../references';
import { oneLine, spanOf } from '../words';
import { isoDay, readDay } from './moment';
import { periodBefore, periodOf } from './period';

/** What the telegram itself tells about the telegrams that it names. */
export interface TelegramContext {
  readonly isOutgoing: boolean;
  /** The post that writes, or to which the Department writes; null where it is not known. */
  readonly post: string | null;
  readonly number: number | null;
  /** ISO day. */
  readonly date: string | null;
}

/** A reference by its own words: whose telegram, which number. */
interface Target {
  /** `ROME`, `STATE>ROME`, `CIRCULAR`, `POLTO`. */
  readonly run: string;
  readonly number: string;
  /** The run counts by calendar years. */
  readonly isSeries: boolean;
}

/** From here on the Department has one run for the world (cable-format-pre-1973 3.7). */
const WORLD_SERIES = '1966-12-01';

const parts = lazy(() => {
  const [owners, middles, kinds] = [telegramWords('owner'), telegramWords('middle'), telegramWords('kind')];
  const number = String.raw`(?:No\.?\s*)?(?<number>[OIl]?\d[\dOIl]{0,5})(?![\dA-Za-z])`;
  return {
    word: new RegExp(
      String.raw`^(?:re|ref)?(?:(?<owner>${owners})(?:['’]?s)?(?<middle>${middles})?|(?<before>${middles})(?<behind>${owners})?)(?<kind>${kinds})(?:s|\(s\))?\.?\s+(?:${number})?`,
      'i',
    ),
    possessive: new RegExp(
      String.raw`^(?:re)?(?<owner>${owners})(?:['’]s)?(?:\s+(?<circular>circular))?(?:\s+tel(?:egram)?)?\s+${number}`,
      'i',
    ),
    circular: new RegExp(String.raw`^(?<circular>circular)(?:\s+tel(?:egram)?)?\s+${number}`, 'i'),
    airgram: /^(?:(?<owner>[A-Za-z]+)(?:['’]s)?\s+)?(?<number>C?A-\d{1,5})/i,
    name: new RegExp(
      String.raw`^(?:Contel\s+)?(?<name>\p{L}[\p{L} .'’-]*?)(?<possessive>['’]s)?(?:\s+tel(?:egram)?)?\s+${number}`,
      'iu',
    ),
    number: new RegExp(`^${number}`, 'i'),
    day: new RegExp(String.raw`\s(?<day>(?:${monthNames()})\.? \d{1,2}(?:, ?\d{4})?)`, 'i'),
  };
});

/** Reads the references of a telegram on paper; each has the name by which telegrams are compared, where it can be told. */
export function readTelegramReferences(
  text: string,
  node: SyntaxNode,
  entries: readonly SyntaxNode[],
  context: TelegramContext,
  knowledge: Knowledge,
): ReferenceList {
  let before: Target | null = null;
  const items = entries.map((entry): Reference => {
    const words = childOf(entry, 'text');
    const letter = childOf(entry, 'letter');
    const printed = words ? oneLine(text.slice(words.start, words.end)) : '';
    const target = targetOf(printed, before, context, knowledge);
    before = target;
    return {
      span: spanOf(entry),
      letter: letter ? text.slice(letter.start, letter.end) : null,
      letterSpan: letter ? spanOf(letter) : null,
      text: printed,
      words: spanOf(words ?? entry),
      printedYear: null,
      mrn: null,
      or: null,
      through: null,
      post: null,
      number: null,
      notal: childrenOf(entry, 'note').length > 0,
      telegram: target && nameOf(target, printed, context, knowledge),
    };
  });
  return { span: spanOf(node), label: spanOf(childOf(node, 'label') ?? node), items };
}

/**
 * The names by which telegrams are compared (cable-format-pre-1973 5.2): `STATE>ROME 523 [FY54]`; null without a run. A
 * number alone goes on from the one before it.
 */
export function telegramNamesOf(
  list: readonly string[],
  context: TelegramContext,
  knowledge: Knowledge,
): readonly (string | null)[] {
  let before: Target | null = null;
  return list.map((printed) => {
    before = targetOf(printed, before, context, knowledge);
    return before && nameOf(before, printed, context, knowledge);
  });
}

function targetOf(
  printed: string,
  before: Target | null,
  context: TelegramContext,
  knowledge: Knowledge,
): Target | null {
  const { word, possessive, circular, airgram, name, number } = parts();
  const owned = [word, possessive, circular].map((pattern) => pattern.exec(printed)?.groups);
  const named = owned.find((groups) => groups?.number !== undefined);
  if (named) return ownedTarget(named, context, knowledge);
  const flown = airgram.exec(printed)?.groups;
  if (flown?.number) {
    const isCircular = /^CA/i.test(flown.number);
    const run = isCircular ? '' : runOf(pointOf(flown.owner ?? 'my', knowledge), context);
    return run === null ? null : { run, number: flown.number.toUpperCase(), isSeries: true };
  }
  const alone = number.exec(printed)?.groups;
  if (alone?.number) return before && { ...before, number: figuresOf(alone.number) };
  const other = name.exec(printed)?.groups;
  if (!other?.name || !other.number) return null;
  const series = knowledge.telegramSeries.find(other.name);
  const names = [other.name, other.name + (other.possessive ?? '')]; // St. John's
  const post = names.find((printed) => knowledge.posts.find(printed) !== undefined);
  if (!series && post === undefined) return null;
  const run = series?.series ?? postName(post ?? other.name, knowledge);
  return { run, number: figuresOf(other.number), isSeries: series !== undefined };
}

function ownedTarget(
  groups: Readonly<Record<string, string | undefined>>,
  context: TelegramContext,
  knowledge: Knowledge,
): Target | null {
  const { owner, behind, middle, before, kind, number, circular } = groups;
  const kindOf = knowledge.telegramWords.find(kind ?? 'tel', 'kind')?.pointsTo;
  if (number === undefined || kindOf !== 'telegram') return null;
  if (circular !== undefined || /^circ?$/i.test(middle ?? before ?? ''))
    return { run: 'CIRCULAR', number: figuresOf(number), isSeries: false };
  const point = pointOf(owner ?? behind ?? 'Dept', knowledge);
  const run = runOf(point, context);
  return run === null ? null : { run, number: figuresOf(number), isSeries: false };
}

function pointOf(owner: string, knowledge: Knowledge): PointsTo {
  return knowledge.telegramWords.find(owner, 'owner')?.pointsTo ?? 'sender';
}

/** `Emb`, `my` are the post that writes, or the one written to; `Dept` is the Department; `your` is the other party. */
export function runOf(point: PointsTo, { isOutgoing, post, date }: TelegramContext): string | null {
  const isPost = point === 'sender' || (point === 'other' && isOutgoing);
  if (isPost) return post;
  if (date !== null && date >= WORLD_SERIES) return 'STATE';
  return post && `STATE>${post}`;
}

function nameOf(
  { run, number, isSeries }: Target,
  printed: string,
  context: TelegramContext,
  knowledge: Knowledge,
): string {
  const period = periodFor({ run, number, isSeries }, printed, context, knowledge);
  return [run, number, period && `[${period}]`].filter(Boolean).join(' ');
}

/** The run of the day that is printed, else the present one; the one before where the own number is lower. */
function periodFor(
  { run, number, isSeries }: Target,
  printed: string,
  { date, post, number: own, isOutgoing }: TelegramContext,
  knowledge: Knowledge,
): string | null {
  const words = parts().day.exec(` ${printed}`)?.groups?.day;
  const day = words === undefined ? null : readDay(words, knowledge);
  const printedDay = day && isoDay(day, date === null ? null : yearBefore(day, date));
  if (isSeries) return (printedDay ?? date)?.slice(0, 4) ?? null;
  if (printedDay) return periodOf(printedDay);
  if (date === null) return null;
  const isLater = run === post && !isOutgoing && own !== null && Number(number) > own;
  return isLater ? periodBefore(date) : periodOf(date);
}

/** A day without a year lies within the twelve months before. */
function yearBefore(day: { readonly month: number; readonly day: number }, date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const of = Number(date.slice(8));
  return day.month > month || (day.month === month && day.day > of) ? year - 1 : year;
}

/** As in a message reference number: by the table, else in capitals without blanks; another name, `DJAKARTA`, stays. */
export function postName(printed: string, { posts }: Knowledge): string {
  const post = posts.find(printed);
  return post?.via === 'name' ? post.mrnName : printed.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
