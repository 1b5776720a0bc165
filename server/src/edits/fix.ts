import type { TextEdit } from '../text/edit';

/** A way to mend what was found. */
export interface Fix {
  /** What the menu says: `Replace by PGOV`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** `safe`: cannot change what the cable says. `suggested`: a person has to look. */
  readonly safety: 'safe' | 'suggested';
}
