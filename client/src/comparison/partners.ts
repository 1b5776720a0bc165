/** What the name of a second transcription has behind that of the first: `09VALLETTA217.2.cable`, `-b`, `_second`. */
const SUFFIX = /(?:[.\-_ ](?:2|b|ii|second|second[-_ ]reading|copy)| \(2\))$/i;
const FIRST_SUFFIX = /(?:[.\-_ ](?:1|a|i|first|first[-_ ]reading)| \(1\))$/i;

/** Endings of files that may hold a transcription. */
const ENDING = /\.(?:cable|txt|md)$/i;

/**
 * The files that are likely to be a second transcription of another, by their names: those that differ from it by the
 * ending or by what tells first and second apart.
 * @param name the file name of the first transcription
 * @param others the names of the files beside it, in any order
 */
export function likelyPartners(name: string, others: readonly string[]): string[] {
  const cable = cableOf(name);
  return others.filter((other) => other !== name && ENDING.test(other) && cableOf(other) === cable).sort();
}

/** The name without ending and without what tells transcriptions apart, in small letters. */
export function cableOf(name: string): string {
  return name.replace(ENDING, '').replace(SUFFIX, '').replace(FIRST_SUFFIX, '').toLowerCase();
}
