import { strict as assert } from 'node:assert';
import type { Choice } from '../../client/src/detection/offer';
import { answersIn, choices, decide, dismissal, isCandidate } from '../../client/src/detection/offer';

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
  it('hold for the folder: one question for a folder of three hundred cables', async () => {
    for (const [title, answer] of [
      ['Open Cables Here', 'always'],
      ['Never Here', 'never'],
    ] as const) {
      const answers = answersIn(emptyMemento());
      assert.equal(answers.for(folder), undefined);
      await answers.remember(folder, chosen(title));
      assert.equal(answers.for(folder), answer);
      assert.equal(answers.for('file:///elsewhere'), undefined);
    }
  });

  it('are no where the offer is closed, until the editor is', async () => {
    const memento = emptyMemento();
    const answers = answersIn(memento);
    await answers.remember(folder, dismissal);
    assert.equal(answers.for(folder), 'never');
    assert.equal(answersIn(memento).for(folder), undefined);
  });

  it('hold for the moment only where the text was never saved', async () => {
    const answers = answersIn(emptyMemento());
    assert.deepEqual(
      choices(undefined).map(({ title }) => title),
      ['Open as Cable'],
    );
    for (const choice of [...choices(undefined), dismissal]) await answers.remember(undefined, choice);
    assert.equal(answers.for(undefined), undefined);
  });

  it('outlast the session, until they are forgotten', async () => {
    const memento = emptyMemento();
    await answersIn(memento).remember(folder, chosen('Open Cables Here'));
    const later = answersIn(memento);
    assert.equal(later.for(folder), 'always');
    await later.remember('file:///elsewhere', dismissal);
    await later.forget();
    assert.equal(later.for(folder), undefined);
    assert.equal(later.for('file:///elsewhere'), undefined);
  });
});

/** The choice under that button. */
function chosen(title: string): Choice {
  const choice = choices(folder).find((candidate) => candidate.title === title);
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
