import { strict as assert } from 'node:assert';
import type { Choice } from '../../client/src/offer';
import { answersIn, choices, decide, declined, isCandidate } from '../../client/src/offer';

const document = 'file:///archive/malta/217.txt';
const folder = 'file:///archive';

describe('offer of the cable language', () => {
  it('is made where the setting is to ask and nothing is remembered', () => {
    assert.equal(decide('ask', undefined, true), 'offer');
  });

  it('is not repeated where an answer is remembered', () => {
    assert.equal(decide('ask', 'always', true), 'open');
    assert.equal(decide('ask', 'never', true), 'leave');
  });

  it('is not made where the setting decides, whatever is remembered', () => {
    assert.equal(decide('always', 'never', true), 'open');
    assert.equal(decide('always', undefined, true), 'open');
    assert.equal(decide('never', 'always', true), 'leave');
  });

  it('is not made for what does not look like a cable', () => {
    for (const setting of ['always', 'ask', 'never'] as const) {
      for (const remembered of ['always', 'never', undefined] as const) {
        assert.equal(decide(setting, remembered, false), 'leave');
      }
    }
  });

  it('is made for plain text and Markdown of the user only, not for packages, panes and other languages', () => {
    const path = '/archive/malta/217.txt';
    assert.equal(isCandidate({ languageId: 'plaintext', path, writable: true }), true);
    assert.equal(isCandidate({ languageId: 'markdown', path, writable: true }), true);
    assert.equal(isCandidate({ languageId: 'cable', path, writable: true }), false);
    assert.equal(isCandidate({ languageId: 'python', path, writable: true }), false);
    assert.equal(isCandidate({ languageId: 'plaintext', path, writable: false }), false);
    assert.equal(
      isCandidate({ languageId: 'markdown', path: '/archive/node_modules/hive/README.md', writable: true }),
      false,
    );
  });
});

describe('answers to the offer', () => {
  it('can be given for the document or for its folder', () => {
    assert.deepEqual(choices({ document, folder }), [
      { title: 'Open as Cable', answer: 'always', place: document },
      { title: 'Always in This Folder', answer: 'always', place: folder },
      { title: 'Never in This Folder', answer: 'never', place: folder },
    ]);
  });

  it('hold for the document, or else for its folder', async () => {
    const answers = answersIn(emptyMemento());
    await answers.remember(chosen('Never in This Folder'));
    assert.equal(answers.for({ document, folder }), 'never');
    await answers.remember(chosen('Open as Cable'));
    assert.equal(answers.for({ document, folder }), 'always');
    assert.equal(answers.for({ document: 'file:///archive/malta/218.txt', folder }), 'never');
    assert.equal(
      answers.for({ document: 'file:///elsewhere/1.txt', folder: 'file:///elsewhere' }),
      undefined,
    );
  });

  it('are no for the document where the offer is closed', async () => {
    const answers = answersIn(emptyMemento());
    await answers.remember(declined({ document, folder }));
    assert.equal(answers.for({ document, folder }), 'never');
    assert.equal(answers.for({ folder }), undefined);
  });

  it('hold for the moment only where the text was never saved', async () => {
    const answers = answersIn(emptyMemento());
    assert.deepEqual(
      choices({}).map(({ title }) => title),
      ['Open as Cable'],
    );
    for (const choice of [...choices({}), declined({})]) await answers.remember(choice);
    assert.equal(answers.for({}), undefined);
  });

  it('outlast the session, until they are forgotten', async () => {
    const memento = emptyMemento();
    await answersIn(memento).remember(chosen('Always in This Folder'));
    assert.equal(answersIn(memento).for({ document, folder }), 'always');
    await answersIn(memento).forget();
    assert.equal(answersIn(memento).for({ document, folder }), undefined);
  });
});

/** The choice under that button. */
function chosen(title: string): Choice {
  const choice = choices({ document, folder }).find((candidate) => candidate.title === title);
  assert.ok(choice);
  return choice;
}

/** A memento as the editor gives it, kept in memory. */
function emptyMemento(): Parameters<typeof answersIn>[0] {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string, fallback?: T) => (values.get(key) ?? fallback) as T,
    update: async (key, value) => {
      values.set(key, value);
    },
  };
}
