import { strict as assert } from 'node:assert';
import type { Profile } from '../../server/src/config/settings';
import type { ResolvedFinding } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edit';
import { textOf } from '../../server/src/text/span';
import { lintText } from './read';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of the classification', () => {
  it('take the level to insert from the highest portion mark; SBU counts as UNCLAS', () => {
    const withMark = (mark: string) =>
      front({ textLine: 'VALLETTA 000217', body: `1. (U) Bees.\n\n2. (${mark}) Wasps.` });
    assert.deepEqual(titles('missing-classification', withMark('SBU')), ['Insert UNCLAS']);
    assert.deepEqual(titles('missing-classification', withMark('C/NF')), ['Insert C O N F I D E N T I A L']);
    assert.deepEqual(titles('missing-classification', withMark('S')), ['Insert S E C R E T']);
  });

  it('offer both levels where only the E.O. line tells that there was one', () => {
    const text = front({ textLine: 'VALLETTA 000217', eo: 'E.O. 12356: DECL: OADR', body: '1. Bees.' });
    assert.deepEqual(titles('missing-classification', text), [
      'Insert C O N F I D E N T I A L',
      'Insert S E C R E T',
    ]);
  });

  it('point to the first field where there is no text line', () => {
    const text = 'SIPDIS\n\nE.O. 12958: N/A\nTAGS: EAGR, MT\nSUBJECT: BEES\n';
    const [finding] = found('missing-classification', text);
    assert.equal(finding && textOf(text, finding.span), 'SIPDIS');
    assert.deepEqual(finding?.fixes, []);
  });

  it('say nothing about a piece of the body', () => {
    assert.deepEqual(found(undefined, '3. (C) The federation met.\n\n4. (C) It split.\n'), []);
  });

  it('say nothing about a mail', () => {
    assert.deepEqual(found(undefined, 'From: Jane Doe\nSubject: Bees\n\n1. The hives arrived.\n'), []);
  });

  it('do not blame a garbled word for a mark above it, nor call it missing', () => {
    const text = front({ textLine: 'UNCLSA VALLETTA 000217', body: '1. (C) Bees.' });
    assert.deepEqual(ids(text), ['classification-garbled']);
  });

  it('leave it to the classification where paragraphs show that UNCLAS is wrong', () => {
    const text = front({ eo: 'E.O. 12958: DECL: 05/14/2019', body: '1. (C) Bees.' });
    assert.deepEqual(ids(text), ['portion-above-overall']);
  });

  it('say one thing, at the text line, where most paragraphs are above it', () => {
    const withMarks = (...marks: string[]) =>
      found(
        'portion-above-overall',
        front({ body: marks.map((mark, index) => `${index + 1}. (${mark}) Bees.`).join('\n\n') }),
      ).map(({ span, related }) => [span.start, related.length]);
    assert.deepEqual(withMarks('C', 'C', 'S'), [[0, 3]]);
    assert.deepEqual(withMarks('C', 'U', 'C'), [[0, 2]]);
    assert.equal(withMarks('C', 'U', 'C', 'U').length, 2);
    assert.notDeepEqual(withMarks('C'), [[0, 1]]);
  });

  it('put the word that was meant as the garbled one is spaced', () => {
    const meant = (word: string) =>
      titles('classification-garbled', front({ textLine: `${word} VALLETTA 000217` }));
    assert.deepEqual(meant('CONFIDENTAL'), ['Replace by CONFIDENTIAL']);
    assert.deepEqual(meant('C O N F I D E N T A L'), ['Replace by C O N F I D E N T I A L']);
    assert.deepEqual(meant('TOP SECRTE'), ['Replace by TOP SECRET']);
    assert.deepEqual(meant('UNCLASSIFED'), ['Replace by UNCLASSIFIED']);
  });
});

describe('rules of the heading', () => {
  const heading = (station: string, dtg: string) =>
    `${station}\nZNR UUUUU ZZH\n${dtg}\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 1180\n${front({})}`;

  it('count leap years and the turn of the year', () => {
    assert.deepEqual(ids(heading('DE RUEHVT #0217 3661210', 'R 311210Z DEC 08')), []);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 0021210', 'R 311210Z DEC 07')), []);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 3651210', 'R 311210Z DEC 08')), ['dtg-julian-mismatch']);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 3661210', 'R 311210Z DEC 07')), ['dtg-julian-mismatch']);
  });

  it('allow three days of delay, not four', () => {
    assert.deepEqual(ids(heading('DE RUEHVT #0217 1370905', 'R 140905Z MAY 09')), []);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 1380905', 'R 140905Z MAY 09')), ['dtg-julian-mismatch']);
  });

  it('say one thing about one group: what is malformed is not called impossible, too', () => {
    assert.deepEqual(ids(heading('DE RUEHVT #0217 1340905', 'R 320905ZMAY 09')), ['dtg-malformed']);
  });

  it('are silent on a partial extract', () => {
    const text = `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\nR 310905Z APR 09\nFM AMEMBASSY VALLETTA\n${front({})}`;
    assert.deepEqual(ids(text), ['partial-extract']);
  });
});

