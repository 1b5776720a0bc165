import fc from 'fast-check';
import type { TextChange } from '../../server/src/text/change';
import { shares } from './arbitraries';

/** An edit as hands make it: where (as a share of the length), how much is taken away, what is put in its place. */
export interface Edit {
  readonly share: number;
  readonly removed: number;
  readonly inserted: string;
}

/** What people type, paste and take away, and what is hard to read again in part. */
const inserted = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'e', ' ', '\n', '.', 'the harvest', 'A', '3') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\r',
      '\r\n',
      '\n\n',
      '\n4. (C) And the bees.\n',
      '\n2. Late.\n',
      'BEGIN TEXT:',
      '\nEND TEXT.\n',
      '\n-------\n',
      '\nDOE\n',
      '\nNNNN\n',
      'END SUMMARY.',
      '\nVALLETTA 00000217  002 OF 003\n',
      '\nUNCLAS SECTION 02 OF 02 VALLETTA 000217\n',
      '\nUNCLAS ROME 000114\n',
      '\nDrafted By: VALLETTA:Roe\n',
      'TAGS: MT',
      '\nFM AMEMBASSY ROME\n',
      '\nSIPDIS\n',
      '\nPAGE 02 VALLET 00217 01 OF 02 140930Z\n',
      '\u00b6',
      '\u0000',
      '\ud83d',
      '(S) ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    share: shares,
    removed: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(0, 0, 0, 1, 2) },
      { weight: 1, arbitrary: fc.nat(90) },
    ),
    inserted,
  }),
  { minLength: 1, maxLength: 8 },
);

/** The text after an edit, and the change that it was. */
export function applyEdit(
  text: string,
  { share, removed, inserted }: Edit,
): { text: string; change: TextChange } {
  const start = Math.floor(share * text.length);
  const end = Math.min(text.length, start + removed);
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    change: { start, end, newLength: inserted.length },
  };
}
