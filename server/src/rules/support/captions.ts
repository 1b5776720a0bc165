import type { Caption, Level } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { CaptionUse } from '../../model/captions';
import { isNear } from './near';

/** A caption of the table, in its place. */
export type KnownCaption = CaptionUse & { readonly caption: Caption };

/** The captions above the text; those of later sections and what the table calls no caption are left out. */
export function frontCaptions({ captions, front, textLines }: CableTop): readonly KnownCaption[] {
  const end = Math.min(front.end, textLines[1]?.span.start ?? front.end);
  return captions.filter(
    (use): use is KnownCaption =>
      use.caption !== undefined && use.caption.kind !== 'not-a-caption' && use.span.start < end,
  );
}

/** The caption, or a line in its place that a slip keeps from being read as it. */
export function hasCaption({ captions }: CableTop, name: string): boolean {
  return captions.some(
    ({ text, caption }) => text.toUpperCase().includes(name) || (!caption && isNear(text, name)),
  );
}

/** The level of the whole cable; null where no text line tells. */
export function levelOf({ textLines: [first] }: CableTop): Level | null {
  return first?.marking?.level ?? null;
}

/** UNCLAS E F T O: unclassified, but encrypted for transmission. */
export function isEncrypted({ textLines: [first] }: CableTop): boolean {
  return /E ?F ?T ?O/.test(first?.marking?.text ?? '');
}

/** NF and NOFORN, behind any level: `C/NF`, `S//NOFORN`, `SBU/N`. */
export function isNoforn(mark: string): boolean {
  return /\bNF\b|\bNOFORN\b|\/N$/.test(mark);
}
