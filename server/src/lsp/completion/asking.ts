import { type CompletionContext, CompletionTriggerKind, type Position } from 'vscode-languageserver';
import type { OpenDocument } from '../documents';

/** A question for completions: the place, and what brought it about. */
interface Question {
  readonly position: Position;
  readonly context?: CompletionContext | undefined;
}

/**
 * Tells whether somebody asked, or a key that was typed did. Clients that ask behind every letter do not say which letters go
 * on with a word that somebody asked about: so the head of that word is remembered.
 */
export function askers(): (document: OpenDocument, question: Question) => boolean {
  let asked: { readonly uri: string; readonly start: number } | undefined;
  return ({ uri, text }, { position, context }) => {
    const offset = text.offsetAt(position);
    const start = wordStart(text, position);
    const goesOn = asked?.uri === uri && asked.start === start && offset > start;
    const isAsked = goesOn || context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
    asked = isAsked ? { uri, start } : undefined;
    return isAsked;
  };
}

/** Where the run of letters begins that ends at a place, as far as it is written. */
function wordStart(text: OpenDocument['text'], position: Position): number {
  const lineStart = text.offsetAt({ ...position, character: 0 });
  const line = text.slice(lineStart, text.offsetAt(position));
  let start = line.length;
  while (start > 0 && /[\p{L}\p{N}]/u.test(line.charAt(start - 1))) start--;
  return lineStart + start;
}
