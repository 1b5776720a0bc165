import type { TextEdit } from '../../text/edit';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { underTextLine } from '../support/examples';

const front = ['UNCLAS VALLETTA 0217', 'E.O. 11652: N/A'] as const;

/** What stood on no teleprinter of that time, beside the quotation mark. */
const OTHER = /[a-z%@*_<>[\]{}|\\^~`]/;

export const teletypeCharacter: Rule = {
  id: 'teletype-character',
  group: 'characters',
  summary: 'A cable of the 1970s holds characters that a teleprinter did not have.',
  why: 'Quotation marks were sent as QUOTE and UNQUOTE, and there were no small letters. The computers of the Department had more signs, and archive copies show them: the check is off unless it is switched on. One finding for the whole cable.',
  authority: ['ACP127'],
  severity: { draft: 'off', transcribe: 'off' },
  generations: ['sas'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(...front, '1. THE "HIVE" MET.'),
        finds: ['"'],
        fixed: underTextLine(...front, '1. THE QUOTE HIVE UNQUOTE MET.'),
      },
      { text: underTextLine(...front, '1. HALF OF THE HIVES (50%) MET.'), finds: ['%'] },
    ],
    good: [{ text: underTextLine(...front, '1. THE QUOTE HIVE UNQUOTE MET.') }],
  },
  *check(cable) {
    const { start } = cable.body;
    const end = cable.attributes?.span.start ?? cable.text.length;
    const quotes = charactersOf(cable).quotes.filter((offset) => offset >= start && offset < end);
    const other = start + cable.text.slice(start, end).search(OTHER);
    const [quote] = quotes;
    const first = quote ?? (other >= start ? other : undefined);
    if (first === undefined) return;
    yield {
      span: { start: first, end: first + 1 },
      message: `No teleprinter of the 1970s had ${cable.text.charAt(first)}.`,
      fixes:
        quote !== undefined && quotes.length % 2 === 0
          ? [{ title: 'Write QUOTE and UNQUOTE', edits: spoken(cable.text, quotes), safety: 'suggested' }]
          : [],
    };
  },
};

/** The marks in pairs as words, with a blank where they touch others. */
function spoken(text: string, quotes: readonly number[]): readonly TextEdit[] {
  return quotes.map((offset, index) => {
    const word = index % 2 === 0 ? 'QUOTE' : 'UNQUOTE';
    const before = /[A-Z\d]/.test(text.charAt(offset - 1)) ? ' ' : '';
    const behind = /[A-Z\d]/.test(text.charAt(offset + 1)) ? ' ' : '';
    return { span: { start: offset, end: offset + 1 }, newText: before + word + behind };
  });
}
