import { textOf } from '../../text/span';
import { card } from './card';
import type { Hover } from './place';

/** `VALLETTA 00000217  001.2 OF 003`: section, page within it, count of sections (cable-format 4.33). */
const TRANSMITTED = /\s(\d{3})(?:\.(\d))? OF (\d{3})$/;
/** `PAGE 02 VALLET 00217 01 OF 02 140930Z`. */
const PRINTED = /^PAGE ?(\d{2})\s/;

/** A line that transmission or print put between the pages. */
export const pageBreakHover: Hover = ({ cable, element }) => {
  if (element.kind !== 'pageBreak') return null;
  const line = textOf(cable.text, element).trim();
  const place = transmitted(line) ?? printed(line);
  return place === null
    ? null
    : card(element, 'Page break', 'put in by the transmission', place, 'It is not part of the text.');
};

function transmitted(line: string): string | null {
  const [, section, page, of] = TRANSMITTED.exec(line) ?? [];
  if (section === undefined) return null;
  const start = page === undefined ? 'Start of' : `Page ${page} of`;
  return `${start} section ${Number(section)} of ${Number(of)}.`;
}

function printed(line: string): string | null {
  const page = PRINTED.exec(line)?.[1];
  return page === undefined ? null : `Start of page ${Number(page)}.`;
}
