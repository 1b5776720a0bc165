import type { Knowledge } from '../../knowledge';
import { childOf, type SyntaxNode } from '../../syntax/node';
import { figuresOf } from '../../text/look-alikes';
import { numberOfWord } from '../../text/number-words';
import type { Span } from '../../text/span';
import type { Elements } from '../elements';
import type { Heading } from '../heading';
import { type Marking, readMarking } from '../marking';
import type { Mrn } from '../mrn';
import { oneLine, spanOf, wordsOf } from '../words';
import { readPaperHeading } from './addresses';
import { type LocalMoment, readMoment } from './moment';
import { periodOf } from './period';
import { postName, type TelegramContext } from './references';
import { givenYear, sentYear, yearOf } from './years';

/** What went by pouch (cable-format-pre-1973 4). */
const POUCHED = ['airgram', 'despatch', 'instruction', 'memorandum'] as const;

/** On what a telegram before 1973 came to us (cable-format-pre-1973 1): `printed` by an edited series; or what it is, if no telegram. */
export type PaperForm = 'incoming' | 'outgoing' | 'typed' | 'printed' | (typeof POUCHED)[number];

/** A word or number of the form, with its place. */
export interface Printed<T> {
  readonly span: Span;
  readonly value: T;
}

/** What only the telegrams on paper have: typed and printed forms, 1945 to about 1967. */
export interface PaperTelegram {
  readonly form: PaperForm;
  readonly heading: Heading | null;
  readonly classification: Marking | null;
  readonly precedence: Printed<string> | null;
  readonly section: { readonly span: Span; readonly number: number; readonly of: number | null } | null;
  /** As in a message reference number, though these telegrams have none. */
  readonly post: string | null;
  readonly number: Printed<number> | null;
  /** `POLTO`: the run that the number is of. */
  readonly series: string | null;
  /** The years of the run: `FY54`, `1948`; null where it is not known. */
  readonly period: string | null;
  /** Local time of the post. */
  readonly sent: LocalMoment | null;
  /** Washington time. */
  readonly received: LocalMoment | null;
  /** Number of the Department's message centre, not of the sender. */
  readonly control: Printed<number> | null;
  readonly fileNumber: Printed<string> | null;
  /** ISO day, or a year; null where none is printed. */
  readonly date: string | null;
  readonly year: number | null;
  /** False where the year was given from outside. */
  readonly isYearPrinted: boolean;
  readonly context: TelegramContext;
}

/** Lines that may name the file, the surest first. */
const FILED = ['fileNumberLine', 'volumeTitle', 'sourceNote'] as const;

/** Lines that may name the precedence. */
const PRECEDED = ['precedenceLine', 'textLine', 'placeLine', 'addressee', 'sourceNote'] as const;

/** Lines of an edited text that may name the class. */
const MARKED: ReadonlySet<SyntaxNode['kind']> = new Set(['placeLine', 'sourceNote']);

/** Lines that may name the section. */
const SECTIONED: ReadonlySet<SyntaxNode['kind']> = new Set(['numberLine', 'sectionLine']);

/** Elements that only these forms have. */
export const PAPER_LINES: ReadonlySet<SyntaxNode['kind']> = new Set([
  'controlLine',
  'receivedLine',
  'placeLine',
  'numberLine',
  'sentLine',
  'runningHead',
  'volumeTitle',
  'chargeBox',
  'precedenceLine',
]);

/** Boxes of addressees stand by themselves; in a transmitted heading they are lines of a group. */
function isPaper(elements: Elements): boolean {
  return elements.hasAny(PAPER_LINES) || (elements.has('addressee') && !elements.has('addressees'));
}

