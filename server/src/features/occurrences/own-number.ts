import { touches } from '../../text/span';
import { nameOf } from '../../workspace/names';
import { numberPlace } from '../../workspace/summary';
import type { Finder } from './occurrence';

/** The number of the cable, anywhere in its first text line, and where later sections repeat it. */
export const ownNumberAt: Finder = (cable, offset) => {
  const { textLines, messageNumber } = cable;
  const numbers = textLines.flatMap(({ mrn }) => mrn?.span ?? []);
  const place = numberPlace(cable);
  const name = nameOf(cable);
  if (!place || !name) return null;
  const line = messageNumber ? null : textLines[0]?.span;
  const others = numbers.filter((span) => span.start !== place.start);
  const here =
    [place, ...others].find((span) => touches(span, offset)) ?? (line && touches(line, offset) && line);
  if (!here) return null;
  return {
    kind: 'number',
    here,
    definitions: [{ span: line ?? place, name: place }],
    mentions: others,
    own: name,
  };
};
