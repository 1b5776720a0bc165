import type { Caption, Level } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { CaptionUse } from '../../model/captions';
import { isNear } from './near';
import { perCable } from './per-cable';

/** A caption of the table, in its place. */
export type KnownCaption = CaptionUse & { readonly caption: Caption };

/** The captions above the text; those of later sections and what the table calls no caption are left out. */
export const frontCaptions = perCable((cable): readonly KnownCaption[] => {
  const end = Math.min(cable.front.end, cable.textLines[1]?.span.start ?? cable.front.end);
  return cable.captions.filter(
    (use): use is KnownCaption =>
      use.caption !== undefined && use.caption.kind !== 'not-a-caption' && use.span.start < end,
  );
});

/** The caption, or a line in its place that a slip keeps from being read as it. */
export function hasCaption({ captions }: Cable, name: string): boolean {
  return captions.some(
    ({ text, caption }) => text.toUpperCase().includes(name) || (!caption && isNear(text, name)),
  );
}

/** The level of the whole cable; null where no text line tells. */
export function levelOf({ textLines: [first] }: Cable): Level | null {
  return first?.marking?.level ?? null;
}

/** UNCLAS E F T O: unclassified, but encrypted for transmission. */
export function isEncrypted({ textLines: [first] }: Cable): boolean {
  return /E ?F ?T ?O/.test(first?.marking?.text ?? '');
}

/** NF and NOFORN, behind any level: `C/NF`, `S//NOFORN`, `SBU/N`. */
export function isNoforn(mark: string): boolean {
  return /\bNF\b|\bNOFORN\b|\/N$/.test(mark);
}