describe('rules of captions and E.O. line', () => {
  it('speak softly where a caption is two edits off or of another time', () => {
    assert.deepEqual(weights('caption-unknown', front({ caption: 'SIPDS' })), ['warning']);
    assert.deepEqual(weights('caption-unknown', front({ caption: 'DISENT CHANEL' })), ['hint']);
    const of1977 = front({
      caption: 'SIPDS',
      eo: 'E.O. 11652: N/A',
      before: 'R 140905Z MAY 77\nFM AMEMBASSY VALLETTA',
    });
    assert.deepEqual(weights('caption-unknown', of1977), ['hint']);
  });

  it('ask for no field before March 1973', () => {
    const before = 'R 140905Z FEB 73\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 12';
    assert.deepEqual(found('tags-missing', front({ before, eo: '', tags: '' })), []);
  });

  it('ask for no field that is glued to another line', () => {
    assert.deepEqual(found('tags-missing', front({ eo: 'E.O. 12958: N/ATAGS: EAGR, MT', tags: '' })), []);
  });

  it('point to a damaged label and offer the right one, instead of a second line', () => {
    const damages = [
      ['tags-label', front({ tags: 'TAG5: EAGR, MT' }), 'Replace by TAGS'],
      ['tags-label', front({ tags: 'TASG: EAGR, MT' }), 'Replace by TAGS:'],
      ['subject-label', front({}).replace('SUBJECT', 'SUPJECT'), 'Replace by SUBJECT'],
      ['eo-malformed', front({ eo: 'E,O. 12958: N/A' }), 'Replace by E.O. 12958:'],
    ] as const;
    for (const [rule, text, title] of damages) {
      assert.deepEqual(ids(text), [rule]);
      assert.deepEqual(titles(rule, text), [title]);
      assert.equal(fixed(rule, text), front({}));
    }
  });

  it('find damaged labels where all three are damaged', () => {
    const text = front({ eo: 'E,O. 12958: N/A', tags: 'TASG: EAGR, MT' }).replace('SUBJECT', 'SUBJET');
    assert.deepEqual(ids(text), ['eo-malformed', 'tags-label', 'subject-label']);
  });

  it('insert the line of the order in force, with the line ends of the text', () => {
    const before = 'R 140905Z MAY 09\nFM AMEMBASSY VALLETTA';
    const secret = front({ before, textLine: 'S E C R E T VALLETTA 000217', eo: '' });
    assert.match(fixed('eo-missing', secret), /\n\nE\.O\. 12958: DECL: 05\/14\/2019\nTAGS/);
    assert.match(
      fixed('eo-missing', secret.replaceAll('\n', '\r\n')),
      /\r\n\r\nE\.O\. 12958: DECL: 05\/14\/2019\r\nTAGS/,
    );
    const early = front({ before: 'R 140905Z MAY 77\nFM AMEMBASSY VALLETTA', eo: '' });
    assert.match(fixed('eo-missing', early), /\nE\.O\. 11652: N\/A\n/);
  });

  it('insert with the empty lines of the text', () => {
    const airy = 'UNCLAS VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: EAGR, MT\n\n1. (U) Bees.\n';
    assert.match(fixed('subject-missing', airy), /MT\n\nSUBJECT: \n\n1/);
  });
});

