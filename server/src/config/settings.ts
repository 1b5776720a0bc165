import type { KnownFinding } from './baseline';

/** How much a finding weighs; the names are those of LSP. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `transcribe`: copying a historic cable, what the original says is right. `draft`: writing one, the rules bind. */
export type Profile = 'transcribe' | 'draft';

/** From the gravest to the slightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The usual one first. */
export const profiles: readonly Profile[] = ['transcribe', 'draft'];

/** What the user chose for the checks of one text. */
export interface LintSettings {
  readonly profile: Profile;
  /** By rule id. A rule that is not named keeps the severity that its profile gives. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The text is to be left alone. */
  readonly ignored?: boolean;
  /** Its findings that are known and not to be told again. */
  readonly known?: readonly KnownFinding[];
}

/** What holds where nobody has chosen anything. */
export const defaultSettings: LintSettings = { profile: 'transcribe', severities: {} };
