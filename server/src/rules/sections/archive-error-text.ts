import type { Rule } from '../rule';

/** What the archive's computers wrote where they could not read a tape. */
const ERRORS = ['ERROR READING TEXT', 'EXPAND ERROR ENCOUNTERED', 'TEXT UNRETRIEVABLE'] as const;

const front = ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: EAGR, MT', 'SUBJ: SWARMS', ''];

export const archiveErrorText: Rule = {
  id: 'archive-error-text',
  group: 'sections',
  summary: 'An error message of the archive stands in place of text.',
  why: 'Some tapes of the 1970s could not be read again, and the message is all that is left. Here text is missing; a paper or microfilm copy may have it.',
  authority: ['NARA-FAQ'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas'],
  since: '0.2.0',
  examples: {
    bad: [{ text: [...front, '1. THE FEDERATION', 'ERROR READING TEXT'], finds: ['ERROR READING TEXT'] }],
    good: [{ text: [...front, '1. THE FEDERATION MET [TEXT LOST ON THE TAPE].'] }],
  },
  *check({ text }) {
    for (const error of ERRORS) {
      for (let start = text.indexOf(error); start >= 0; start = text.indexOf(error, start + error.length)) {
        yield {
          span: { start, end: start + error.length },
          message: `${error} is a message of the archive: text is missing here. Say so in a note, or look for a copy on microfilm.`,
        };
      }
    }
  },
};
