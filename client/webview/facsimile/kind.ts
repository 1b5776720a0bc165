/** The kinds of file a scan comes in: pictures that browsers know, and the two that need a library. */
export type Kind = 'image/png' | 'image/jpeg' | 'image/webp' | 'tiff' | 'pdf';

const encoded = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** How files begin; null stands for any byte. */
const BEGINNINGS: readonly (readonly [Kind, readonly (number | null)[]])[] = [
  ['image/png', [0x89, ...encoded('PNG')]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/webp', [...encoded('RIFF'), null, null, null, null, ...encoded('WEBP')]],
  ['tiff', [...encoded('II'), 42, 0]],
  ['tiff', [...encoded('MM'), 0, 42]],
];

/** A PDF may begin with other bytes, as many as this. */
const BEFORE_PDF = 1024;

/** The kind of a file by its first bytes, whatever its name says; undefined for any other. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const found = BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, index) => byte === null || bytes[index] === byte),
  );
  if (found) return found[0];
  const head = String.fromCharCode(...bytes.subarray(0, BEFORE_PDF));
  return head.includes('%PDF-') ? 'pdf' : undefined;
}
