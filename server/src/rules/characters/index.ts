import type { Rule } from '../rule';
import { controlCharacter } from './control-character';
import { hyphenBreak } from './hyphen-break';
import { lineOverDraftLimit } from './line-over-draft-limit';
import { lineTooLong } from './line-too-long';
import { nonAscii } from './non-ascii';
import { ocrFiveS } from './ocr-five-s';
import { ocrOneLetterL } from './ocr-one-letter-l';
import { ocrZeroLetterO } from './ocr-zero-letter-o';
import { repeatedLine } from './repeated-line';
import { repeatedWordCheck } from './repeated-word-check';
import { replacementCharacter } from './replacement-character';
import { smartPunctuation } from './smart-punctuation';
import { teletypeCharacter } from './teletype-character';
import { trailingBlanks } from './trailing-blanks';
import { unbalancedBrackets } from './unbalanced-brackets';
import { unbalancedQuotes } from './unbalanced-quotes';

export const charactersRules: readonly Rule[] = [
  ocrZeroLetterO,
  ocrOneLetterL,
  ocrFiveS,
  lineTooLong,
  lineOverDraftLimit,
  nonAscii,
  smartPunctuation,
  replacementCharacter,
  controlCharacter,
  teletypeCharacter,
  unbalancedBrackets,
  unbalancedQuotes,
  trailingBlanks,
  hyphenBreak,
  repeatedWordCheck,
  repeatedLine,
];
