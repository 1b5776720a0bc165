import { strict as assert } from 'node:assert';
import { cableWith, refactored, refusal } from './refactor';

describe('TAGS that are sorted', () => {
  const sorted = (tags: string) =>
    /TAGS: (.*)/.exec(refactored('sortTags', `|${cableWith('', { tags })}`))?.[1];
  const refused = (tags: string) => refusal('sortTags', `|${cableWith('', { tags })}`);

  it('have the subjects first, each with its names; what parts them stays', () => {
    assert.equal(sorted('MT, OVIP (DOE, JANE) EAGR'), 'OVIP (DOE, JANE), EAGR MT');
  });
  it('are refused where they are in order, or a code is unknown', () => {
    assert.match(refused('EAGR MT'), /in order/);
    assert.match(refused('MT XXQQ EAGR'), /No table knows XXQQ/);
  });
});

describe('the overall classification', () => {
  const raised = (classification: string, body: string) =>
    refactored('raiseClassification', `|${cableWith(body, { classification })}`).split(' VALLETTA')[0];
  const refused = (classification: string, body: string) =>
    refusal('raiseClassification', `|${cableWith(body, { classification })}`);

  it('is raised to the highest portion mark', () => {
    assert.equal(raised('UNCLAS', '1. (U) Bees.\n\n2. (S/NF) Wax.\n\n3. (C) Honey.\n'), 'S E C R E T');
  });
  it('is set where there is none', () => {
    assert.equal(raised('', '1. (U) Bees.\n\n2. (C) Wax.\n'), ' C O N F I D E N T I A L');
  });
  it('is never lowered', () => {
    assert.match(refused('S E C R E T', '1. (C) Bees.\n'), /no paragraph is higher/);
  });
  it('needs portion marks', () => {
    assert.match(refused('UNCLAS', '1. Bees.\n'), /No paragraph of this cable has a portion mark/);
  });
});

describe('header values in capitals', () => {
  it('keep labels, the words of the authority and what is in brackets', () => {
    const text = `CONFIDENTIAL Valletta 000217

SIPDIS

E.O. 12958: Decl: oadr
Tags: eagr, mt [sic]
Subject: (u) Swarm rules [illegible] split

Ref: A. Rome 114

Classified By: Ambassador Jane Doe for reasons 1.4 (b).

1. (U) Bees.
`;
    assert.equal(
      refactored('uppercaseHeader', `|${text}`),
      `CONFIDENTIAL VALLETTA 000217

SIPDIS

E.O. 12958: DECL: OADR
Tags: EAGR, MT [sic]
Subject: (U) SWARM RULES [illegible] SPLIT

Ref: A. ROME 114

Classified By: Ambassador Jane Doe for reasons 1.4 (b).

1. (U) Bees.
`,
    );
  });

  it('are refused where they are so already', () => {
    assert.match(refusal('uppercaseHeader', `|${cableWith('1. (C) Bees.\n')}`), /are in capitals/);
  });
});
