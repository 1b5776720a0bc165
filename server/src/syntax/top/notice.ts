import { isQuoteAlone } from '../body/quotations';

/**
 * `SENSITIVE BUT UNCLASSIFIED. PROTECT ACCORDINGLY.`, `NOT FOR INTERNET DISTRIBUTION` (cable-format 4.25); the first three words
 * alone are a caption.
 */
const NOTICE =
  /^(?:\((?:U|SBU|C|S|TS)[^)]{0,8}\) ?)?\(?(?:SENSITIVE BUT UNCLASSIFIED.|NOT FOR INTERNET|NOT FOR PUBLICATION|PROTECT ACCORDINGLY|THIS IS AN ACTION (?:REQUEST|MESSAGE|CABLE)|THIS (?:MESSAGE|CABLE|TELEGRAM) (?:WAS|HAS BEEN) CLEARED)/i;

/** `FOLLOWING REPEAT BONN 7788 SENT ACTION SECSTATE`, above another cable. */
const REPEATED = /^FOL(?:LOWING)? [^a-z]{0,60}\bREPEAT(?:ED)?\b/;

/** `QUOTE: LIMITED OFFICIAL USE BONN 7788`: the text line of the cable that is repeated. */
const QUOTED_TEXT_LINE =
  /^(?:QUOTE|QTE)[:.]? (?:UNCLAS|LIMITED OFFICIAL USE|CONFIDENTIAL|SECRET|C O N F I D|S E C R E T)[^a-z]* \d{3,6}$/;

/** Whether words tell how the cable is to be handled, or that another one follows. */
export function isNotice(words: string): boolean {
  return (
    NOTICE.test(words) ||
    (words.startsWith('FOL') && REPEATED.test(words)) ||
    isQuoteAlone(words) ||
    (words.startsWith('Q') && QUOTED_TEXT_LINE.test(words))
  );
}
