import type { Size } from '../layout';

/** A page of a scan that can be drawn. */
export interface Sheet {
  /** Its size at a zoom of 1, in CSS pixels. */
  readonly size: Size;
  /**
   * Draws it, upright.
   * @param size in pixels of the screen
   * @throws Damaged where it cannot be drawn
   */
  draw(size: Size): Promise<HTMLElement>;
}

/** A file that is opened: its pages, and how to let go of it. */
export interface OpenScan {
  readonly sheets: readonly Sheet[];
  close(): void;
}

/** Fails with what is wrong with a file, said so that it reads on behind the file's name: “is cut off”. */
export class Damaged extends Error {}