describe('rules of the TAGS', () => {
  const unknown = (tags: string, profile?: Profile) =>
    found('tags-unknown', front({ tags: `TAGS: ${tags}` }), profile);

  it('offer the best code first, and only codes in use at that time', () => {
    assert.equal(unknown('PGVO, MT')[0]?.fixes[0]?.title, 'Replace by PGOV');
    assert.equal(unknown('POGOV, MT')[0]?.fixes[0]?.title, 'Replace by PGOV');
  });

  it('read figures for the letters that they look like, before all else', () => {
    for (const [code, title] of [
      ['PG0V', 'PGOV'],
      ['P6OV', 'PGOV'],
      ['EA6R', 'EAGR'],
      ['EA1R', 'EAIR'],
      ['PR3L', 'PREL'],
      ['5ENV', 'SENV'],
      ['NAT0', 'NATO'],
    ]) {
      const [finding] = unknown(`${code}, MT`);
      assert.equal(finding?.fixes[0]?.title, `Replace by ${title}`);
      assert.match(finding?.message ?? '', /with letters for figures it is/);
      assert.equal(finding?.severity, 'warning');
    }
    assert.equal(unknown('PG7V, MT')[0]?.fixes[0]?.title, 'Replace by PGOV');
    assert.deepEqual(unknown('EAGR, G8, G77, P5, E3, UN1, MI6, APEC2, 4-H, MT'), []);
  });

  it('warn of a slip, in both profiles', () => {
    assert.deepEqual(unknown('PGVO, MT').map(weight), ['warning']);
    assert.deepEqual(unknown('PGVO, MT', 'draft').map(weight), ['warning']);
  });

  it('take two letters for a slip only where the code of the own country is near', () => {
    assert.deepEqual(unknown('EAGR, MQT').map(weight), []);
    assert.deepEqual(unknown('EAGR, TM').map(weight), []);
    const [finding] = unknown('EAGR, ML, QT');
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.fixes[0]?.title, 'Replace by MT');
  });

  it('never report organizations, names and codes without a title', () => {
    assert.deepEqual(unknown('EAGR, APIMONDIA, HIVEX, UNHCR, 4-H, MT'), []);
    assert.deepEqual(unknown('OVIP (DOE, JANE), OVIP (PGVO, J), MT'), []);
    assert.deepEqual(unknown('BTOP, MT'), []);
  });

  it('call a known code in lower case only that', () => {
    assert.deepEqual(ids(front({ tags: 'TAGS: pgov, MT' })), ['tags-lowercase']);
  });

  it('remove a second code with its comma, in Markdown with its brackets', () => {
    const tags = (line: string) => front({ tags: line });
    assert.match(fixed('tags-duplicate', tags('TAGS: EAGR, MT,\n      EAGR, PGOV')), /TAGS: EAGR, MT, PGOV/);
    assert.match(
      fixed('tags-duplicate', tags('TAGS: [EAGR](#) [MT](#) [EAGR](#)')),
      /TAGS: \[EAGR\]\(#\) \[MT\]\(#\)\n/,
    );
    assert.match(
      fixed('tags-duplicate', tags('TAGS: OVIP (DOE, JANE), OVIP, MT')),
      /TAGS: OVIP \(DOE, JANE\), MT/,
    );
  });
});

