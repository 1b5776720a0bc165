import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { hover } from '../../server/src/features/hover';
import { card } from '../../server/src/features/hover/card';
import { ORDINARY_WORDS } from '../../server/src/features/hover/ordinary-words';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';
import { cursorIn } from '../helpers/marked';
import { EXTRACT, VALLETTA } from './cables';

/** What the hover says at the | of a passage: its lines, without the empty ones between. */
function hoverAt(passage: string, text = VALLETTA): string | null {
  const content = hover(readCable(text), cursorIn(text, passage), standardKnowledge);
  return content?.markdown.replaceAll('\n\n', '\n') ?? null;
}

/** The words that the hover is about. */
function hoveredAt(passage: string, text = VALLETTA): string | null {
  const content = hover(readCable(text), cursorIn(text, passage), standardKnowledge);
  return content && text.slice(content.span.start, content.span.end);
}

/** The same in a cable in which one line was exchanged for another. */
function hoverIn(line: string, passage: string): string | null {
  return hoverAt(passage, VALLETTA.replace(line, passage.replace('|', '')));
}

const tagsHover = (passage: string) => hoverIn('TAGS: PGOV EAGR SENV MT', passage);
const eoHover = (passage: string) => hoverIn('E.O. 12958: DECL: 05/14/2019', passage);
const markHover = (passage: string) => hoverIn('(C/NF)', passage);
const captionHover = (passage: string) => hoverIn('NOFORN', passage);
/** In the text, where mixed case is the rule. */
const wordHover = (passage: string) => hoverIn('A quiet summer', `A ${passage}`);
/** In a text of capitals. */
const capitalsHover = (passage: string) =>
  hoverAt(passage, `UNCLAS ROME 00305\n\n1. THE FAIR ${passage.replace('|', '')} WAS HELD ON THE SQUARE.\n`);

describe('hover on the heading', () => {
  it('takes format line 1 apart', () => {
    assert.equal(
      hoverAt('VZCZ|CXRO4471'),
      '**VZCZCXRO4471** · transmission identification\n' +
        'VZCZC = start of the message, XRO = channel, 4471 = running number on the channel.',
    );
  });

  it('names the station of a routing indicator', () => {
    assert.equal(
      hoverAt('DE RUE|HVT'),
      '**RUEHVT** · routing indicator\nStation of VALLETTA, embassy in Valletta, Malta.',
    );
    assert.match(hoverAt('TO RUE|HC/') ?? '', /Station of STATE, Department of State in Washington/);
    assert.equal(hoverAt('RUC|NMEM/'), null);
  });

  it('explains prosigns, doubled or single, and precedence words', () => {
    assert.match(
      hoverAt('P|P RUEHRO') ?? '',
      /^\*\*PP: PRIORITY\*\* · precedence\nThe highest precedence of the message, doubled\.\nFaster than routine/,
    );
    assert.match(
      hoverAt('|P R 140905Z') ?? '',
      /^\*\*P: PRIORITY\*\* · precedence\nFor the action addressees\./,
    );
    assert.match(
      hoverAt('P |R 140905Z') ?? '',
      /^\*\*R: ROUTINE\*\* · precedence\nFor the information addressees\./,
    );
    assert.match(hoverAt('WASHDC PRI|ORITY') ?? '', /^\*\*PRIORITY\*\* · precedence\nFaster than routine/);
  });

  it('tells the filing time as a date, and whether it agrees with the date-time group', () => {
    assert.equal(
      hoverAt('13|40905\n'),
      '**1340905** · filing time\nDay 134 of the year, 14 May 2009, at 09:05 UTC.\nAgrees with the date-time group.',
    );
    assert.equal(
      hoverIn('1340905\n', '13|50910\n'),
      '**1350910** · filing time\nDay 135 of the year, 15 May 2009, at 09:10 UTC.\n' +
        'Does not agree with the date-time group: 14 May 2009 is day 134.',
    );
  });

  it('checks the station serial against the text line', () => {
    assert.match(
      hoverAt('#02|17') ?? '',
      /last four figures of the message number\.\nAgrees with the text line\.$/,
    );
    assert.match(hoverIn('#0217', '#02|18') ?? '', /Does not agree with the text line: 217\.$/);
    assert.equal(hoverAt('#0217/|01'), '**/01** · section\nSection 1 of the message.');
  });

  it('explains the security line and operating signals', () => {
    assert.match(
      hoverAt('ZN|Y CCCCC') ?? '',
      /^\*\*ZNY\*\* · operating signal\nMust go over approved channels/,
    );
    assert.match(
      hoverAt('ZNY CC|CCC') ?? '',
      /^\*\*CCCCC\*\* · security warning\nThe message is confidential/,
    );
    assert.match(
      hoverAt('MAY 09 Z|DK') ?? '',
      /^\*\*ZDK\*\* · operating signal\nThe message is a repetition/,
    );
  });

  it('tells what the labels of the addresses mean here, not what they mean in a text', () => {
    assert.equal(hoverAt('F|M AMEMBASSY'), '**FM** · from\nThe post or office that sends the cable.');
    assert.equal(hoverAt('T|O RUEHC'), '**TO** · action addressees\nThey are to act on the cable.');
    assert.equal(
      hoverAt('IN|FO RUEHRO'),
      '**INFO** · information addressees\nThey are to know of the cable, and need not act.',
    );
    assert.match(wordHover('F|M') ?? '', /foreign minister/);
  });

  it('says the date-time group in plain words', () => {
    assert.equal(
      hoverAt('1409|05Z MAY 09'),
      '**140905Z MAY 09** · date-time group\nThursday, 14 May 2009, 09:05 UTC (Z, Greenwich time).\n' +
        'The 134th day of the year.\nPrecedence: PRIORITY for action, ROUTINE for information.',
    );
    assert.equal(hoverIn('140905Z MAY 09', '32|0905Z MAY 09'), null);
  });

  it('explains addresses, collectives and the number behind them', () => {
    assert.equal(
      hoverAt('AMEMB|ASSY VALLETTA'),
      '**AMEMBASSY VALLETTA** · embassy in Valletta, Malta\nGeographic TAG MT.',
    );
    assert.match(hoverAt('SECST|ATE') ?? '', /^\*\*SECSTATE WASHDC\*\* · Department of State, Washington/);
    assert.match(
      hoverAt('EU MEM|BER') ?? '',
      /collective address\nEmbassies in European Union member states\.$/,
    );
    assert.match(hoverAt('PRIORITY 11|80') ?? '', /^\*\*1180\*\* · running number\n.*it is no reference\.$/);
  });
});

