import { strict as assert } from 'node:assert';
import { EXTRACT, VALLETTA } from '../cables';
import { captionHover, eoHover, hoverAt, hoveredAt, hoverIn, tagsHover } from './hover';

describe('hover on captions and passing lines', () => {
  it('tells what a caption asks for, and what it does not go with', () => {
    assert.equal(
      hoverAt('SIP|DIS'),
      '**SIPDIS** · distribution caption\n' +
        'SIPRNet distribution: cleared to be posted for the whole Secret-level community.\n' +
        'Does not go with NODIS, EXDIS, STADIS or TOP SECRET.\nNo longer used.',
    );
    assert.match(
      captionHover('CODEL R|OE') ?? '',
      /^\*\*CODEL ROE\*\* · subject caption\nTraffic about a visit/,
    );
    assert.match(captionHover('DIRGEN| CHANNEL') ?? '', /\nAdmits no other caption beside it\.$/);
  });

  it('offers the caption that a near miss may stand for', () => {
    assert.equal(captionHover('NOFRO|N'), '**NOFRON** · not a known caption\nNear: NOFORN.');
  });

  it('names offices and the bureau they are part of', () => {
    assert.equal(
      hoverAt('EUR/|WE (DOE)'),
      '**EUR/WE** · office\nWestern European Affairs.\n' +
        'Part of EUR, Bureau of European (and Eurasian) Affairs.',
    );
    assert.match(hoverIn('EUR/WE', 'EU|R/XYZ') ?? '', /^\*\*EUR\/XYZ\*\* · office\nPart of EUR, /);
  });

  it('leaves the names in parentheses alone', () => {
    assert.equal(hoverAt('(D|OE)'), null);
    assert.equal(hoverAt('(R|OE)', EXTRACT), null);
  });
});

describe('hover on the E.O. line', () => {
  it('names the order, the time it was in force, and what the value means', () => {
    assert.equal(
      hoverAt('E.O. 12|958'),
      '**E.O. 12958: Classified national security information** · executive order\n' +
        'In force from 14 October 1995; amended by E.O. 13292 on 25 March 2003; ' +
        'replaced by E.O. 13526 on 27 June 2010.\n' +
        'To be declassified on 14 May 2019, 10 years after the cable.',
    );
    assert.equal(eoHover('E.O. 129|99: N/A'), null);
    assert.equal(eoHover('E.O. 12958:| N/A'), null);
  });

  it('says dates, events and codes in words', () => {
    assert.equal(
      hoverAt('DECL: 05|/14/2019'),
      '**DECL: 05/14/2019** · declassification\nTo be declassified on 14 May 2019, 10 years after the cable.',
    );
    assert.match(
      eoHover('E.O. 12958: DECL: X|1') ?? '',
      /X1: exempt from declassification after ten years\.$/,
    );
    assert.match(
      eoHover('E.O. 12356: DECL: O|ADR') ?? '',
      /OADR: originating agency determination required\.$/,
    );
    assert.match(
      eoHover('E.O. 12958: DECL: AFTER THE| FAIR') ?? '',
      /To be declassified after the event named\.$/,
    );
    assert.match(
      hoverAt('N|/A', EXTRACT) ?? '',
      /The cable is not classified, so there is nothing to declassify\.$/,
    );
  });
});

