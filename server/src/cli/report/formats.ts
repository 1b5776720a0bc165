/** How findings can be told: for people, as objects of JSON, or for other tools. */
export const LINT_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
/** One of them. */
export type LintFormat = (typeof LINT_FORMATS)[number];
