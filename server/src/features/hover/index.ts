import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { abbreviationHover } from './abbreviations';
import { addressHover } from './addresses';
import { attributeHover } from './attributes';
import { authorityHover } from './authority';
import { captionHover } from './captions';
import type { HoverContent } from './card';
import { classificationHover } from './classification';
import { dtgHover } from './dtg';
import { executiveOrderHover } from './executive-order';
import { labelHover } from './labels';
import { markHover } from './marks';
import { officeHover } from './offices';
import { operatingSignalHover } from './operating-signals';
import { pageBreakHover } from './page-break';
import { paperHover, shorthandHover, typistMarkHover } from './paper';
import { type Hover, placeAt } from './place';
import { portionMarkHover } from './portion-marks';
import { precedenceHover } from './precedence';
import { referenceHover } from './references';
import { routingIndicatorHover } from './routing-indicators';
import { signatureHover } from './signature';
import { stationLineHover } from './station-line';
import { tagHover } from './tags';
import { textLineHover } from './text-line';
import { transmissionLineHover } from './transmission-line';

export type { HoverContent } from './card';

/** Every kind of thing that is explained. The first that answers is shown. */
const HOVERS: readonly Hover[] = [
  markHover,
  transmissionLineHover,
  stationLineHover,
  operatingSignalHover,
  precedenceHover,
  dtgHover,
  routingIndicatorHover,
  addressHover,
  classificationHover,
  textLineHover,
  captionHover,
  officeHover,
  executiveOrderHover,
  tagHover,
  referenceHover,
  authorityHover,
  portionMarkHover,
  pageBreakHover,
  signatureHover,
  paperHover,
  typistMarkHover,
  attributeHover,
  labelHover,
  shorthandHover,
  abbreviationHover,
];

/**
 * Explains what stands at an offset of the cable: a code, mark, date, number, post, office or abbreviation.
 * Null where there is nothing to explain, or nothing is known. Offsets are UTF-16, relative to the cable.
 */
export function hover(cable: Cable, offset: number, knowledge: Knowledge): HoverContent | null {
  const place = placeAt(cable, offset, knowledge);
  for (const explain of HOVERS) {
    const content = explain(place);
    if (content) return content;
  }
  return null;
}
