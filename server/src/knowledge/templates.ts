import { lazy } from '../text/lazy';
import type { Label, Labels } from './labels';

/**
 * The texts from which a new cable is made, by the name of its period. `<words>` is a place to fill in, `{name}` a value
 * that the tool knows; a line whose value is empty falls away.
 */
export type TemplateTexts = Readonly<Record<string, string>>;

/** A labelled field of a template. */
export interface TemplateField {
  readonly field: Label['field'];
  /** The label with what stands between it and its value: `TAGS: `. */
  readonly opens: string;
}

/** The forms of new cables; the periods are those of the texts. */
export interface Templates {
  /** The lines of a period's form; empty for a period without one. */
  lines(period: string): readonly string[];
  /** The labelled fields in the order in which the period wants them. */
  fields(period: string): readonly TemplateField[];
}

/** Makes the look-ups over the texts of new cables. */
export function createTemplates(texts: TemplateTexts, labels: Labels): Templates {
  const lines = (period: string): readonly string[] => texts[period]?.trimEnd().split('\n') ?? [];
  const fields = lazy(
    () =>
      new Map(
        Object.keys(texts).map((period) => [
          period,
          lines(period).flatMap((line) => {
            const head = labels.atHead(line);
            return head ? [{ field: head.label.field, opens: line.slice(0, head.valueStart) }] : [];
          }),
        ]),
      ),
  );
  return { lines, fields: (period) => fields().get(period) ?? [] };
}
