import { isClassified } from '../../edits/levels';
import type { Knowledge } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import { isDay, yearsAfter } from './dates';

/** A period of which the date is not known takes the order of its middle years. */
const typicalYear: Partial<Record<NonNullable<CableTop['generation']>, string>> = {
  cablegate: '2005',
  smart: '2015',
};

/** The number that the E.O. line of this cable should have; null where more than one may be right. */
export function expectedOrder(cable: CableTop, knowledge: Knowledge): string | null {
  const date = cable.date ?? (cable.generation && typicalYear[cable.generation]) ?? null;
  const numbers = new Set(knowledge.executiveOrders.inForce(date).map((order) => order.printedNumber));
  const [number] = numbers;
  return numbers.size === 1 && number ? number : null;
}

/**
 * What a classified cable usually says behind the number of its order (cable-format 4.20); null where that needs the
 * day of the cable and it is not known.
 */
export function usualDeclassification(number: string, cable: CableTop): string | null {
  const day = isDay(cable.date) ? cable.date : null;
  switch (number) {
    case '11652':
      return 'GDS';
    case '12065':
      return day && `GDS ${shortDate(yearsAfter(day, 6))}`;
    case '12356':
      return 'DECL: OADR';
    case '12958':
      return day && `DECL: ${longDate(yearsAfter(day, 10))}`;
    case '13526':
      return day && `DECL: ${yearsAfter(day, 10).replaceAll('-', '/')}`;
    default:
      return null;
  }
}

/** 05/14/2019 */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

/** 5/14/85 */
function shortDate(day: string): string {
  const [year = 0, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${String(year % 100).padStart(2, '0')}`;
}

/** The cable's own class is known, and confidential or higher. */
export function isClassifiedCable(cable: CableTop, { classifications }: Knowledge): boolean {
  const marking = cable.textLines[0]?.marking;
  return marking != null && !marking.garbled && isClassified(classifications.order(marking.level));
}