/** Reads a telegram on paper from its elements; null for every other cable. */
export function readPaper(
  text: string,
  elements: Elements,
  given: { readonly year?: number | undefined },
  knowledge: Knowledge,
): PaperTelegram | null {
  if (!isPaper(elements)) return null;
  const form = formOf(text, elements);
  const numberLines = elements.all('numberLine');
  const numberLine = numberLines.find((node) => childOf(node, 'serial'));
  const dated = [...numberLines, ...elements.all('placeLine')].filter((node) => childOf(node, 'date'));
  const sentAt = dated.filter((node) => childOf(node, 'localTime'));
  const year = yearOf(text, elements, knowledge) ?? givenYear(given.year);
  const sentLines = sentAt.length > 0 ? sentAt : dated;
  const sent = readMoment(
    text,
    sentLines.slice(0, 1),
    sentYear(text, sentLines[0], year, knowledge),
    knowledge,
  );
  const isOutgoing = form === 'outgoing' || isFromDepartment(text, elements);
  const heading = readPaperHeading(text, elements, isOutgoing, knowledge);
  const post = isOutgoing ? 'STATE' : postOf(text, elements, heading, knowledge);
  const addressee = isOutgoing ? elements.first('addressee') : undefined;
  const number = numberOf(text, numberLine, elements.first('sentLine'), addressee);
  const date = sent?.date ?? (year === null ? null : String(year.value));
  const day = sent?.date ?? (year?.day ? `${year.day}` : null);
  const series = numberLine ? wordsOf(text, numberLine, 'series') : null;
  const correspondent = isOutgoing ? correspondentOf(heading, knowledge) : post;
  return {
    form,
    heading,
    classification: markingAmong(text, elements.of(MARKED), knowledge),
    precedence: precedenceOf(text, elements),
    section: sectionOf(text, elements),
    post,
    number,
    series,
    period: series !== null || day === null ? (day?.slice(0, 4) ?? null) : periodOf(day),
    sent,
    received: receivedOf(text, elements, year?.value ?? null, knowledge),
    control: leafOf(text, elements.all('controlLine'), 'controlNumber', Number),
    fileNumber: fileNumberOf(text, elements),
    date,
    year: sent?.date ? Number(sent.date.slice(0, 4)) : (year?.value ?? null),
    isYearPrinted: year?.isPrinted ?? false,
    context: {
      isOutgoing,
      post: correspondent,
      // Of another run than that of the telegrams, it tells nothing about theirs.
      number:
        isOutgoing || series !== null || isPouched(form, text, elements) ? null : (number?.value ?? null),
      date: day,
    },
  };
}

/** Told by the form; in an edited series by the title. */
function isPouched(form: PaperForm, text: string, elements: Elements): boolean {
  const titles = elements.all('volumeTitle').map((node) => wordsOf(text, node, 'label') ?? '');
  return POUCHED.some((name) => name === form) || titles.some((title) => /Airgram|Despatch/.test(title));
}

function formOf(text: string, elements: Elements): PaperForm {
  const labels = (kind: SyntaxNode['kind']): string[] =>
    elements.all(kind).map((node) => wordsOf(text, node, 'label') ?? '');
  if (elements.has('volumeTitle')) return 'printed';
  const titles = labels('formTitle').map((title) => title.toLowerCase());
  const pouched = POUCHED.find((name) => titles.some((title) => title.includes(name)));
  if (pouched) return pouched;
  if (titles.some((title) => title.startsWith('outgoing'))) return 'outgoing';
  if (titles.some((title) => title.startsWith('incoming'))) return 'incoming';
  if (labels('numberLine').some((label) => /^N/i.test(label))) return 'incoming';
  if (labels('addressee').some((label) => /^ACTION/i.test(label))) return 'outgoing';
  return elements.has('controlLine') ? 'incoming' : 'typed';
}

function isFromDepartment(text: string, elements: Elements): boolean {
  // the Secretary writes to the Department where he travels
  const isTraveller = (node: SyntaxNode): boolean =>
    DEPARTMENT.test(wordsOf(text, node, 'address') ?? '') &&
    !/Department/.test(wordsOf(text, node, 'sender') ?? '');
  const titles = elements.all('volumeTitle').filter((node) => !isTraveller(node));
  const senders = [
    ...titles.map((node) => wordsOf(text, node, 'sender')),
    ...elements.all('fromLine').map((node) => wordsOf(text, node, 'address')),
  ];
  return senders.some((sender) => DEPARTMENT.test(sender ?? ''));
}

const DEPARTMENT = /^(?:The )?(?:(?:Acting |Under )?Secretary of State|Department of State)\b/i;

/** The post that the head names: `FROM: Rome`, a place alone, or the place before the day of an edited text. */
function postOf(
  text: string,
  elements: Elements,
  heading: Heading | null,
  knowledge: Knowledge,
): string | null {
  const place = elements.all('placeLine').find((node) => childOf(node, 'post'));
  const name = (place && wordsOf(text, place, 'post')) ?? heading?.from?.name;
  if (name === undefined) return null;
  return postName(name.replace(MISSION, ''), knowledge);
}

