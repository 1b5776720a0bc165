import { touches } from '../../text/span';
import { card } from './card';
import type { Hover } from './place';

/** The signature: a student may take it for the writer's (cable-format 4.31). */
export const signatureHover: Hover = ({ cable, offset }) => {
  const { signature, mrn } = cable;
  if (!signature || !touches(signature.span, offset)) return null;
  const who = mrn.post === 'STATE' ? 'the Secretary of State' : 'the head of the post';
  return card(
    signature.span,
    signature.text,
    'signature',
    `The name of ${who} at that time, or of who stood in; not of the writer.`,
  );
};
