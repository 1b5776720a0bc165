import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import { capitalised } from './capitalise';
import { paragraphAfterEnter } from './continue-paragraph';

export { partnerBelow } from './partner';

/** What the user wants done while typing. */
export interface TypingSettings {
  /** Enter at the end of a numbered paragraph begins the next. */
  readonly continueParagraphs: boolean;
  /** Codes of the head are put in capitals. */
  readonly capitaliseCodes: boolean;
}

/** The characters behind which something may be done. */
export const typingTriggers: readonly string[] = ['\n', ' ', ',', ':', '/', ')'];

/**
 * What a key that was just typed brings with it.
 * @param offset of the cursor, behind what was typed: UTF-16, relative to the cable
 * @returns changes that touch neither one another nor what stands elsewhere; none for most keys
 */
export function onTyped(
  cable: Cable,
  offset: number,
  key: string,
  settings: TypingSettings,
  knowledge: Knowledge,
): readonly TextEdit[] {
  const paragraph = settings.continueParagraphs && key === '\n' ? paragraphAfterEnter(cable, offset) : null;
  if (paragraph) return [paragraph];
  return settings.capitaliseCodes ? capitalised(cable, offset, knowledge) : [];
}
