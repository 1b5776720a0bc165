import type { Marks } from '../../knowledge';
import { marksOf } from '../../model/marks';
import type { Span } from '../../text/span';
import type { Finding, Rule } from '../rule';
import { exampleBody } from '../support/examples';

export const markUnclosed: Rule = {
  id: 'mark-unclosed',
  group: 'marks',
  summary: 'A mark of the transcriber has lost one of its brackets.',
  why: 'What stands in square brackets is the transcriber’s, all else the original’s. Where a bracket is missing, or another stands in its place, nobody can tell which words are whose, and the mark is not found again.',
  authority: ['OWN'],
  severity: { draft: 'warning', transcribe: 'warning' },
  supersedes: ['unbalanced-brackets'],
  generations: ['pre-1973', 'sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met in [illegible, 2 words and split.'),
        finds: ['[illegible, 2 words'],
        fixed: exampleBody('1. (U) The federation met in [illegible, 2 words] and split.'),
      },
      {
        text: exampleBody('1. (U) The federation met in [Gozo?) and split.'),
        finds: ['[Gozo?)'],
        fixed: exampleBody('1. (U) The federation met in [Gozo?] and split.'),
      },
      {
        text: exampleBody('1. (U) The federation met in Gozo sic] and split.'),
        finds: ['sic]'],
        fixed: exampleBody('1. (U) The federation met in Gozo [sic] and split.'),
      },
    ],
    good: [
      { text: exampleBody('1. (U) The federation met in [illegible, 2 words] and split.') },
      { text: exampleBody('1. (U) The federation met [in the cold hall and split.') },
    ],
  },
  *check(cable, { knowledge }) {
    const { text } = cable;
    for (const offset of marksOf(cable, knowledge).unmatched) {
      const finding =
        text.charAt(offset) === '['
          ? unclosed(text, offset, knowledge.marks)
          : unopened(text, offset, knowledge.marks);
      if (finding) yield finding;
    }
  },
};

/** The words of a mark are few. */
const MOST_WORDS = 4;
/** How much could not be read. */
const COUNT = /[,;:]?[ \t]*\d{1,4}[ \t]+[a-z]+/y;

/** An opening bracket with a mark behind it, and another bracket or none at its end. */
function unclosed(text: string, start: number, marks: Marks): Finding | undefined {
  const line = /^[^[\]\n\r]*/.exec(text.slice(start + 1, start + 200))?.[0] ?? '';
  const wrong = /[)}>]/.exec(line);
  if (wrong && marks.read(line.slice(0, wrong.index))) {
    const at = start + 1 + wrong.index;
    return finding({ start, end: at + 1 }, { start: at, end: at + 1 }, ']');
  }
  let words = '';
  for (const word of line.match(/\s*[^\s,;:.]+[?]?[:]?/g)?.slice(0, MOST_WORDS) ?? []) {
    words += word;
    const content = marks.read(words.replace(/:$/, ''));
    if (!content) continue;
    const isOpen = content.word.takes === 'words' && words.endsWith(':');
    COUNT.lastIndex = start + 1 + words.length;
    const isCounted = content.word.takes === 'count' && COUNT.test(text);
    const behind = isCounted ? COUNT.lastIndex : start + 1 + words.length;
    const end = isOpen ? start + 1 + line.trimEnd().length : behind;
    return finding({ start, end }, { start: end, end }, ']');
  }
  return undefined;
}

/** A closing bracket with a mark before it, and another bracket or none at its head. */
function unopened(text: string, at: number, marks: Marks): Finding | undefined {
  const before = /[^[\]\n\r]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const wrong = before.search(/[({<][^({<]*$/);
  if (wrong >= 0 && marks.read(before.slice(wrong + 1))) {
    const start = at - before.length + wrong;
    return finding({ start, end: at + 1 }, { start, end: start + 1 }, '[');
  }
  const word = /\S+$/.exec(before)?.[0] ?? '';
  const start = at - word.length;
  return word !== '' && marks.read(word)
    ? finding({ start, end: at + 1 }, { start, end: start }, '[')
    : undefined;
}

function finding(span: Span, place: Span, bracket: string): Finding {
  const end = bracket === ']' ? 'closed' : 'opened';
  return {
    span,
    message: `This mark is never ${end}: a square bracket is missing.`,
    fixes: [
      {
        title: place.start === place.end ? `Insert ${bracket}` : `Replace by ${bracket}`,
        edits: [{ span: place, newText: bracket }],
        safety: 'suggested',
      },
    ],
  };
}
