import { folderOf, relativeTo } from '../config/location';
import { onDisk } from '../files/place';
import {
  applyEdits,
  type CableDocument,
  diagnostics,
  knownFindings,
  type ResolvedFinding,
  safeFixes,
} from '../service';
import { reasonOf } from './failure';
import { STANDARD_INPUT } from './inputs';
import { holdsCable } from './parse-text';
import { type FileReport, reported } from './report/finding';
import type { LintFormat } from './report/formats';
import { githubReport } from './report/github';
import { jsonReport } from './report/json';
import { previewReport } from './report/preview';
import { sarifResults } from './report/sarif';
import { textReport } from './report/text';
import { type FileKnown, tallyOf } from './tally';
import type { TextInput, TextOutcome } from './task';
import { uriOf } from './uri';
import { replaceText } from './write';

/** To check texts, and how what is found is told. */
export interface LintTask {
  readonly name: 'lint';
  readonly format: LintFormat;
  /** Make the safe fixes, and write the file or show what would be written. */
  readonly fix: 'no' | 'write' | 'show';
  /** The path of the baseline that is being written: what is found goes there. */
  readonly baseline: string | null;
  /** Paint the text for a terminal, and link it. */
  readonly colours: boolean;
}

/** Fixes can make room for others; more rounds than this mean that two rules undo each other's work. */
const MOST_ROUNDS = 10;

/** What the rules find in a text, after the fixes where they were asked for. */
export function lintText(input: TextInput, task: LintTask): TextOutcome {
  const { document, fixed, problem } = fixedAsAsked(input, task);
  const { findings, failures } = diagnostics(document, input.settings);
  const problems = [
    ...(problem === undefined ? [] : [problem]),
    ...failures.map(({ rule, error }) => `internal failure in the rule ${rule}: ${reasonOf(error)}`),
  ];
  const report: FileReport = {
    file: input.path,
    findings: reported(document.text, findings),
    ...(fixed !== undefined && { fixed }),
  };
  return {
    output: outputOf(report, input.decoded.text, task),
    ...(holdsCable(document)
      ? { tally: tallyOf(findings) }
      : { note: 'not checked: it does not look like a cable' }),
    ...(task.baseline !== null && { known: knownOf(input, document, findings, task.baseline) }),
    ...(problems.length > 0 && { failure: problems.join('; ') }),
  };
}

/** A text behind what was asked for of fixes. */
interface FixedText {
  /** What is to be checked. */
  readonly document: CableDocument;
  /** The text after the fixes, where they are only shown and there are some. */
  readonly fixed?: string;
  /** Why the fixes were not written. */
  readonly problem?: string;
}

function fixedAsAsked(input: TextInput, { fix }: LintTask): FixedText {
  const before = input.document;
  const document = fix === 'no' ? before : afterFixes(input);
  if (document === before) return { document };
  if (fix === 'show') return { document, fixed: document.text };
  try {
    if (input.path === STANDARD_INPUT) throw new Error('it is no file');
    replaceText(onDisk(input), input.decoded, document.text);
    return { document };
  } catch (error) {
    return { document: before, problem: `could not be fixed: ${reasonOf(error)}` };
  }
}

function outputOf(report: FileReport, before: string, { format, colours }: LintTask): readonly string[] {
  switch (format) {
    case 'json':
      return [jsonReport(report)];
    case 'sarif':
      return sarifResults(report);
    case 'github':
      return [githubReport(report)];
    case 'text': {
      const { file, fixed } = report;
      const preview = fixed === undefined ? '' : previewReport(file, before, fixed, colours);
      return [preview, textReport(report, colours)];
    }
  }
}

/** What a baseline is to remember: the findings under the way from its folder to the file. */
function knownOf(
  { path: file }: TextInput,
  document: CableDocument,
  findings: readonly ResolvedFinding[],
  baseline: string,
): FileKnown {
  const uri = uriOf(file);
  const name = relativeTo(folderOf(uriOf(baseline)), uri) ?? uri;
  return { file: name, findings: knownFindings(document, findings) };
}

/** The document after all safe fixes; the same document where there are none. */
function afterFixes({ document, settings, open }: TextInput): CableDocument {
  let now = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeFixes(now, settings);
    if (edits.length === 0) break;
    now = open(applyEdits(now.text, edits));
  }
  return now;
}
