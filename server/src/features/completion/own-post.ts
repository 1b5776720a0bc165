import type { Knowledge, KnownDate, Post } from '../../knowledge';
import { mayLieWithin } from '../../knowledge/dates';
import type { Cable } from '../../model/cable';

/** The post that sends the cable: of the text line, of FM, or of the name of the file. */
export function ownPost({
  cable: { textLines, heading, mrn },
  knowledge: { posts },
}: {
  readonly cable: Cable;
  readonly knowledge: Knowledge;
}): Post | undefined {
  const file = mrn.fileNumber?.post ?? mrn.post;
  return (
    (heading?.from ? posts.byAddress(heading.from.name) : undefined) ??
    textLines[0]?.mrn?.post ??
    (file === null ? undefined : posts.find(file))
  );
}

/** False only where a post is known not to have been open at that date. */
export function isOpenAt({ from, until }: Post, on: KnownDate): boolean {
  return mayLieWithin(on, String(from ?? ''), String(until ?? ''));
}
