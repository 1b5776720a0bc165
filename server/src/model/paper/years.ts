import type { Knowledge } from '../../knowledge';
import { childOf, type SyntaxNode } from '../../syntax/node';
import type { Elements } from '../elements';
import { dayOf } from './moment';

/** A year that was given from outside. */
export function givenYear(value: number | undefined): KnownYear | null {
  return value === undefined ? null : { value, day: null, month: null, isPrinted: false };
}

/** The year of a telegram that prints days without one. */
export interface KnownYear {
  readonly value: number;
  /** The ISO day that told it, where one did. */
  readonly day: string | null;
  /** The month of receipt, by which a day at the turn of the year is told. */
  readonly month: number | null;
  readonly isPrinted: boolean;
}

/** The year, from any day that is printed with one: of sending, of receipt, of the file number, of the draft. */
export function yearOf(text: string, elements: Elements, knowledge: Knowledge): KnownYear | null {
  for (const kind of ['numberLine', 'placeLine', 'receivedLine'] as const) {
    for (const node of elements.all(kind)) {
      const day = dayOf(text, node, knowledge);
      if (day?.year)
        return {
          value: day.year,
          day: null,
          month: kind === 'receivedLine' ? day.month : null,
          isPrinted: true,
        };
    }
  }
  const file = elements.inOrder.map((node) => childOf(node, 'fileNumber')).find((leaf) => leaf !== undefined);
  const decimal = file && /\/\d{1,2}[-–]\d{1,2}(?<year>\d{2})$/.exec(text.slice(file.start, file.end));
  if (decimal?.groups?.year)
    return { value: 1900 + Number(decimal.groups.year), day: null, month: null, isPrinted: true };
  const box = elements.first('draftingBlock');
  const drafted =
    box && /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{2})\b/.exec(text.slice(box.start, box.end));
  if (!drafted?.groups) return null;
  const { month = '', day = '', year = '' } = drafted.groups;
  return {
    value: 1900 + Number(year),
    day: `19${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    month: null,
    isPrinted: true,
  };
}

/** A day of December received in January is of the year before, and the other way round where the date line lies between. */
export function sentYear(
  text: string,
  node: SyntaxNode | undefined,
  year: KnownYear | null,
  knowledge: Knowledge,
): number | null {
  const sent = node && dayOf(text, node, knowledge);
  if (!year || !sent || year.month === null) return year?.value ?? null;
  if (sent.month === 12 && year.month === 1) return year.value - 1;
  return sent.month === 1 && year.month === 12 ? year.value + 1 : year.value;
}
