import { strict as assert } from 'node:assert';
import { asking, itemAt, taking, typing } from './complete';

const heading = `VZCZCXRO4471
PP RUEHRO
DE RUEHVT #0217/01 1340905
ZNY CCCCC ZZH
P R 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
INFO RUEHRO/AMEMBASSY ROME 0219
`;
const textLine = `${heading}C O N F I D E N T I A L VALLETTA 000217\n\n`;
const order = `${textLine}SIPDIS\n\nE.O. 12958: DECL: 05/14/2019\n`;

describe('completion of the labels', () => {
  it('offers what begins so, in the order of the period', () => {
    assert.deepEqual(typing(`${heading.replace(/INFO.*\n/, '')}I|`).slice(0, 1), ['INFO']);
    assert.deepEqual(typing(`${order}t|`), ['TAGS:']);
    assert.deepEqual(typing(`${order}TAGS: MT\ns|`), ['SUBJECT:']);
  });

  it('offers to somebody who asks what comes next first, then what was passed over, and nothing twice', () => {
    assert.deepEqual(
      asking(`${order}|`).filter((label) => /:$/.test(label)),
      ['TAGS:', 'SUBJECT:', 'REF:', 'Classified By:'],
    );
    assert.deepEqual(
      asking(`${order}SUBJECT: HONEY\n\n|`).filter((label) => /:$/.test(label)),
      ['REF:', 'Classified By:', 'TAGS:'],
    );
  });

  it('goes by the period: labelled fields have Subject and Reference', () => {
    const smart =
      'UNCLASSIFIED\n\nMRN:            13 VALLETTA 217\nDate/DTG:       May 14, 2013 / 140905Z MAY 13\n';
    assert.deepEqual(typing(`${smart}r|`), ['Reference:']);
    assert.equal(taking(`${smart}sub|`, 'Subject:'), 'Subject:        ');
  });

  it('completes what is begun, and is silent where nothing is left to write', () => {
    assert.equal(taking(`${order}TA|`, 'TAGS:'), 'TAGS: ');
    assert.deepEqual(typing(`${order}TAGS: MT\nSUBJECT: HONEY, REFINED\nR|`), []);
    assert.deepEqual(typing(`${heading}|`), []);
  });
});

describe('completion of the security line', () => {
  it('offers it below the line of the station', () => {
    const station = heading.slice(0, heading.indexOf('ZNY'));
    assert.equal(typing(`${station}Z|`)[0], 'ZNR UUUUU ZZH');
    assert.equal(taking(`${station}ZNY C|`, 'ZNY CCCCC ZZH'), 'ZNY CCCCC ZZH');
    assert.deepEqual(typing(`${heading}ZN|`), []);
  });
});

describe('completion of the text line', () => {
  it('offers the classification that the security line announces first, with the post of FM', () => {
    assert.equal(typing(`${heading}C|`)[0], 'C O N F I D E N T I A L');
    assert.equal(asking(`${heading}|`)[0], 'C O N F I D E N T I A L');
    assert.equal(taking(`${heading}c|`, 'C O N F I D E N T I A L'), 'C O N F I D E N T I A L VALLETTA ');
    assert.deepEqual(typing(`${heading}UNC|`), ['UNCLAS']);
  });

  it('offers posts by any word of place and country, the own post first', () => {
    assert.equal(typing(`${heading}UNCLAS |`)[0], 'VALLETTA');
    assert.deepEqual(typing(`${heading}UNCLAS SECTION 01 OF 02 kaz|`).sort(), ['ALMATY', 'ASTANA']);
  });

  it('offers the number that the station line tells', () => {
    assert.equal(taking(`${heading}UNCLAS VALLETTA |`, '000217'), 'UNCLAS VALLETTA 000217');
    assert.deepEqual(typing(`${heading}UNCLAS VALLETTA 9|`), []);
  });
});

