import { modify, parse } from 'jsonc-parser';
import type { TextEdit } from '../text/edit';
import { type JsonPath, JsonPlace } from './json-place';
import type { Choice } from './layer';

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** What a new configuration begins with. */
export const EMPTY_CONFIG = `// What holds for the cables of this folder and those below it.
{
}
`;

/**
 * The edits that choose a severity for a rule, comments left in place: for all files, or for one file in an entry of
 * `overrides` of its own. The text may be broken JSON; then the edits are as good as it allows.
 */
export function choosing(
  text: string,
  rule: string,
  choice: Choice,
  file: string | null,
): readonly TextEdit[] {
  const at = (path: JsonPath, value: unknown, isArrayInsertion = false): readonly TextEdit[] =>
    modify(text, [...path], value, { formattingOptions, isArrayInsertion }).map(
      ({ offset, length, content }) => ({
        span: { start: offset, end: offset + length },
        newText: content,
      }),
    );
  if (file === null) return at(['rules', rule], choice);

  const overrides = new JsonPlace(parse(text, [], { allowTrailingComma: true })).at('overrides');
  const pattern = patternOf(file);
  const own = overrides.elements().findIndex((override) => {
    const files = override.at('files').strings();
    return files.length === 1 && files[0] === pattern;
  });
  if (own >= 0) return at(['overrides', own, 'rules', rule], choice);
  const override = { files: [pattern], rules: { [rule]: choice } };
  if (overrides.isAbsent) return at(['overrides'], [override]);
  return at(['overrides', overrides.elements().length], override, true);
}

/** The pattern that means one file and no other: from the folder of the configuration, special characters as they are. */
function patternOf(file: string): string {
  return `/${file.replace(/[\\*?[\]!#]/g, String.raw`\$&`).replace(/ +$/, (blanks) => '\\ '.repeat(blanks.length))}`;
}
