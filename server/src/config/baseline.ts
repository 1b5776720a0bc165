import { JsonPlace } from './json-place';
import { notJson } from './not-json';

/** The usual name of a baseline file. */
export const BASELINE_NAME = 'cable.baseline.json';

/** A finding that was there before: the rule, the words that it underlines, and how often in one file. */
export interface KnownFinding {
  readonly rule: string;
  readonly words: string;
  readonly count: number;
}

/** The findings that are known, by the way from the folder of the baseline to the file. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** A baseline file as it was read; what is wrong in it is told, a sentence each, and left out. */
interface ReadBaseline {
  readonly baseline: Baseline;
  readonly problems: readonly string[];
}

/** Reads a baseline file. Never throws. */
export function readBaseline(text: string): ReadBaseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, words } = notJson(text);
    return { baseline: new Map(), problems: [`It is not JSON in line ${line}, column ${column}: ${words}.`] };
  }
  const json = new JsonPlace(value, [], [], 'baseline');
  const lists = json.members().find(([name]) => name === 'files')?.[1];
  if (!lists && json.problems.length === 0) json.complain('It names no files: is it a baseline?');
  const files = (lists?.members() ?? []).map(
    ([file, list]) => [file, list.elements().flatMap((each) => knownFinding(each) ?? [])] as const,
  );
  return { baseline: new Map(files), problems: json.problems.map(({ message }) => message) };
}

/** The text of a baseline file: files by name, a line for each finding, so that its changes read well. */
export function printBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, findings]) => {
      const lines = findings.map((finding) => `      ${JSON.stringify(finding)}`);
      return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`;
    });
  return `{\n  "files": {${files.length > 0 ? `\n${files.join(',\n')}\n  ` : ''}}\n}\n`;
}

function knownFinding(json: JsonPlace): KnownFinding | undefined {
  const rule = json.at('rule').value;
  const words = json.at('words').value;
  const count = json.at('count').value ?? 1;
  if (typeof rule === 'string' && typeof words === 'string' && typeof count === 'number') {
    return { rule, words, count };
  }
  json.complain(`${json.name} must have a rule, its words and their count.`);
  return undefined;
}
