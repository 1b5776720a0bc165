/** A text of which parts can be had without the whole. A string is one. */
export interface TextSource {
  readonly length: number;
  slice(start: number, end: number): string;
  /** The whole. */
  toString(): string;
}
