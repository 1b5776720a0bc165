import type { Severity } from '../../config/settings';
import type { ResolvedFinding } from '../../service';
import { lineIndex, type Range } from '../../text/line-index';
import type { Span } from '../../text/span';

/** One finding as reports tell it: places are zero-based lines and UTF-16 characters. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly ReportedFix[];
  readonly related: readonly { readonly range: Range; readonly message: string }[];
}

/** A fix of a finding, its edits by lines and characters like all places. */
export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** The findings of one file. */
export interface FileReport {
  /** As the user named it, or found below a folder so named. */
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  /** The text after the fixes, where they were asked for without writing them. */
  readonly fixed?: string;
}

/** Findings of a text with offsets made places. */
export function reported(text: string, findings: readonly ResolvedFinding[]): readonly ReportedFinding[] {
  const lines = lineIndex(text);
  const rangeOf = ({ start, end }: Span) => lines.rangeOf(start, end);
  return findings.map(({ rule, severity, message, span, fixes, related }) => ({
    rule,
    severity,
    message,
    range: rangeOf(span),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ range: rangeOf(edit.span), newText: edit.newText })),
    })),
    related: related.map((place) => ({ range: rangeOf(place.span), message: place.message })),
  }));
}