describe('completion of addresses', () => {
  const dated = 'DE RUEHVT #0217 1340905\nP 140905Z MAY 09\n';
  const from = `${dated}FM AMEMBASSY VALLETTA\n`;
  const short = 'P 140905Z MAY 09\nFM AMEMBASSY VALLETTA\n';

  it('offers the Department first behind TO, with its routing indicator where the cable was sent with them', () => {
    assert.equal(typing(`${from}TO |`)[0], 'RUEHC/SECSTATE WASHDC');
    assert.equal(typing(`${short}TO |`)[0], 'SECSTATE WASHDC');
    assert.equal(typing(`${short}TO RUEHR|`)[0], 'RUEHRO/AMEMBASSY ROME');
    assert.equal(typing(`P 140905Z MAY 77\nFM AMEMBASSY VALLETTA\nTO |`)[0], 'SECSTATE WASHDC');
  });

  it('finds them by city, country or routing indicator, and replaces all that was typed', () => {
    assert.equal(taking(`${from}TO rom|`, 'RUEHRO/AMEMBASSY ROME'), 'TO RUEHRO/AMEMBASSY ROME');
    assert.equal(taking(`${from}INFO RUEHRO/AMEM|`, 'RUEHRO/AMEMBASSY ROME'), 'INFO RUEHRO/AMEMBASSY ROME');
    assert.ok(typing(`${from}TO iceland|`).includes('RUEHRK/AMEMBASSY REYKJAVIK'));
  });

  it('goes on in the lines of a group, and offers nobody twice', () => {
    assert.equal(
      typing(`${from}TO RUEHC/SECSTATE WASHDC\nINFO RUEHRO/AMEMBASSY ROME\nRUEHTU|`)[0],
      'RUEHTU/AMEMBASSY TUNIS',
    );
    assert.ok(!typing(`${from}TO RUEHRO/AMEMBASSY ROME\nINFO ro|`).includes('RUEHRO/AMEMBASSY ROME'));
  });

  it('offers the precedence behind a whole address, the most urgent last', () => {
    assert.deepEqual(typing(`${from}TO RUEHC/SECSTATE WASHDC |`), [
      'PRIORITY',
      'IMMEDIATE',
      'NIACT IMMEDIATE',
      'FLASH',
    ]);
    assert.equal(
      taking(`${from}TO RUEHC/SECSTATE WASHDC im|`, 'IMMEDIATE'),
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE',
    );
  });

  it('keeps out of the offices of the Department behind ACTION, and turns addresses round in labelled fields', () => {
    assert.deepEqual(typing('PAGE 01        VALLET  00217  140905Z\nACTION E|'), []);
    const smart =
      'UNCLASSIFIED\n\nMRN:            13 VALLETTA 217\nDate/DTG:       May 14, 2013 / 140905Z MAY 13\n';
    assert.ok(typing(`${smart}Action:         ro|`).includes('ROME, AMEMBASSY'));
  });

  it('strikes posts that were not open, and puts them last', () => {
    const of1977 = short.replace('09\n', '77\n');
    assert.equal(itemAt(`${of1977}TO baku|`, 'AMEMBASSY BAKU').retired, true);
    const offered = typing(`${of1977}TO ba|`);
    assert.ok(offered.indexOf('AMEMBASSY BAKU') > offered.indexOf('AMEMBASSY BANGKOK'));
    assert.equal(itemAt(`${from}TO baku|`, 'RUEHKB/AMEMBASSY BAKU').retired, false);
  });
});

describe('completion of captions', () => {
  it('offers those of the period that go with the level and the others first', () => {
    assert.deepEqual(typing(`${textLine}SIP|`), ['SIPDIS']);
    const beside = typing(`${textLine}SIPDIS\nN|`);
    assert.equal(beside[0], 'NOFORN');
    assert.ok(beside.indexOf('NODIS') > 0);
  });

  it('says what one does not go with', () => {
    assert.equal(itemAt(`${textLine}SIPDIS\nNOD|`, 'NODIS').description, 'does not go with SIPDIS');
    assert.equal(itemAt(`${textLine}SENS|`, 'SENSITIVE').description, 'does not go with CONFIDENTIAL');
  });

  it('keeps out of passing lines and of what stands below the E.O. line', () => {
    assert.deepEqual(typing(`${textLine}SIPDIS\n\nDEPT FOR EUR/SE|`), []);
    assert.ok(!typing(`${order}S|`).includes('SIPDIS'));
  });
});

