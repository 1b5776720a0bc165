import type { Span } from '../../text/span';
import { perCable } from './per-cable';

/** A stretch that somebody has hidden (cable-format 4.34). */
export interface Redaction {
  readonly span: Span;
  /** `run`: letters X; `note`: words in brackets or an exemption code. */
  readonly kind: 'run' | 'note';
}

/** Four letters X or more; fewer may be a figure, a name or a blank form. */
const run = /(?<![A-Za-z0-9])X{4,}(?![A-Za-z0-9])/y;
const note =
  /\[(?:REDACTED|TEXT WITHHELD|WITHHELD|TEXT DELETED|DELETED|EXCISED|NAME REMOVED)\b[^\]\n\r]{0,60}\]/iy;

/** The redactions of a cable in text order. Looks only where four X or a bracket stand. */
export const redactions = perCable(({ text }): readonly Redaction[] =>
  [...found(text, 'XXXX', run, 'run'), ...found(text, '[', note, 'note')].sort(
    (a, b) => a.span.start - b.span.start,
  ),
);

function* found(
  text: string,
  opening: string,
  pattern: RegExp,
  kind: Redaction['kind'],
): Iterable<Redaction> {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) {
      yield { span: { start: at, end: pattern.lastIndex }, kind };
      at = pattern.lastIndex - 1;
    } else {
      while (text.startsWith(opening, at + 1)) at++;
    }
  }
}
