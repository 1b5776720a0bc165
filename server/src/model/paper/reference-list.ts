import type { Knowledge } from '../../knowledge';
import { telegramReferences } from '../../syntax/elements/telegram-references';
import { childOf, childrenOf } from '../../syntax/node';
import type { Span } from '../../text/span';
import type { Elements } from '../elements';
import type { ReferenceList } from '../references';
import { spanOf } from '../words';
import { readTelegramReferences, type TelegramContext } from './references';

/** The references before the text, or those with which it begins. */
export function readPaperReferences(
  text: string,
  elements: Elements,
  context: TelegramContext,
  knowledge: Knowledge,
): ReferenceList | null {
  const line = elements.first('referenceLine');
  if (line) return readTelegramReferences(text, line, childrenOf(line, 'reference'), context, knowledge);
  const paragraph = elements.first('paragraph');
  const words = paragraph && childOf(paragraph, 'text');
  if (!words) return null;
  const { references } = telegramReferences(text, behindOpening(text, spanOf(words)));
  const [first, last] = [references[0], references.at(-1)];
  if (!first || !last) return null;
  const list = readTelegramReferences(
    text,
    { ...words, start: first.start, end: last.end },
    references,
    context,
    knowledge,
  );
  // `Some 40` is no telegram: a name must be one of a post or a run, if nothing else tells.
  const items = list.items.filter((item) => item.telegram != null || isReferenceWord(item.text));
  return items.length > 0 ? { ...list, items } : null;
}

/** `Limit distribution. For the Secretary from Doe. Reference: Deptel 3512.`: who may read it, and whom it is for, may stand before. */
const OPENING =
  /^(?:[^.\n]{3,60}\. ){1,3}(?=Ref(?:erence|s)?: )|^(?:(?:For|From|Eyes only|Exclusive|Personal|Limit(?:ed)? distribution|No distribution|Joint|Verbatim|Niact|Priority)\b[^.\n]{0,70}\.\s+){1,3}/i;

function behindOpening(text: string, { start, end }: Span): Span {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)))?.[0] ?? '';
  return { start: start + opening.length, end };
}

const LONGEST_OPENING = 240;

function isReferenceWord(words: string): boolean {
  return /tel|msg|gam|gram|des|instr?|niact|\b(?:my|our|y?(?:ou)?r)\b|C?A-\d|['’]s\b/i.test(words);
}
