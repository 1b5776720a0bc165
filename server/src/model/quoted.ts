import type { CableFrame } from './cable';

/**
 * Tells whether an offset lies in quoted text, between BEGIN and END: what stands there follows the rules of another
 * document. Asks with rising offsets are answered in one walk.
 */
export function quotedText(cable: CableFrame): (offset: number) => boolean {
  const spans = [
    ...cable.blocks.filter((block) => block.kind === 'quotation').map((block) => block.span),
    ...cable.paragraphs.filter((paragraph) => paragraph.quoted).map((paragraph) => paragraph.span),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  let end = -1;
  return (offset) => {
    while (at < spans.length && (spans[at]?.start ?? 0) <= offset) {
      end = Math.max(end, spans[at]?.end ?? 0);
      at++;
    }
    return offset < end;
  };
}
