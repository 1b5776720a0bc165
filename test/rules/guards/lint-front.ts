import { strict as assert } from 'node:assert';
import type { Profile } from '../../../server/src/config/settings';
import type { ResolvedFinding } from '../../../server/src/rules/runner';
import { applyEdits } from '../../../server/src/text/edit';
import { textOf } from '../../../server/src/text/span';
import { lintText } from '../read';

export interface Front {
  readonly before?: string;
  readonly textLine?: string;
  readonly caption?: string;
  readonly eo?: string;
  readonly tags?: string;
  readonly body?: string;
}

/** A cable with nothing wrong but what the test puts in; an empty field is left out. */
export function front({
  before = '',
  textLine = 'UNCLAS VALLETTA 000217',
  caption = 'SIPDIS',
  eo = 'E.O. 12958: N/A',
  tags = 'TAGS: EAGR, MT',
  body = '',
}: Front): string {
  const fields = [eo, tags, 'SUBJECT: BEES'].filter((field) => field !== '').join('\n');
  const top = before === '' ? textLine : `${before}\n${textLine}`;
  const signed = /\n\d+\. /.test(body) ? `${body}\nDOE` : body;
  return `${[top, caption, fields, signed].filter((part) => part !== '').join('\n\n')}\n`;
}

export function found(rule: string | undefined, text: string, profile?: Profile): readonly ResolvedFinding[] {
  const { findings, failures } = lintText(text, profile);
  assert.deepEqual(failures, []);
  return findings.filter((finding) => rule === undefined || finding.rule === rule);
}

export function ids(text: string): readonly string[] {
  return found(undefined, text).map(({ rule }) => rule);
}

export function weight({ severity }: ResolvedFinding): string {
  return severity;
}

export function weights(rule: string, text: string): readonly string[] {
  return found(rule, text).map(weight);
}

export function titles(rule: string, text: string, profile?: Profile): readonly string[] {
  return found(rule, text, profile).flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

/** The text after the first fix of the only finding of a rule. */
export function fixed(rule: string, text: string): string {
  const findings = found(rule, text);
  assert.equal(findings.length, 1, `${rule} in ${findings.map(({ span }) => textOf(text, span)).join()}`);
  return applyEdits(text, findings[0]?.fixes[0]?.edits ?? []);
}
