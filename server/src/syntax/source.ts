import { lazy } from '../text/lazy';
import { partCells } from './cells';
import { withoutDoubleSpacing } from './double-spacing';
import { withoutEmphasis } from './emphasis';
import { bodyFormOf, type Form, topFormOf } from './forms';
import { endsPrintedLine, partGluedFields } from './glued-fields';
import { partJoinedParagraphs } from './joined-paragraphs';
import { type FieldLabel, hasLabelledFields, labelAt } from './labelled';
import { isEmpty, type Line, lineAt, scanLines } from './lines';
import { partPageArtefacts } from './page-lines';
import { partPilcrows } from './pilcrows';

/** A prosign or two, a time with its zone, a month, a year: any of them damaged or missing. */
const DATE_TIME =
  /^(?:[A-Z0] {1,9}){0,2}(?:[\dOoIl][\dOoIl ]{3,8}[A-Za-z]?(?: {0,9}[A-Za-z]{3,4}\.?)? {0,9}[\dOoIl]{1,4}|\d{6} ?[Zz](?: {1,9}[A-Za-z]{3,4}\.?)?)(?: Z[A-Z]{2}\b.*)?$/;

/** A keyword of the heading with a colon, and an address in capitals. */
const KEYWORD = /^(FM|TO|INFO) ?: *[A-Z][A-Z/]/;
const KEYWORDS: Readonly<Record<string, Form>> = { FM: 'from', TO: 'to', INFO: 'info' };

const STAR = 42;
const UNDERSCORE = 95;

/**
 * The text of a cable, its lines, and what each looks like (worked out once, when first asked for). Fields and page
 * artefacts that share a printed line are lines of their own; the empty lines of a double-spaced copy, and lines that hold
 * nothing but a mark of the transcriber, are none.
 */
export class Source {
  readonly lines: readonly Line[];
  /** The lines that hold nothing but marks of the transcriber. */
  private readonly markLines: readonly Line[];
  private readonly tops: Form[];
  private readonly bodies: Form[];
  private readonly labels: (FieldLabel | null)[] = [];
  private readonly isLabelled = lazy(() => hasLabelledFields(this.text, this.lines));

  /**
   * @param text where heading and front are read, it is without the marks of the transcriber
   * @param written the text as it is
   */
  constructor(
    readonly text: string,
    readonly written: string = text,
  ) {
    const all = withoutEmphasis(text, withoutDoubleSpacing(text, scanLines(text)));
    const isMark = (line: Line) => isEmpty(line) && !isEmpty(this.asWritten(line));
    this.markLines = text === written ? [] : all.filter(isMark).map((line) => this.asWritten(line));
    const printed = this.markLines.length > 0 ? all.filter((line) => !isMark(line)) : all;
    const whole = partPilcrows(text, partCells(text, printed));
    this.lines = partGluedFields(text, partJoinedParagraphs(text, partPageArtefacts(text, whole)));
    this.tops = new Array(this.lines.length);
    this.bodies = new Array(this.lines.length);
  }

  get count(): number {
    return this.lines.length;
  }

  /** The line at an index; one past the last gives an empty line at the end of the text. */
  line(index: number): Line {
    const end = this.text.length;
    return this.lines[index] ?? { start: end, from: end, to: end, end };
  }

  /** A line of the text as it is, which marks at its ends make longer. */
  asWritten(line: Line): Line {
    if (this.text === this.written) return line;
    const { start, end, from, to } = line;
    const whole = lineAt(this.written, start, end);
    const isBlank = (left: number, right: number) => this.text.slice(left, right).trim() === '';
    return {
      start,
      end,
      from: isBlank(whole.from, from) ? Math.min(from, whole.from) : from,
      to: isBlank(to, whole.to) ? Math.max(to, whole.to) : to,
    };
  }

  /** The lines between two offsets that hold nothing but marks of the transcriber. */
  marksBetween(start: number, end: number): readonly Line[] {
    if (this.markLines.length === 0) return this.markLines;
    return this.markLines.filter((line) => line.start >= start && line.end <= end);
  }

  /** The index of the first line that begins at an offset or behind it; `count` where there is none. */
  indexAt(offset: number): number {
    const index = this.lines.findIndex(({ start }) => start >= offset);
    return index < 0 ? this.count : index;
  }

  isEmpty(index: number): boolean {
    return isEmpty(this.line(index));
  }

  /** Form of a line above the body. */
  top(index: number): Form {
    this.tops[index] ??= this.isDamagedDateTime(index)
      ? 'dateTime'
      : this.inHeading(index, this.formOf(topFormOf, this.line(index)));
    return this.tops[index] ?? 'empty';
  }

  /** A line that shares its printed line with others, or with signs of emphasis, is looked at by itself. */
  private formOf(look: (text: string, line: Line) => Form, line: Line): Form {
    const behind = this.text.charCodeAt(line.to);
    const isWhole = behind !== STAR && behind !== UNDERSCORE && endsPrintedLine(this.text, line);
    if (isWhole) return look(this.text, line);
    const words = this.text.slice(line.from, line.to);
    return look(words, { start: 0, from: 0, to: words.length, end: words.length });
  }

  /** Whatever mixes figures and letters right above FM is the date-time line, however damaged. */
  private isDamagedDateTime(index: number): boolean {
    const below = this.line(index + 1).from;
    return this.text.startsWith('FM ', below) && DATE_TIME.test(this.words(index));
  }

  /** `TO: SECSTATE WASHDC`: a keyword of the heading with a colon, where no cable of labelled fields has it. */
  private inHeading(index: number, form: Form): Form {
    const kept = this.inKind(form);
    if (form !== 'labelled' || kept === form) return kept;
    const keyword = KEYWORD.exec(this.words(index))?.[1];
    return KEYWORDS[keyword ?? ''] ?? kept;
  }

  /** Words with a colon are labels in a cable of labelled fields only. */
  private inKind(form: Form): Form {
    return (form === 'labelled' || form === 'closing') && !this.isLabelled() ? 'plain' : form;
  }

  /** Form of a line of the body. */
  body(index: number): Form {
    this.bodies[index] ??= this.inKind(this.formOf(bodyFormOf, this.line(index)));
    return this.bodies[index] ?? 'empty';
  }

  /** The label of today's form with which a line begins; null where it begins with none. */
  label(index: number): FieldLabel | null {
    const known = this.labels[index];
    if (known !== undefined) return known;
    const label = labelAt(this.text, this.line(index).from);
    this.labels[index] = label;
    return label;
  }

  /** The index of the first line from `index` on that is not empty; `count` where there is none. */
  nextFilled(index: number): number {
    let next = index;
    while (next < this.count && this.isEmpty(next)) next++;
    return next;
  }

  /** The text from the start of one line up to another. */
  passage(start: number, end: number): string {
    return this.text.slice(this.line(start).from, this.line(end).from);
  }

  /** The last character of the words of a line; empty where it has none. */
  lastCharacter(index: number): string {
    const { from, to } = this.line(index);
    return to > from ? this.text.charAt(to - 1) : '';
  }

  /** The words of a line, without blanks at either end. */
  words(index: number): string {
    const { from, to } = this.line(index);
    return this.text.slice(from, to);
  }
}