describe('completion of the E.O. line', () => {
  it('offers the order in force first', () => {
    assert.equal(typing(`${textLine}E.O. |`)[0], '12958');
    assert.equal(typing('R 140905Z MAY 77\nFM AMEMBASSY ROME\nUNCLAS ROME 0217\n\nE.O. |')[0], '11652');
    assert.equal(taking(`${textLine}E.O. |`, '12958'), 'E.O. 12958: ');
  });

  it('counts the day of declassification from the date of the cable', () => {
    assert.deepEqual(typing(`${textLine}E.O. 12958: |`).slice(0, 2), [
      'DECL: 05/14/2019',
      'DECL: 05/14/2034',
    ]);
    assert.equal(taking(`${textLine}E.O. 12958: d|`, 'DECL: 05/14/2019'), 'E.O. 12958: DECL: 05/14/2019');
    const of1979 = 'R 030905Z SEP 79\nFM AMEMBASSY ROME\nC O N F I D E N T I A L ROME 0217\n\nE.O. 12065: ';
    assert.deepEqual(typing(`${of1979}GDS|`).slice(0, 1), ['GDS 9/3/85 (NAME)']);
    assert.equal(taking(`${of1979}G|`, 'GDS 9/3/85 (NAME)'), 'E.O. 12065: GDS 9/3/85 ');
  });

  it('fills in the day of a template', () => {
    assert.equal(
      taking(`${textLine}E.O. 12958: DECL: mm/dd/yyyy|`, 'DECL: 05/14/2019'),
      'E.O. 12958: DECL: 05/14/2019',
    );
  });

  it('offers N/A first for what is not classified', () => {
    assert.equal(typing(`${textLine.replace('C O N F I D E N T I A L', 'UNCLAS')}E.O. 12958: |`)[0], 'N/A');
  });

  it('leaves the day open where the date of the cable is not known', () => {
    assert.equal(
      taking('C O N F I D E N T I A L ROME 000217\n\nE.O. 12958: |', 'DECL: mm/dd/yyyy'),
      'E.O. 12958: DECL: ',
    );
  });
});

describe('completion of REF', () => {
  const subject = `${order}TAGS: MT\nSUBJECT: HONEY\n\n`;

  it('offers posts, the own one first, behind the letter and the year', () => {
    assert.equal(typing(`${subject}REF: |`)[0], 'VALLETTA');
    assert.equal(taking(`${subject}REF: A. 08 VAL|`, 'VALLETTA'), 'REF: A. 08 VALLETTA ');
    assert.equal(typing(`${subject}REF: A. 08 VALLETTA 501\n     B. |`)[0], 'VALLETTA');
  });

  it('offers the other cables of the text, with the year where it is another', () => {
    const other = textLine.replace('000217', '000216').replaceAll('MAY 09', 'MAY 08');
    assert.equal(
      typing(`${other}E.O. 12958: N/A\nSUBJECT: WAX\n\n1. Wax.\nROE\n\n${subject}REF: |`)[0],
      '08 VALLETTA 216',
    );
  });
});

describe('completion of the classification authority', () => {
  const referred = `${order}TAGS: MT\nSUBJECT: HONEY\n\n`;

  it('offers the usual reasons, then each with what it says', () => {
    assert.deepEqual(typing(`${referred}Classified By: DCM Jane Doe, reasons |`).slice(0, 2), [
      '1.4 (b) and (d)',
      '1.4 (a)',
    ]);
    assert.equal(
      itemAt(`${referred}Classified By: DCM Jane Doe, reasons |`, '1.4 (b)').description,
      'foreign government information',
    );
  });

  it('cites section 1.5 up to the directive of September 2003', () => {
    const early = referred.replaceAll('MAY 09', 'MAY 03');
    assert.equal(typing(`${early}Classified By: DCM Jane Doe, reasons |`)[0], '1.5 (b) and (d)');
  });
});
