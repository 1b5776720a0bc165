import { strict as assert } from 'node:assert';
import { cableWith, refactored, refusal } from './refactor';

const bodyOf = (text: string): string => text.slice(cableWith('').length);

describe('a sentence that a page break parts', () => {
  it('is joined; the lines of the page move behind the paragraph', () => {
    const body = `1. (C) The stamp is in the organ| loft of his parish

VALLETTA 00000217  002 OF 003


church, under the music.

2. (C) Wax.
`;
    assert.equal(
      bodyOf(refactored('joinSentence', cableWith(body))),
      `1. (C) The stamp is in the organ loft of his parish
church, under the music.

VALLETTA 00000217  002 OF 003

2. (C) Wax.
`,
    );
  });

  it('may have the page within its line', () => {
    assert.equal(
      bodyOf(
        refactored(
          'joinSentence',
          cableWith('1. (C) The federation met in| VALLETTA 00000217  002 OF 003 Rabat on Sunday.\n'),
        ),
      ),
      '1. (C) The federation met in Rabat on Sunday.\n\nVALLETTA 00000217  002 OF 003\n',
    );
  });

  it('is not to be found elsewhere', () => {
    assert.match(refusal('joinSentence', cableWith('1. (C) Bees.|\n')), /No page break/);
  });
});

describe('a clean copy', () => {
  const clean = (text: string) => refactored('cleanCopy', `|${text}`);

  it('has no page break, no archive line and no repeated heading; all else is as it was', () => {
    const text = `This record is a partial extract of the original cable. The full text of the original cable is not available.

C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217

SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: EAGR MT
SUBJECT: SWARM RULES

REF: A. ROME 1
     B. ROME

VALLETTA 00000217  001.2 OF 002


     2 (NOTAL)

1. (C) They want:

-- wax;

VALLETTA 00000217  001.3 OF 002


-- honey; and the

VALLETTA 00000217  001.4 OF 002


smoker.  He said. VALLETTA 00000217  001.5 OF 002

2. (C) It met and

C O N F I D E N T I A L SECTION 02 OF 02 VALLETTA 000217

SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: EAGR MT
SUBJECT: SWARM RULES

split.
DOE
`;
    assert.equal(
      clean(text),
      `C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217

SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: EAGR MT
SUBJECT: SWARM RULES

REF: A. ROME 1
     B. ROME
     2 (NOTAL)

1. (C) They want:

-- wax;

-- honey; and the
smoker.  He said.

2. (C) It met and
split.
DOE
`,
    );
  });

  it('of a print of the 1970s keeps distribution and drafting, and the class word of the text line', () => {
    const text = `CONFIDENTIAL

PAGE 01        VALLET  00731  01 OF 02  081430Z

45
ACTION EUR-12

INFO  OCT-01  ISO-00  /013 W
                  ------------------081437Z 020619 /42
R 081345Z JUN 77
FM AMEMBASSY VALLETTA
TO SECSTATE WASHDC 3316
C O N F I D E N T I A L VALLETTA 0731

E.O. 11652: GDS
TAGS: EAGR, MT
SUBJ: HONEY

1. TARIFF WILL
CONFIDENTIAL

CONFIDENTIAL

PAGE 02        VALLET  00731  01 OF 02  081430Z

NOT CHANGE.
POE

CONFIDENTIAL

Message Attributes

Document Number: 1977VALLET00731
`;
    assert.equal(
      clean(text),
      `ACTION EUR-12

INFO  OCT-01  ISO-00  /013 W
R 081345Z JUN 77
FM AMEMBASSY VALLETTA
TO SECSTATE WASHDC 3316
C O N F I D E N T I A L VALLETTA 0731

E.O. 11652: GDS
TAGS: EAGR, MT
SUBJ: HONEY

1. TARIFF WILL
NOT CHANGE.
POE
`,
    );
  });

  it('is refused of a cable that is clean', () => {
    assert.match(refusal('cleanCopy', `|${cableWith('1. (C) Bees.\n')}`), /nothing to clean/);
  });
});
