// Pieces of the pages that scripts/generate.mjs writes.

/**
 * A table of Markdown with its columns aligned.
 * @param {readonly (readonly string[])[]} rows the first being the head
 * @returns {string} without a line end behind the last row
 */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells, fill) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column], fill)).join(' | ')} |`;
  const [head, ...others] = rows;
  const ruler = head.map(() => '');
  return [line(head, ' '), line(ruler, '-'), ...others.map((row) => line(row, ' '))].join('\n');
}

/** Lines as a block of cable text. */
export function fence(lines) {
  return ['```cable', ...lines, '```'].join('\n');
}

/** The text with what stands between two marks, `<!-- mark -->` and `<!-- /mark -->`, replaced. */
export function between(text, mark, made) {
  const marks = new RegExp(`(<!-- ${mark} -->).*?(<!-- /${mark} -->)`, 's');
  return text.replace(marks, (_, open, close) => open + made + close);
}
