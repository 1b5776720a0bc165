// The page docs/COVERAGE.md: which variants of which elements the corpus of readings shows, period by period.
import { table } from './markdown.mjs';

/**
 * @param {typeof import('../test/helpers/coverage')} corpus
 * @returns {string} the page
 */
export function coveragePage({ coverage, count, specimens, PERIODS, PERIOD_LETTERS: periods }) {
  const cables = specimens();
  const head = [...Object.values(PERIODS), 'converted', 'all'];
  const figures = ({ counts, converted, all }, expected) => [
    ...periods.map((period) => shown(counts[period], expected.includes(period) ? '' : '–')),
    shown(converted),
    shown(all),
  ];
  const rows = coverage(cables).map((row) => [
    row.variant.section,
    row.variant.element,
    row.variant.variant,
    ...figures(row, row.variant.periods),
  ]);
  const total = ['', 'Cables', 'all', ...figures(count(cables), periods)];
  return `<!-- made by scripts/generate.mjs from test/corpus -->

# What the corpus shows

In how many of the invented cables of \`test/corpus/readings\` each variant of an element stands, and each trap
([CABLE-FORMAT.md](CABLE-FORMAT.md), sections 4, 5.5 and 9). Nobody claims it: a cable counts where the element stands in its
tree in that shape, and where the reading written by hand beside it speaks of what the element says.
\`test/corpus/elements.csv\` holds the shapes.

Empty: no cable yet. A dash: not known from that period. _Converted_ are the copies of any period that were cut
to an extract, joined again, or set in Markdown or HTML.

${table([['', 'Element', 'Variant', ...head], total, ...withoutRepeats(rows)])}
`;
}

/** The rows, section and element standing only in the first of each. */
function withoutRepeats(rows) {
  return rows.map((row, index) => {
    const [section, element, ...others] = row;
    const before = rows[index - 1];
    return [
      section === before?.[0] ? '' : section,
      section === before?.[0] && element === before[1] ? '' : element,
      ...others,
    ];
  });
}

function shown(number, none = '') {
  return number === 0 ? none : String(number);
}
