import type { Cable } from '../../model/cable';
import type { StationLine } from '../../model/dtg';
import { textOf, touches } from '../../text/span';
import { dateInWords, dayOfYear, isoOfDayOfYear } from '../date-words';
import { card, type HoverContent } from './card';
import type { Hover } from './place';

/** Serial, section and filing time of format line 3: `DE RUEHVT #0217/01 1340905`. */
export const stationLineHover: Hover = ({ cable, leaf, element, offset }) => {
  if (element.kind !== 'stationLine') return null;
  const station = cable.heading?.station;
  if (leaf.kind === 'sectionNumber') {
    const number = Number(textOf(cable.text, leaf));
    return card(leaf, `/${textOf(cable.text, leaf)}`, 'section', `Section ${number} of the message.`);
  }
  if (station?.filing && touches(station.filing.span, offset)) return filingTime(cable, station.filing);
  if (station?.serial && touches(station.serial.span, offset)) return serial(cable, station.serial);
  return null;
};

function filingTime(cable: Cable, filing: NonNullable<StationLine['filing']>): HoverContent | null {
  const year = cable.heading?.dtg?.year ?? cable.mrn.year;
  const time = `${twoFigures(filing.hour)}:${twoFigures(filing.minute)} UTC`;
  const day = year === null ? null : isoOfDayOfYear(year, filing.dayOfYear);
  return card(
    filing.span,
    textOf(cable.text, filing.span),
    'filing time',
    `Day ${filing.dayOfYear} of the year${day ? `, ${dateInWords(day)}` : ''}, at ${time}.`,
    agreement(filing.dayOfYear, cable.heading?.dtg?.iso?.slice(0, 10)),
  );
}

function agreement(filed: number, dtgDay: string | undefined): string {
  if (dtgDay === undefined) return '';
  const day = dayOfYear(dtgDay);
  if (day === filed) return 'Agrees with the date-time group.';
  return `Does not agree with the date-time group: ${dateInWords(dtgDay)} is day ${day}.`;
}

function serial(cable: Cable, { span, text }: NonNullable<StationLine['serial']>): HoverContent {
  const number = cable.textLines[0]?.mrn?.number ?? null;
  const agrees = number !== null && number % 10_000 === Number(text);
  return card(
    span,
    `#${text}`,
    'station serial number',
    'The last four figures of the message number.',
    number !== null &&
      (agrees ? `Agrees with the text line.` : `Does not agree with the text line: ${number}.`),
  );
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}
