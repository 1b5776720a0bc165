import type { Cable } from '../../model/cable';
import { Elements } from '../../model/elements';
import { childrenOf } from '../../syntax/node';
import type { Span } from '../../text/span';
import { leafAt } from '../leaf-at';
import type { Finder } from './occurrence';

/** A code of a TAGS line, of which every section has one. */
export const tagAt: Finder = (cable, offset) => {
  // a cursor behind the last letter is on the code, too
  const here = [offset, offset - 1]
    .map((at) => leafAt(cable.tree, at).leaf)
    .find(({ kind }) => kind === 'tag');
  if (!here) return null;
  const code = codeAt(cable, here);
  return { kind: 'tag', here, definitions: [], mentions: tagsLike(cable, code), code };
};

/** Where a code stands in the TAGS lines of a cable, in any case. */
export function tagsLike(cable: Cable, code: string): readonly Span[] {
  if (!cable.tags?.tags.some((tag) => tag.code === code)) return [];
  return new Elements(cable.tree)
    .all('tagsLine')
    .flatMap((line) => childrenOf(line, 'tag'))
    .filter((tag) => codeAt(cable, tag) === code);
}

function codeAt({ text }: Cable, { start, end }: Span): string {
  return text.slice(start, end).trim().toUpperCase();
}
