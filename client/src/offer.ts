import type { Memento } from 'vscode';

/** The setting `cable.detection`: what is done with a text that looks like a cable. */
export type DetectionSetting = 'always' | 'ask' | 'never';

/** What the user once answered for a document, or for all of a folder. */
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

/** Where an answer may hold; a text that was never saved has no place that outlasts it. */
export interface Places {
  /** The URI of the document itself. */
  readonly document?: string;
  /** The URI of the folder it belongs to. */
  readonly folder?: string;
}

/** A button of the offer, and what pressing it answers, and for what place. */
export interface Choice {
  readonly title: string;
  readonly answer: Answer;
  readonly place: string | undefined;
}

/** The buttons of the offer, the gentlest first. */
export function choices({ document, folder }: Places): Choice[] {
  const once: Choice = { title: 'Open as Cable', answer: 'always', place: document };
  if (folder === undefined) return [once];
  return [
    once,
    { title: 'Always in This Folder', answer: 'always', place: folder },
    { title: 'Never in This Folder', answer: 'never', place: folder },
  ];
}

/** What closing the offer without a choice means: not this document, and no more asking about it. */
export function declined({ document }: Places): Choice {
  return { title: '', answer: 'never', place: document };
}

/** The answers given so far. */
export interface Answers {
  /** The answer for the document, or else for its folder. */
  for(places: Places): Answer | undefined;
  /** Keeps what was chosen; a choice for no place is not kept. */
  remember(choice: Choice): Promise<void>;
  forget(): Promise<void>;
}

/** Keeps the answers in a memento of the editor, under one key. */
export function answersIn(memento: Pick<Memento, 'get' | 'update'>): Answers {
  const key = 'cable.detection.answers';
  const all = () => memento.get<Readonly<Record<string, Answer>>>(key, {});
  const at = (place: string | undefined) => (place === undefined ? undefined : all()[place]);
  return {
    for: ({ document, folder }) => at(document) ?? at(folder),
    async remember({ place, answer }) {
      if (place !== undefined) await memento.update(key, { ...all(), [place]: answer });
    },
    async forget() {
      await memento.update(key, undefined);
    },
  };
}
