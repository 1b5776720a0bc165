/** What makes no difference between two readings of a cable. */
export interface ComparisonOptions {
  /** Where lines break; blanks never count. */
  readonly ignoreLineBreaks: boolean;
  /** Page headings, class words at page feet, and what archives put in. */
  readonly ignorePageArtefacts: boolean;
  /** Capitals or small letters above the body. */
  readonly ignoreHeaderCase: boolean;
}

/** As archives compare: the words count, not how they are set. */
export const usualOptions: ComparisonOptions = {
  ignoreLineBreaks: true,
  ignorePageArtefacts: true,
  ignoreHeaderCase: true,
};
