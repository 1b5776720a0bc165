import { strict as assert } from 'node:assert';
import { EXTRACT } from '../cables';
import { hoverAt, hoverIn, wordHover } from './hover';

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
