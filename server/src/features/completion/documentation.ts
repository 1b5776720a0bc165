import type { Knowledge } from '../../knowledge';
import { captionCard } from '../hover/captions';
import { card, type HoverContent } from '../hover/card';
import { orderCard } from '../hover/executive-order';
import { postCard } from '../hover/posts';
import { tagCard } from '../hover/tags';
import type { Topic } from './item';

/** A completion stands nowhere yet. */
const NOWHERE = { start: 0, end: 0 };

/** What there is to know about a completion, as Markdown: what the mouse tells once it stands in the text. */
export function documentation(topic: Topic, knowledge: Knowledge): string | null {
  return cardOf(topic, knowledge)?.markdown ?? null;
}

function cardOf({ kind, key, on }: Topic, knowledge: Knowledge): HoverContent | null {
  const { tags, posts, captions, executiveOrders, abbreviations } = knowledge;
  switch (kind) {
    case 'tag': {
      const meaning = tags.find(key, on);
      return meaning ? tagCard({ span: NOWHERE, code: key }, meaning, on, knowledge) : null;
    }
    case 'post': {
      const post = posts.find(key, on);
      return post ? postCard(NOWHERE, post.printedName, post) : null;
    }
    case 'caption': {
      const caption = captions.find(key);
      return caption ? captionCard(NOWHERE, key, caption) : null;
    }
    case 'order': {
      const order = executiveOrders.find(key);
      return order ? orderCard(NOWHERE, order, knowledge) : null;
    }
    case 'abbreviation': {
      const entry = abbreviations.find(key);
      return entry ? card(NOWHERE, entry.abbreviation, entry.meaning) : null;
    }
  }
}
