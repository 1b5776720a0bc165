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
