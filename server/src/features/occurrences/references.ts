import type { Cable } from '../../model/cable';
import type { ReferenceMention } from '../../model/mentions';
import type { Reference } from '../../model/references';
import { touches } from '../../text/span';
import { namesIn } from '../../workspace/names';
import { endAt } from './ends';
import type { Finder, Occurrence, Place } from './occurrence';
import { mentionsOf } from './telegrams';

/** An entry of the REF list, or what the text says of it: `REF C`, an end of `REFS A-C`, `REFTEL`. */
export const referenceAt: Finder = (cable, offset) => {
  const entry = cable.references?.items.find(({ span }) => touches(span, offset));
  if (entry) return { ...occurrence(cable, [entry], nameOf(entry).name), entry: entry.span };
  const mention = cable.mentions.references.find(({ span }) => touches(span, offset));
  return mention ? mentioned(cable, mention, offset) : null;
};

function mentioned(cable: Cable, { span, letters, targets }: ReferenceMention, offset: number): Occurrence {
  const end = letters.length > 1 ? endAt(cable.text, span, offset) : null;
  if (!end) return occurrence(cable, targets, span);
  const letter = end.start === span.start ? letters[0] : letters.at(-1);
  const meant = targets.filter((target) => target.letter?.toUpperCase() === letter);
  return occurrence(cable, meant, end);
}

function occurrence(cable: Cable, entries: readonly Reference[], here: Occurrence['here']): Occurrence {
  const mentions = cable.mentions.references.filter(({ targets }) =>
    targets.some((target) => entries.includes(target)),
  );
  const telegrams = entries.flatMap(({ telegram }) => (telegram == null ? [] : mentionsOf(cable, telegram)));
  return {
    kind: 'reference',
    here,
    definitions: entries.map(nameOf),
    mentions: [...mentions.map(({ span }) => span), ...telegrams],
    cited: entries.flatMap(namesIn),
  };
}

/** The letter, or where there is none all words. */
function nameOf({ span, letterSpan, words }: Reference): Place {
  return { span, name: letterSpan ?? words };
}
