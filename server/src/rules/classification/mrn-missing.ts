import type { Fix, Rule } from '../rule';
import { insertAt } from '../support/fixes';
import { senderOf } from '../support/senders';

export const mrnMissing: Rule = {
  id: 'mrn-missing',
  group: 'classification',
  reads: 'top',
  summary: 'The text line has a classification, but no post with a serial number.',
  why: 'Post and serial are the name of a cable: others refer to it by them, and archives file it under them. Without the number nothing can find it again.',
  authority: ['FAH2-440', '77STATE017976'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'R 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO SECSTATE WASHDC',
          'UNCLAS',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
        ],
        finds: ['UNCLAS'],
        fixed: [
          'R 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO SECSTATE WASHDC',
          'UNCLAS VALLETTA',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
        ],
      },
      {
        text: [
          'UNCLAS VALLETTA',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
        finds: ['UNCLAS VALLETTA'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      { text: ['UNCLAS SECTION 01 OF 02 VALLETTA', '000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
    ],
  },
  *check(cable, context) {
    const [textLine] = cable.textLines;
    if (
      cable.messageNumber ||
      !textLine?.marking ||
      textLine.mrn?.serialSpan ||
      serialIsWrapped(cable.text, textLine.span.end)
    )
      return;
    const hasPost = textLine.mrn?.postSpan;
    const post = hasPost ? undefined : senderOf(cable, context.knowledge)?.printedName;
    yield {
      span: textLine.span,
      message: hasPost
        ? `${textLine.mrn.postText} has no serial number. Others can refer to the cable by post and serial only.`
        : 'No post and serial number follow the classification. Others can refer to the cable by them only.',
      fixes: post ? [insertPost(post, textLine.span.end)] : [],
    };
  },
};

/** Only the original knows the number, so the line is not whole before someone adds it. */
function insertPost(post: string, end: number): Fix {
  return { ...insertAt(end, ` ${post}`), title: `Insert ${post}, for you to add the number` };
}

const serialLine = /[ \t]*(?:\r\n|\n|\r)[ \t]*\d{3,6}[ \t]*(?=[\n\r]|$)/y;

/** True where the next line is a serial number and nothing else. */
function serialIsWrapped(text: string, end: number): boolean {
  serialLine.lastIndex = end;
  return serialLine.test(text);
}
