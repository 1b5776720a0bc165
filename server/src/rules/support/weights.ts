/** For a finding that copying explains, in a rule that is softer else: it weighs the same in a copy and in a draft. */
export const slip = { draft: 'warning', transcribe: 'warning' } as const;