describe('rules of the paragraphs', () => {
  const body = (...paragraphs: string[]) => front({ body: paragraphs.join('\n\n') });
  const numbers = (...row: number[]) => body(...row.map((number) => `${number}. The federation met.`));

  it('find gaps and duplicates in the row', () => {
    assert.deepEqual(ids(numbers(1, 2, 3)), []);
    assert.deepEqual(ids(numbers(1, 2, 4, 5)), ['paragraph-gap']);
    assert.deepEqual(ids(numbers(1, 2, 2, 3)), ['paragraph-duplicate']);
    assert.deepEqual(ids(numbers(1, 1, 2)), ['paragraph-duplicate']);
  });

  it('say one thing about one slip', () => {
    assert.deepEqual(ids(numbers(1, 2, 2, 4)), ['paragraph-duplicate']);
    assert.deepEqual(ids(numbers(1, 2, 4, 4, 5)), ['paragraph-duplicate']);
    assert.deepEqual(ids(numbers(1, 2, 15, 3, 4)), []);
  });

  it('take a number that its neighbors contradict for misread', () => {
    assert.deepEqual(ids(numbers(1, 7, 3)), ['paragraph-gap']);
    assert.deepEqual(weights('paragraph-gap', numbers(1, 7, 3)), ['warning']);
    assert.deepEqual(titles('paragraph-duplicate', numbers(1, 2, 2, 4)), ['Replace by 3']);
    assert.deepEqual(titles('paragraph-duplicate', numbers(1, 2, 2, 3)), []);
  });

  it('find a number that goes back, once', () => {
    const marked = (...row: number[]) => body(...row.map((number) => `${number}. (U) The federation met.`));
    assert.deepEqual(ids(marked(1, 2, 4, 3, 5)), ['paragraph-backward']);
    assert.deepEqual(ids(marked(1, 2, 3, 1, 2, 3)), ['paragraph-backward']);
    assert.deepEqual(ids(marked(1, 5, 6, 2, 3, 4, 7)), ['paragraph-backward']);
  });

  it('say nothing of a gap that a lost number or a lost line end explains', () => {
    assert.deepEqual(ids(body('1. (U) Bees.', '(U) Wasps.', '3. (U) End.')), ['paragraph-unnumbered']);
    assert.deepEqual(ids(body('1. (U) Bees. 2. (U) Wasps.', '3. (U) End.')), ['paragraph-run-in']);
    assert.deepEqual(ids(body('1. Bees.', '2. Wasps. 3. Ants.')), ['paragraph-run-in']);
  });

  it('leave lists within paragraphs alone', () => {
    assert.deepEqual(ids(body('1. (U) They ask for:', '1. meadows', '2. rain', '2. (U) They split.')), []);
  });

  it('leave quoted text alone', () => {
    const quoted = body(
      '1. (U) Text:',
      'BEGIN TEXT:',
      '1. (C) Bees.',
      '7. (C) Wasps.',
      'END TEXT.',
      '2. (U) End.',
    );
    assert.deepEqual(ids(quoted), []);
  });

  it('take a gap in a partial extract for a hint', () => {
    const text = `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n${numbers(1, 2, 4)}`;
    assert.deepEqual(weights('paragraph-gap', text), ['hint']);
    assert.deepEqual(weights('paragraph-gap', numbers(1, 2, 4)), ['information']);
  });

  it('never renumber a historic text', () => {
    assert.deepEqual(titles('paragraph-gap', numbers(1, 2, 4)), []);
    assert.deepEqual(titles('paragraph-gap', numbers(1, 2, 4), 'draft'), ['Renumber the paragraphs from 3']);
  });

  it('ask for no marks before 1995 and where the whole is marked', () => {
    const secret = { textLine: 'S E C R E T VALLETTA 000217', eo: 'E.O. 12958: DECL: 05/14/2019' };
    const paragraphs = 'Classified By: DCM Jane Doe, reason 1.4 (b).\n\n1. (S) Bees.\n\n2. Wasps.';
    assert.deepEqual(ids(front({ ...secret, body: paragraphs })), ['portion-mark-missing']);
    const early = {
      before: 'R 140905Z MAY 89\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC',
      eo: 'E.O. 12356: DECL: OADR',
      caption: '',
    };
    assert.deepEqual(ids(front({ ...secret, ...early, body: paragraphs })), []);
    const whole = paragraphs.replace('(S)', '(S - ENTIRE TEXT)');
    assert.deepEqual(ids(front({ ...secret, body: whole })), []);
  });

  it('leave other parentheses alone', () => {
    for (const words of ['NOTE', 'ICASS', 'REF A', 'NATO', 'A', '1', 'see ref']) {
      assert.deepEqual(found('portion-mark-unknown', body(`1. (U) Bees.`, `2. (${words}) Wasps.`)), []);
    }
  });

  it('accept END SUMMARY over two lines and a joint close', () => {
    assert.deepEqual(ids(body('1. (U) SUMMARY: BEES. END\nSUMMARY.')), []);
    assert.deepEqual(ids(body('1. (U) SUMMARY AND COMMENT: BEES. END SUMMARY AND COMMENT.')), []);
    assert.deepEqual(ids(body('1. (U) SUMMARY AND COMMENT: BEES. END COMMENT.')), []);
  });
});

describe('rules of the references', () => {
  const cited = (list: string, words: string) =>
    front({ body: `REF: ${list}\n\n1. (U) Bees ${words}.\n\n2. (U) Wasps.` });

  it('need a list with letters', () => {
    assert.deepEqual(ids(cited('VALLETTA 201', '(REF B)')), []);
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF B)')), []);
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF D)')), ['ref-dangling']);
  });

  it('report a letter once', () => {
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF D) and wasps (REF D)')), [
      'ref-dangling',
    ]);
  });

  it('read paragraph letters and ranges for what they are', () => {
    assert.deepEqual(ids(cited('A. VALLETTA 201\n     B. STATE 40112', '(REF A, PARA D; REFS A-B)')), []);
  });
});

interface Front {
  readonly before?: string;
  readonly textLine?: string;
  readonly caption?: string;
  readonly eo?: string;
  readonly tags?: string;
  readonly body?: string;
}

/** A cable with nothing wrong but what the test puts in; an empty field is left out. */
function front({
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

function found(rule: string | undefined, text: string, profile?: Profile): readonly ResolvedFinding[] {
  const { findings, failures } = lintText(text, profile);
  assert.deepEqual(failures, []);
  return findings.filter((finding) => rule === undefined || finding.rule === rule);
}

function ids(text: string): readonly string[] {
  return found(undefined, text).map(({ rule }) => rule);
}

function weight({ severity }: ResolvedFinding): string {
  return severity;
}

function weights(rule: string, text: string): readonly string[] {
  return found(rule, text).map(weight);
}

function titles(rule: string, text: string, profile?: Profile): readonly string[] {
  return found(rule, text, profile).flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

/** The text after the first fix of the only finding of a rule. */
function fixed(rule: string, text: string): string {
  const findings = found(rule, text);
  assert.equal(findings.length, 1, `${rule} in ${findings.map(({ span }) => textOf(text, span)).join()}`);
  return applyEdits(text, findings[0]?.fixes[0]?.edits ?? []);
}
