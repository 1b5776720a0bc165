import type { ExportDocument } from './exporter';

/** What stands around the pieces of a document. */
export interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** A document that consists of its pieces and what stands around them. Nothing but the frame where there are none. */
export function framed({ before, between, after }: Frame): ExportDocument {
  let written = 0;
  return {
    add: (piece) => `${written++ === 0 ? before : between}${piece}`,
    end: () => [written === 0 ? before + after : after],
  };
}
