import { touches } from '../../text/span';
import type { Finder } from './occurrence';

/** The words that open or close a block: `BEGIN TEXT`, `END SUMMARY`. */
export const blockAt: Finder = ({ blocks }, offset) => {
  const block = blocks.findLast(
    ({ open, close }) => touches(open, offset) || (close && touches(close, offset)),
  );
  if (!block) return null;
  const { span, open, close } = block;
  return {
    kind: 'block',
    here: close && touches(close, offset) ? close : open,
    definitions: [{ span, name: open }],
    mentions: close ? [close] : [],
  };
};
