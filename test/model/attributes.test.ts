import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';
import { typedAttribute } from '../../server/src/model/attributes';
import { readCable } from '../../server/src/model/cable';
import { hoverAt } from '../features/hover/hover';

const file = `Message Text

CONFIDENTIAL VALLETTA 0731

E.O. 11652: GDS
TAGS: EAGR, OVIP (DOE, JANE), MT
SUBJ: BEEKEEPERS WANT TARIFF

1. BEEKEEPERS HANDED PETITION TO MINISTER.
DOE


Message Attributes

Automatic Decaptioning: Z
Capture Date: 01 JAN 1994
Channel Indicators: n/a
Current Classification: UNCLASSIFIED
Concepts: HONEY, TARIFFS,
BEEKEEPERS
Decaption Date: 28 MAY 2004
Decaption Note: 25 YEAR REVIEW
Disposition Approved on Date:
Document Number: 1977VALLET00731
Draft Date: 08 JUN 1977
Executive Order: GS
From: VALLETTA
Handling Restrictions: n/a
ISecure: 1
Line Count: 49
Original Classification: CONFIDENTIAL
Original Handling Restrictions: EXDIS, NODIS
Page Count: 2
Reference: 77 STATE 130551, 77 ROME 114
Review Markings: ! 'n/a
   Sheryl P. Walter
   Declassified/Released
   US Department of State
   EO Systematic Review
   22 May 2009'
Retention: '0'
SAS ID: 3178524
Subject: BEEKEEPERS WANT TARIFF
TAGS: EAGR, OVIP, MT, (DOE, JANE)
To: STATE
Type: TE
Vdkvgwkey: odbc://SAS/SAS.dbo.SAS_Docs/aaaaaaaa
Markings: Sheryl P. Walter Declassified/Released US Department of State EO Systematic
 Review 22 May 2009
`;

describe("the archive's attributes", () => {
  const { attributes } = readCable(file);
  if (!attributes) throw new Error('no attributes');
  const typed = (key: string) => typedAttribute(attributes, key, standardKnowledge);

  it('have values over several lines, in the words of the file', () => {
    assert.equal(attributes.values.Concepts, 'HONEY, TARIFFS, BEEKEEPERS');
    assert.match(
      attributes.values['Review Markings'] ?? '',
      /Walter Declassified\/Released US .* 22 May 2009'$/,
    );
    assert.match(attributes.values.Markings ?? '', /Systematic Review 22 May 2009$/);
    assert.equal(attributes.values['Disposition Approved on Date'], '');
    assert.equal(attributes.values.Vdkvgwkey, 'odbc://SAS/SAS.dbo.SAS_Docs/aaaaaaaa');
  });

  it('are typed by the table of keys', () => {
    assert.deepEqual(typed('Draft Date'), { kind: 'date', day: '1977-06-08' });
    assert.deepEqual(typed('Line Count'), { kind: 'number', number: 49 });
    assert.deepEqual(typed('Retention'), { kind: 'number', number: 0 });
    assert.deepEqual(typed('ISecure'), { kind: 'flag', isSet: true });
    assert.deepEqual(typed('Original Classification'), { kind: 'level', level: 'CONFIDENTIAL' });
    assert.deepEqual(typed('Original Handling Restrictions'), { kind: 'list', items: ['EXDIS', 'NODIS'] });
    assert.deepEqual(typed('Concepts'), { kind: 'list', items: ['HONEY', 'TARIFFS', 'BEEKEEPERS'] });
    assert.deepEqual(typed('TAGS'), { kind: 'tags', items: ['EAGR', 'OVIP', 'MT', '(DOE, JANE)'] });
    assert.deepEqual(typed('Reference'), {
      kind: 'references',
      items: ['77 STATE 130551', '77 ROME 114'],
    });
    assert.deepEqual(typed('Executive Order'), { kind: 'order', value: 'GDS' });
    assert.deepEqual(typed('Document Number'), { kind: 'document', items: ['1977VALLET00731'] });
    assert.deepEqual(typed('Type'), { kind: 'text' });
  });

  it('are none where the file says so', () => {
    for (const key of [
      'Channel Indicators',
      'Handling Restrictions',
      'Disposition Approved on Date',
      'Enclosure',
    ])
      assert.equal(typed(key), null);
  });

  it('explain their keys on hover', () =>
    assert.equal(
      hoverAt('Film Nu|mber: D77', `${file}Film Number: D770200-0123\n`),
      "**Film Number** · of the archive's file\nReel and frame of the microfilm.",
    ));
});
