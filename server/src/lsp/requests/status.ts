import type { Severity } from '../../config/settings';
import { diagnostics, openReadings, type Summary, summaries } from '../../service';
import { answering, type Feature } from '../session';

/** What the editor shows of a text at a glance. */
interface Status {
  readonly version: number;
  readonly cables: readonly Summary[];
  /** Findings by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly openReadings: number;
  /** What was left out because there was too much of it, a sentence each. */
  readonly limits: readonly string[];
}

/** `cable/status`: the period and classification of the cables of a text, and how much there is to look at. */
export const status: Feature = (session) => {
  session.connection.onRequest(
    'cable/status',
    answering(session, null, (document, _, settings): Status => {
      const reading = document.reading(settings);
      const findings = { error: 0, warning: 0, information: 0, hint: 0 };
      for (const { severity } of diagnostics(reading, settings).findings) findings[severity]++;
      return {
        version: document.version,
        cables: summaries(reading),
        findings,
        openReadings: openReadings(reading).length,
        limits: session.limits.all(),
      };
    }),
  );
  return {};
};
