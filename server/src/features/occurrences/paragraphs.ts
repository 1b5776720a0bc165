import type { Paragraph } from '../../model/body';
import type { Cable } from '../../model/cable';
import { touches } from '../../text/span';
import { endAt } from './ends';
import type { Finder, Occurrence, Place } from './occurrence';

/** The number of a paragraph, or what the text says of it: `PARA 7`, an end of `PARAS 5-7`. */
export const paragraphAt: Finder = (cable, offset) => {
  const paragraph = cable.paragraphs.find(({ numberSpan }) => numberSpan && touches(numberSpan, offset));
  if (paragraph?.numberSpan) return occurrence(cable, [paragraph], paragraph.numberSpan);
  const mention = cable.mentions.paragraphs.find(
    ({ span, isForeign }) => !isForeign && touches(span, offset),
  );
  if (!mention) return null;
  const { span, from, to, targets } = mention;
  const end = from < to ? endAt(cable.text, span, offset) : null;
  if (!end) return occurrence(cable, targets, span);
  const number = end.start === span.start ? from : to;
  return occurrence(
    cable,
    targets.filter((target) => target.number === number),
    end,
  );
};

function occurrence(cable: Cable, paragraphs: readonly Paragraph[], here: Occurrence['here']): Occurrence {
  const mentions = cable.mentions.paragraphs.filter(({ targets }) =>
    targets.some((target) => paragraphs.includes(target)),
  );
  return {
    kind: 'paragraph',
    here,
    definitions: paragraphs.map(placeOf),
    mentions: mentions.map(({ span }) => span),
  };
}

function placeOf({ span, numberSpan }: Paragraph): Place {
  return { span, name: numberSpan ?? span };
}
