import type { LintSettings } from '../config/settings';
import { applyEdits, type CableDocument, diagnostics, openDocument, safeFixes } from '../service';
import { lineIndex } from '../text/line-index';
import { reasonOf } from './failure';
import { holdsCable, readingOptions } from './parse-text';
import { type Diagnostic, jsonReport } from './report/json';
import { textReport } from './report/text';
import { tallyOf } from './tally';
import type { TextInput, TextOutcome } from './task';
import { replaceText } from './write';

export const LINT_FORMATS = ['text', 'json'] as const;

export interface LintTask {
  readonly name: 'lint';
  readonly settings: LintSettings;
  readonly format: (typeof LINT_FORMATS)[number];
  /** Make the safe fixes and write the file. */
  readonly fix: boolean;
  /** Paint the text for a terminal. */
  readonly colours: boolean;
}

/** Fixes can make room for others; more rounds than this mean that two rules undo each other's work. */
const MOST_ROUNDS = 10;

/** What the rules find in a text, after the fixes where they were asked for. */
export function lintText({ path: file, decoded, year }: TextInput, task: LintTask): TextOutcome {
  const open = (text: string) => openDocument(text, readingOptions(file, year));
  let document = open(decoded.text);
  const problems: string[] = [];
  if (task.fix) {
    const better = fixed(document, task.settings, open);
    try {
      if (better !== document) replaceText(file, decoded, better.text);
      document = better;
    } catch (error) {
      problems.push(`could not be fixed: ${reasonOf(error)}`);
    }
  }

  const { findings, failures } = diagnostics(document, task.settings);
  for (const { rule, error } of failures)
    problems.push(`internal failure in the rule ${rule}: ${reasonOf(error)}`);
  const lines = lineIndex(document.text);
  const found = findings.map(
    ({ rule, severity, message, span, fixes }): Diagnostic => ({
      rule,
      severity,
      message,
      range: lines.rangeOf(span.start, span.end),
      fixable: fixes.length > 0,
    }),
  );
  return {
    output: [task.format === 'json' ? jsonReport(file, found) : textReport(file, found, task.colours)],
    ...(holdsCable(document)
      ? { tally: tallyOf(findings) }
      : { note: 'not checked: it does not look like a cable' }),
    ...(problems.length > 0 && { failure: problems.join('; ') }),
  };
}

/** The document after all safe fixes; the same document where there are none. */
function fixed(
  document: CableDocument,
  settings: LintSettings,
  open: (text: string) => CableDocument,
): CableDocument {
  let now = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeFixes(now, settings);
    if (edits.length === 0) break;
    now = open(applyEdits(now.text, edits));
  }
  return now;
}
