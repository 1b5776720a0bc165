import {
  Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, type TokenKind, type TokenTrait } from '../service';
import { rangeOf, spanOf } from './convert';
import type { OpenDocument } from './documents';
import { answering, demand, type Feature } from './session';

/** The numbers of kinds and traits in the protocol: their places in the legend. */
const kinds: Readonly<Record<TokenKind, number>> = { classification: 0, tagCode: 1, mention: 2 };
const traits: Readonly<Record<TokenTrait, number>> = {
  unclassified: 0,
  limitedOfficialUse: 1,
  confidential: 2,
  secret: 3,
  topSecret: 4,
  unknown: 5,
  deprecated: 6,
};
const legend: SemanticTokensLegend = {
  tokenTypes: Object.keys(kinds),
  tokenModifiers: Object.keys(traits),
};

const nothing: SemanticTokens = { data: [] };

/** Colours by meaning, beside those that a grammar gives by shape: whole, for a range, or what has changed. */
export const semanticColours: Feature = (session) => {
  const { connection, documents } = session;
  const sent = new Map<string, SemanticTokens>();
  let count = 0;
  documents.onDidClose(({ document: { uri } }) => sent.delete(uri));

  /** The last tokens of a text are kept: the next are told by what has changed since. */
  function remembered({ uri }: OpenDocument, data: number[]): SemanticTokens {
    const tokens = { resultId: String(++count), data };
    sent.set(uri, tokens);
    return tokens;
  }

  connection.languages.semanticTokens.on(
    answering(session, nothing, (document, _, settings): SemanticTokens => {
      return remembered(document, encoded(document, semanticTokens(document.reading(settings))));
    }),
  );
  connection.languages.semanticTokens.onDelta(
    answering(
      session,
      nothing,
      (document, { previousResultId }, settings): SemanticTokens | SemanticTokensDelta => {
        const before = sent.get(document.uri);
        const tokens = remembered(document, encoded(document, semanticTokens(document.reading(settings))));
        if (before?.resultId !== previousResultId) return tokens;
        return { resultId: String(count), edits: editsBetween(before.data, tokens.data) };
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    answering(session, nothing, (document, { range }, settings): SemanticTokens => {
      demand(Range.is(range), 'range');
      const within = spanOf(document, range);
      return { data: encoded(document, semanticTokens(document.reading(settings), within)) };
    }),
  );
  return { semanticTokensProvider: { legend, range: true, full: { delta: true } } };
};

/** Five numbers a token: lines and characters from the one before, its length, its kind, its traits as bits. */
function encoded(document: OpenDocument, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { span, kind, trait } of tokens) {
    const { start } = rangeOf(document, span);
    const lines = start.line - last.line;
    const characters = lines === 0 ? start.character - last.character : start.character;
    const bits = trait === null ? 0 : 1 << traits[trait];
    data.push(lines, characters, span.end - span.start, kinds[kind], bits);
    last = start;
  }
  return data;
}

/** The one edit between two lists of numbers: all that lies between what both begin and end with. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let [end, afterEnd] = [before.length, after.length];
  while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  if (start === end && start === afterEnd) return [];
  return [{ start, deleteCount: end - start, data: after.slice(start, afterEnd) }];
}