describe('hover on the text line', () => {
  it('tells what the classification means', () => {
    assert.equal(
      hoverAt('C O N F |I D E N T I A L'),
      '**CONFIDENTIAL** · classification of the cable\nIts release could be expected to damage national security.',
    );
    assert.match(
      hoverAt('UNCL|AS', EXTRACT) ?? '',
      /^\*\*UNCLASSIFIED\*\* · classification of the cable\nNot classified\./,
    );
    assert.match(
      hoverIn('C O N F I D E N T I A L', 'UNCLAS E F| T O') ?? '',
      /Encrypt for transmission only/,
    );
    assert.match(
      hoverIn('C O N F I D E N T I A L', 'LIMITED OFF|ICIAL USE') ?? '',
      /ended 1 October 1995\.$/,
    );
  });

  it('knows the word at head and foot of a page', () => {
    const text = EXTRACT.replace('3. (SBU)', 'UNCLASSIFIED\n\n3. (SBU)');
    assert.match(
      hoverAt('UNCL|ASSIFIED', text) ?? '',
      /^\*\*UNCLASSIFIED\*\* · classification, as every page/,
    );
  });

  it('tells the section', () => {
    assert.match(hoverAt('SECTION| 01 OF 02') ?? '', /^\*\*SECTION 01 OF 02\*\* · section\nSection 1 of 2\./);
  });

  it('tells post and canonical number', () => {
    assert.equal(
      hoverAt('02 VALL|ETTA 000217\n'),
      '**VALLETTA** · embassy in Valletta, Malta\nGeographic TAG MT.',
    );
    assert.equal(
      hoverAt('000|217\n\nNOFORN'),
      '**09VALLETTA217** · message reference number (MRN)\n' +
        'Message 217 of VALLETTA in 2009; the count begins anew every January.',
    );
    assert.equal(
      hoverAt('000|305', EXTRACT),
      '**VALLETTA 305** · message reference number (MRN)\n' +
        'Message 305 of VALLETTA; the count begins anew every January.\nThis copy does not tell the year.',
    );
  });

  it('tells the years of a post', () => {
    assert.equal(
      hoverAt('ALM|ATY', EXTRACT.replace('UNCLAS VALLETTA', 'UNCLAS ALMATY')),
      '**ALMATY** · embassy in Almaty, Kazakhstan\nFrom 1992 to 2006.\n' +
        'City called ALMA ATA in the first cables; embassy moved to ASTANA.\nGeographic TAG KZ.',
    );
  });
});

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

describe('hover on portion marks', () => {
  it('explains every part', () => {
    assert.equal(
      hoverAt('2. (C/|NF)'),
      '**(C/NF)** · portion mark: the classification of this paragraph\n' +
        'C = confidential, NF = not releasable to foreign nationals',
    );
    assert.match(markHover('(C/REL| UK)') ?? '', /\nC = confidential, REL UK = releasable to UK$/);
    assert.match(
      markHover('(C - ENTI|RE TEXT)') ?? '',
      /the classification of the whole cable\nC = confidential$/,
    );
  });

  it('says what a subject or heading is', () => {
    assert.match(
      hoverIn('SUBJECT: MALTA', 'SUBJECT: (|U) MALTA') ?? '',
      /the classification of this subject\n/,
    );
    assert.match(hoverIn('Two hives', '(S|BU) Two hives') ?? '', /the classification of this heading\n/);
  });

  it('helps with malformed and unknown marks', () => {
    assert.match(markHover('(S-|NF)') ?? '', /\nMalformed; probably \(S\/NF\)\.$/);
    assert.match(markHover('(CN|F)') ?? '', /^\*\*\(CNF\)\*\* · not a known portion mark\nNear: \(C\/NF\)/);
  });
});

