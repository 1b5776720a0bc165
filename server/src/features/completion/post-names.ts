import type { Knowledge, Post } from '../../knowledge';
import { memoized } from '../../text/memoized';
import { type Choice, choiceOf, chosen, wordsIn } from './match';
import { isOpenAt, ownPost } from './own-post';
import type { Place } from './place';

/** What posts weigh beside the number of their cables: the one that sends the cable, one that was not open. */
const OWN = 1_000_000;
const CLOSED = -1;

/** The posts whose names, places or countries begin as it was typed: that of the cable first, then the busiest. */
export function postsFor(typed: string, place: Place): readonly Post[] {
  const own = ownPost(place);
  const { date } = place.cable;
  return chosen(namesOf(place.knowledge), typed, ({ value: post }) =>
    post === own ? OWN : isOpenAt(post, date) ? post.cables : CLOSED,
  );
}

const namesOf = memoized(
  ({ posts }: Knowledge): Choice<Post> =>
    choiceOf(
      posts.all().map((value) => ({
        value,
        name: value.printedName,
        words: wordsIn(`${value.printedName} ${value.city} ${value.country}`),
        weight: value.cables,
      })),
    ),
);
