import type { Cable } from '../model/cable';
import type { PlacedCable } from '../model/document';
import { overallMarking } from '../model/overall-marking';
import { detached } from '../text/detached';
import type { Position } from '../text/line-index';
import type { Span } from '../text/span';
import { type CableName, type CitedName, citedTelegram, nameOf, namesIn } from './names';

/** A stretch of a file by lines and characters, in one object: there are tens of thousands. */
export interface Stretch {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** All that is remembered of a cable: neither its text nor its tree. */
export interface CableSummary {
  readonly uri: string;
  /** Null for a cable that no other can refer to. */
  readonly name: CableName | null;
  /** Where its number is printed; else its first line. */
  readonly place: Stretch;
  /** From there to the subject. */
  readonly head: Stretch;
  /** An ISO day, a year, or null. */
  readonly date: string | null;
  readonly classification: string | null;
  readonly subject: string | null;
  readonly citations: readonly Citation[];
}

/** A name by which a cable refers to another, and where. */
export interface Citation extends CitedName, Stretch {}

/** What knows the lines of the file. */
export interface Lines {
  positionAt(offset: number): Position;
}

/** The summary of a cable in a file; null for a text that is none and has not its name from its file. */
export function summaryOf({ cable, offset }: PlacedCable, uri: string, lines: Lines): CableSummary | null {
  const name = nameOf(cable);
  if (name === null && !cable.recognised) return null;
  const place = placeOf(cable);
  const subject = cable.subject?.textSpan ?? place;
  const stretch = ({ start, end }: Span): Stretch => stretchOf(lines, start + offset, end + offset);
  return detached({
    uri,
    name,
    place: stretch(place),
    head: stretch({
      start: Math.min(place.start, subject.start),
      end: Math.max(place.end, subject.end),
    }),
    date: cable.date,
    classification: overallMarking(cable)?.level ?? null,
    subject: cable.subject?.text || null,
    citations: citationsOf(cable).map(({ name, span }) => ({ ...name, ...stretch(span) })),
  });
}

/** Where the number of a cable is printed; null where it is not. */
export function numberPlace({ messageNumber, textLines, paper }: Cable): Span | null {
  return messageNumber?.span ?? textLines[0]?.mrn?.span ?? paper?.number?.span ?? null;
}

function placeOf(cable: Cable): Span {
  return numberPlace(cable) ?? cable.textLines[0]?.span ?? firstLine(cable.text);
}

function firstLine(text: string): Span {
  const start = Math.max(0, text.search(/\S/));
  const length = text.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length };
}

/** Entries of the REF list, and the telegrams that the text of one on paper names beside them. */
function citationsOf({ references, telegrams }: Cable): { readonly name: CitedName; readonly span: Span }[] {
  const items = references?.items ?? [];
  const listed = items.flatMap((item) => namesIn(item).map((name) => ({ name, span: item.words })));
  const mentioned = telegrams.flatMap(({ telegram, span }) =>
    telegram === null || items.some((item) => overlap(item.span, span))
      ? []
      : [{ name: citedTelegram(telegram), span }],
  );
  return [...listed, ...mentioned];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function stretchOf(lines: Lines, start: number, end: number): Stretch {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return { line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
}
