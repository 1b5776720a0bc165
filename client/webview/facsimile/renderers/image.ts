import { Damaged, type OpenScan } from './sheet';

/** Opens a picture that the browser can read by itself. */
export async function openImage(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<OpenScan> {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const close = () => URL.revokeObjectURL(address);
  const image = new Image();
  image.src = address;
  image.alt = '';
  image.draggable = false;
  try {
    await image.decode();
  } catch {
    close();
    throw new Damaged('is damaged, or too large to be decoded');
  }
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  return { sheets: [{ size, draw: async () => image }], close };
}
