import { linesIn } from '../../model/layout';
import { portionMarkAt } from '../../syntax/body/paragraph-head';
import { childrenOf, type SyntaxNode } from '../../syntax/node';
import { signAt } from '../list-sign';
import { element } from './element';
import { around, type Overlay } from './words';

/** What may stand before a mark at the head of a line: the sign of an item. */
const SIGN = /(?:[-*•]+[ \t]*|(?:\d{0,3}\.?[A-Za-z]|\d{1,3})[.)][ \t]+)?(?=\()/y;

/** The marks at the heads of lines within a paragraph, behind the sign of an item or without one. */
export function innerMarks(text: string, paragraph: SyntaxNode): readonly Overlay[] {
  return childrenOf(paragraph, 'text').flatMap((run) =>
    linesIn(text, run).flatMap((line) => {
      const { from, to } = line;
      SIGN.lastIndex = from;
      const start = SIGN.test(text) ? SIGN.lastIndex : -1;
      const mark = start < 0 ? null : portionMarkAt(text, start, to);
      if (!mark || mark.problem) return [];
      const isLetter = start === from && signAt(text, line, run.start) !== null;
      const n = text
        .slice(mark.start + 1, mark.end - 1)
        .trim()
        .toUpperCase();
      return isLetter ? [] : [around(mark, (content) => element('seg', { type: 'portionMark', n }, content))];
    }),
  );
}
