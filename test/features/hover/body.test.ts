import { strict as assert } from 'node:assert';
import { hover } from '../../../server/src/features/hover';
import { card } from '../../../server/src/features/hover/card';
import { ORDINARY_WORDS } from '../../../server/src/features/hover/ordinary-words';
import { standardKnowledge } from '../../../server/src/knowledge';
import { readCable } from '../../../server/src/model/cable';
import { EXTRACT } from '../cables';
import { capitalsHover, hoverAt, hoveredAt, hoverIn, markHover, wordHover } from './hover';

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
