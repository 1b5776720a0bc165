import type { Memento } from 'vscode';

/** The setting `cable.detection`: what is done with a text that looks like a cable. */
export type DetectionSetting = 'always' | 'ask' | 'never';

/** What the user answered for the texts of a folder. */
export type Answer = 'always' | 'never';

/** What is done with a text: make it a cable, offer to, or leave it alone. */
export type Decision = 'open' | 'offer' | 'leave';

/**
 * What is done with a text. The setting goes before what is remembered: a user who sets it to `always` or `never`
 * means it, while an answer given earlier only spares the question of `ask`.
 */
export function decide(
  setting: DetectionSetting,
  remembered: Answer | undefined,
  looksLikeCable: boolean,
): Decision {
  if (!looksLikeCable) return 'leave';
  const answer = setting === 'ask' ? remembered : setting;
  if (answer === undefined) return 'offer';
  return answer === 'always' ? 'open' : 'leave';
}

/** What `isCandidate` asks of a document. */
export interface Candidate {
  readonly languageId: string;
  readonly path: string;
  /** False for what cannot be edited: output panes, older versions, previews. */
  readonly writable: boolean;
}

/** True for a text that may be a cable without saying so: plain text or Markdown of the user's own. */
export function isCandidate({ languageId, path, writable }: Candidate): boolean {
  return ['plaintext', 'markdown'].includes(languageId) && writable && !path.includes('/node_modules/');
}

/** A button of the offer, and what pressing it answers. */
export interface Choice {
  readonly title: string;
  readonly answer: Answer;
  /** How long the answer holds for the folder. */
  readonly holds: 'for good' | 'this session';
}

/** The buttons of the offer. A text that was never saved has no folder for which an answer could hold. */
export function choices(folder: string | undefined): Choice[] {
  if (folder === undefined) return [{ title: 'Open as Cable', answer: 'always', holds: 'this session' }];
  return [
    { title: 'Open Cables Here', answer: 'always', holds: 'for good' },
    { title: 'Never Here', answer: 'never', holds: 'for good' },
  ];
}

/** What closing the offer without a choice means: not now, and no more asking about this folder today. */
export const dismissal: Choice = { title: '', answer: 'never', holds: 'this session' };

/** The answers given so far, by the URI of the folder. */
export interface Answers {
  for(folder: string | undefined): Answer | undefined;
  /** Keeps what was chosen; where there is no folder nothing is kept. */
  remember(folder: string | undefined, choice: Choice): Promise<void>;
  forget(): Promise<void>;
}

/** Keeps the answers of this session, and those that hold for good in a memento of the editor, under one key. */
export function answersIn(memento: Pick<Memento, 'get' | 'update'>): Answers {
  const key = 'cable.detection.answers';
  const lasting = () => memento.get<Readonly<Record<string, Answer>>>(key, {});
  const session = new Map<string, Answer>();
  return {
    for: (folder) => (folder === undefined ? undefined : (session.get(folder) ?? lasting()[folder])),
    async remember(folder, { answer, holds }) {
      if (folder === undefined) return;
      session.set(folder, answer);
      if (holds === 'for good') await memento.update(key, { ...lasting(), [folder]: answer });
    },
    async forget() {
      session.clear();
      await memento.update(key, undefined);
    },
  };
}