describe('hover on TAGS', () => {
  it('tells name, kind, what the code covers, and years', () => {
    assert.equal(
      hoverAt('PG|OV'),
      '**PGOV: Internal Governmental Affairs** · subject TAG (political affairs)\n' +
        'Domestic government, parties, elections, policy.\nIn the lists since 1974.',
    );
    assert.match(
      tagsHover('TAGS: PGOV KI|PR') ?? '',
      /^\*\*KIPR: Intellectual Property Rights\*\* · program TAG/,
    );
    assert.match(tagsHover('TAGS: PGOV EU|N') ?? '', /^\*\*EUN: European Union\*\* · organization TAG/);
    assert.match(tagsHover('TAGS: PGOV X|G') ?? '', /geographic TAG \(region\)/);
  });

  it('works within the links of a Markdown copy', () => {
    assert.equal(hoveredAt('[M|T](#)', EXTRACT), 'MT');
    assert.match(hoverAt('[M|T](#)', EXTRACT) ?? '', /^\*\*MT: Malta\*\* · geographic TAG/);
  });

  it('reads geographic codes by the date of the cable', () => {
    assert.equal(
      tagsHover('TAGS: PGOV R|S'),
      '**RS: Russia** · geographic TAG\nIn the list of 2009.\nLater code: RU.\nIn the list of 2024 RS is Serbia.',
    );
    assert.match(
      tagsHover('TAGS: PGOV G|E') ?? '',
      /^\*\*GE: Germany \(East\)\*\*[\s\S]*Not in the lists of 2009\.$/,
    );
  });

  it('names the lists of a geographic code once', () => {
    assert.equal(
      tagsHover('TAGS: PGOV N|L'),
      '**NL: Netherlands** · geographic TAG\nIn the lists of 1974, 2009 and 2024.',
    );
    assert.equal(
      tagsHover('TAGS: PGOV K|Z'),
      '**KZ: Kazakhstan** · geographic TAG\nIn the lists of 2009 and 2024.',
    );
    assert.equal(
      tagsHover('TAGS: PGOV I|Z'),
      '**IZ: Iraq** · geographic TAG\nIn the lists of 1974 and 2009.\nLater code: IQ.',
    );
  });

  it('says that a code is unknown, with those near to it', () => {
    assert.equal(
      tagsHover('TAGS: PG|VO'),
      '**PGVO** · not in the lists of TAGS\nNear: PGOV (Internal Governmental Affairs).',
    );
    assert.equal(tagsHover('TAGS: QQ|QQ'), '**QQQQ** · not in the lists of TAGS');
  });

  it('is silent about persons', () => {
    assert.equal(tagsHover('TAGS: OVIP (DO|E, JANE)'), null);
  });

  it('explains the label', () => {
    assert.equal(hoverAt('TAG|S: PGOV'), '**TAGS** · traffic analysis by geography and subject');
  });
});

describe('hover on references and authority', () => {
  it('gives the canonical number of a reference', () => {
    assert.equal(
      hoverAt('08 VALL|ETTA 501'),
      '**08VALLETTA501** · reference A\nMessage of the embassy in Valletta, Malta.',
    );
    assert.equal(
      hoverAt('STATE 4|0112'),
      '**09STATE40112** · reference B\nMessage of the Department of State in Washington, United States.\n' +
        'NOTAL: not sent to all addressees of this cable.',
    );
  });

  it('offers the year before where it is likely, too', () => {
    const january = VALLETTA.replace('140905Z MAY 09', '140905Z JAN 09');
    assert.match(
      hoverAt('STATE 4|0112', january) ?? '',
      /\nOr 08STATE40112, should it be of the year before\.\n/,
    );
  });

  it('lists the references at their label, by their letters only where they have them', () => {
    assert.equal(
      hoverAt('RE|F: A.'),
      '**REF** · references\nThis cable lists 08VALLETTA501 and 09STATE40112.',
    );
    const single = VALLETTA.replace(/REF: A\. .*\n.*\n/, 'REF: 08 VALLETTA 501\n');
    assert.equal(hoverAt('RE|F: 08', single), '**REF** · references\nThis cable lists 08VALLETTA501.');
  });

  it('finds the reference that the text mentions', () => {
    assert.match(hoverAt('ref |A)') ?? '', /^\*\*08VALLETTA501\*\* · reference A\n/);
  });

  it('says the reasons of a Classified By line in words', () => {
    assert.equal(
      hoverAt('1.4 (|b)'),
      '**1.4(b) and 1.4(d)** · why the cable is classified\n(b) = foreign government information\n' +
        '(d) = foreign relations or foreign activities, including confidential sources',
    );
    assert.equal(hoverAt('Jane |Doe'), null);
  });
});