describe('hover on cable-speak', () => {
  it('explains abbreviations in the case of the text', () => {
    assert.equal(hoverAt('told pol|off'), '**poloff** · political officer');
    assert.equal(wordHover('poloff/eco|noff'), '**econoff** · economic officer');
    assert.equal(wordHover('DC|M'), '**DCM** · deputy chief of mission, number two of an embassy');
    assert.equal(wordHover("septel|'s"), '**septel** · separate telegram');
    assert.equal(wordHover('LE St|aff'), '**LE Staff** · locally employed staff');
    assert.equal(wordHover('A/DC|M'), '**A/DCM** · acting deputy chief of mission');
    assert.equal(wordHover('NG|Os'), '**NGOs** · non-governmental organization');
    assert.equal(wordHover('amc|its'), '**amcits** · American citizen');
  });

  it('is about the whole word', () => {
    assert.equal(hoveredAt('|poloff that'), 'poloff');
    assert.equal(hoveredAt('poloff| that'), 'poloff');
  });

  it('tells which government is meant by the post of the cable', () => {
    assert.equal(
      hoverAt('The GO|M has'),
      '**GOM** · Government of Malta\n' +
        'Elsewhere also of Mexico, Malaysia, Mali, Mauritius, Moldova, Morocco or Mozambique.',
    );
  });

  it('lists what reftel may be', () => {
    assert.equal(
      hoverAt('ref|tel'),
      '**reftel** · referenced telegram\nThis cable lists 08VALLETTA501 and 09STATE40112.',
    );
  });

  it('leaves ordinary words alone', () => {
    assert.equal(hoverAt('The ti|p of'), null);
    assert.equal(wordHover('goe|s'), null);
    assert.equal(wordHover('do|s and'), null);
    assert.equal(wordHover('charg|es'), null);
    assert.equal(wordHover('polo|ffice'), null);
    assert.equal(capitalsHover('OF SA|O PAULO'), null);
    assert.equal(capitalsHover('GO|ES'), null);
    assert.equal(capitalsHover('POL|OFF'), '**POLOFF** · political officer');
  });

  it('keeps no ordinary word that is no abbreviation', () => {
    for (const word of ORDINARY_WORDS) assert.ok(standardKnowledge.abbreviations.find(word), word);
  });

  it('but knows them by their capitals in a text of mixed case', () => {
    assert.match(wordHover('GO|ES') ?? '', /^\*\*GOES\*\* · Government of El Salvador/);
    assert.match(wordHover('TI|P') ?? '', /^\*\*TIP\*\* · trafficking in persons/);
  });
});

describe('hover on the rest', () => {
  it('explains page breaks', () => {
    assert.equal(
      hoverAt('0000|0217  002 OF 002'),
      '**Page break** · put in by the transmission\nStart of section 2 of 2.\nIt is not part of the text.',
    );
    assert.match(hoverIn('002 OF 002', '001.|2 OF 002') ?? '', /\nPage 2 of section 1 of 2\.\n/);
  });

  it('tells whose name the signature is', () => {
    assert.match(hoverAt('\nRO|E\n') ?? '', /^\*\*ROE\*\* · signature\nThe name of the head of the post/);
  });

  it('is silent where there is nothing to explain', () => {
    assert.equal(hoverAt('stung|', EXTRACT), null);
    assert.equal(hoverAt('BEEKEEP|ERS'), null);
    assert.equal(hover(readCable(''), 0, standardKnowledge), null);
  });

  it('shows the words of the cable as they are, not as Markdown', () => {
    const { markdown } = card({ start: 0, end: 1 }, 'A*B', 'a <kind>', '[x](y) `z`', null);
    assert.equal(markdown, '**A\\*B** · a \\<kind\\>\n\n\\[x\\](y) \\`z\\`');
  });
});

describe('hover anywhere', () => {
  it('holds the pointer in its span, in the editor of any line end', () => {
    const places = fc.record({
      text: fc.constantFrom(
        VALLETTA,
        EXTRACT,
        VALLETTA.replaceAll('\n', '\r\n'),
        EXTRACT.replaceAll('\n', '\r'),
      ),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(places, ({ text, share }) => {
        const offset = Math.round(share * text.length);
        const content = hover(readCable(text), offset, standardKnowledge);
        if (content === null) return;
        assert.ok(content.span.start <= offset && offset <= content.span.end);
        assert.match(content.markdown, /^\*\*.+\*\* · /);
      }),
      { numRuns: 500 },
    );
  });
});
