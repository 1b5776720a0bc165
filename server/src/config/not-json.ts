import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** Where a text stops being JSON, counted from 1, and in which way: words to stand behind the place. */
export interface NotJson {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

const WORDS: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'names and words stand in double quotes',
  InvalidNumberFormat: 'no number is written like this',
  PropertyNameExpected: 'a name in double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma or a closing bracket is missing before this',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'the file should end before this',
  InvalidCommentToken: 'no comment may stand here',
  UnexpectedEndOfComment: 'this comment has no end',
  UnexpectedEndOfString: 'these words have no closing quote on their line',
  UnexpectedEndOfNumber: 'this number has no end',
  InvalidUnicode: 'within this, \\u is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'within this, \\ stands before a sign that needs none; a \\ itself is written \\\\',
  InvalidCharacter: 'within this stands a control character',
  '<unknown ParseErrorCode>': 'this is not JSON',
};

/** The first of the errors that the parser of JSON found in a text: the others mostly follow from it. */
export function firstError(text: string, [first]: readonly ParseError[]): NotJson | undefined {
  if (!first) return undefined;
  const before = text.slice(0, first.offset).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    words: WORDS[printParseErrorCode(first.error)],
  };
}

/** Why a text that `JSON.parse` does not take is not JSON. */
export function notJson(text: string): NotJson {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return firstError(text, errors) ?? { line: 1, column: 1, words: WORDS['<unknown ParseErrorCode>'] };
}
