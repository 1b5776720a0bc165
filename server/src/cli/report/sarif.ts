import type { Severity } from '../../config/settings';
import type { Rule } from '../../service';
import type { Range } from '../../text/line-index';
import type { FileReport, ReportedFinding } from './finding';
import { uriReference } from './location';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What stands before the first result of a SARIF 2.1.0 log: the tool and its rules. */
export function sarifHead(version: string, rules: readonly Rule[]): string {
  const driver = { name: 'cable', semanticVersion: version, rules: rules.map(descriptor) };
  const head = JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }],
  });
  return head.slice(0, head.length - SARIF_TAIL.length);
}

/** What stands behind the last result. */
export const SARIF_TAIL = ']}]}';

/** The results of one file, each the JSON text of an object. */
export function sarifResults({ file, findings }: FileReport): readonly string[] {
  const artifactLocation = { uri: uriReference(file) };
  const location = (range: Range) => ({ physicalLocation: { artifactLocation, region: region(range) } });
  return findings.map(({ rule, severity, message, range, related, fixes }) =>
    JSON.stringify({
      ruleId: rule,
      level: LEVELS[severity],
      message: { text: message },
      locations: [location(range)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place) => ({
          ...location(place.range),
          message: { text: place.message },
        })),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, artifactLocation)) }),
    }),
  );
}

function descriptor({ id, summary, why, severity, group, since }: Rule): object {
  const level = severity.transcribe;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nMore: cable rules ${id}. Where the original says so, write [sic] behind the place.`,
    },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
    properties: { tags: [group], since },
  };
}

function sarifFix({ title, edits }: ReportedFinding['fixes'][number], artifactLocation: object): object {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Lines and columns count from 1. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