/** What stands before the city: `Amembassy ROME`. */
const MISSION = /^(?:Am|American )(?:embassy|consul(?:ate)?(?: general)?|con ?gen|legation)[,.]?\s+/i;

/** The post to which the Department writes: `Amembassy ROME`, `Embassy in Italy`. */
function correspondentOf(heading: Heading | null, knowledge: Knowledge): string | null {
  const name = heading?.to[0]?.name;
  if (name === undefined || /^CIRCULAR$/i.test(name)) return null;
  const country = /^(?:Embassy|Legation|.*?) in (?:the )?(?<country>\p{Lu}.*)$/u.exec(name)?.groups?.country;
  if (country !== undefined)
    return (
      knowledge.posts.all().find((post) => post.type === 'embassy' && post.country === country)?.mrnName ??
      null
    );
  return postName(name.replace(MISSION, ''), knowledge);
}

function numberOf(
  text: string,
  numberLine: SyntaxNode | undefined,
  sentLine: SyntaxNode | undefined,
  addressee: SyntaxNode | undefined,
): Printed<number> | null {
  return (
    leafOf(text, numberLine ? [numberLine] : [], 'serial', (figures) => Number(figuresOf(figures))) ??
    leafOf(text, addressee ? [addressee] : [], 'messageNumber', Number) ??
    leafOf(text, sentLine ? [sentLine] : [], 'messageNumber', Number)
  );
}

function leafOf<T>(
  text: string,
  nodes: readonly SyntaxNode[],
  kind: SyntaxNode['kind'],
  toValue: (printed: string) => T,
): Printed<T> | null {
  for (const node of nodes) {
    const leaf = childOf(node, kind);
    if (leaf) return { span: spanOf(leaf), value: toValue(text.slice(leaf.start, leaf.end)) };
  }
  return null;
}

/** Day and hour of receipt of the first sheet; the hour may stand on a line of its own. */
function receivedOf(
  text: string,
  elements: Elements,
  year: number | null,
  knowledge: Knowledge,
): LocalMoment | null {
  const lines = elements.all('receivedLine');
  const first = lines.findIndex((node) => childOf(node, 'label'));
  const [line, below] = [lines[first], lines[first + 1]];
  if (!line) return null;
  const isParted = childOf(line, 'localTime') === undefined && below && !childOf(below, 'label');
  return readMoment(text, isParted ? [line, below] : [line], year, knowledge);
}

function fileNumberOf(text: string, elements: Elements): Printed<string> | null {
  for (const kind of FILED) {
    const found = leafOf(text, elements.all(kind), 'fileNumber', oneLine);
    if (found) return found;
  }
  return null;
}

function precedenceOf(text: string, elements: Elements): Printed<string> | null {
  for (const kind of PRECEDED) {
    const found = leafOf(text, elements.all(kind), 'precedence', (word) => oneLine(word).toUpperCase());
    if (found) return found;
  }
  return null;
}

function sectionOf(text: string, elements: Elements): PaperTelegram['section'] {
  const lines = elements.of(SECTIONED);
  const section = lines.map((node) => childOf(node, 'section')).find((leaf) => leaf !== undefined);
  if (!section) return null;
  const words = text.slice(section.start, section.end).match(/[A-Za-z]+|\d+/g) ?? [];
  const [number, of] = words.flatMap((word) => numberOfWord(word) ?? []);
  return number === undefined ? null : { span: spanOf(section), number, of: of ?? null };
}

function markingAmong(text: string, notes: readonly SyntaxNode[], knowledge: Knowledge): Marking | null {
  const word = notes.map((node) => childOf(node, 'classification')).find((leaf) => leaf !== undefined);
  return (word && readMarking(text, word, knowledge)) ?? null;
}

/** Post, number and year; a message reference number these telegrams have none, for a number comes again every year. */
export function paperMrn(paper: PaperTelegram): Mrn {
  const { post, number, year, isYearPrinted } = paper;
  return {
    canonical: null,
    source: post !== null && number !== null ? 'text' : null,
    post,
    number: number?.value ?? null,
    year,
    yearSource: year === null ? null : isYearPrinted ? 'date' : 'option',
    fileNumber: null,
  };
}
