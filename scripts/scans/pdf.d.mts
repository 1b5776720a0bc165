/** A picture as its filter has encoded it; see pdf.mjs. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly filter: 'DCTDecode' | 'JPXDecode' | 'JBIG2Decode' | 'CCITTFaxDecode' | 'FlateDecode';
  readonly entries?: string;
}

export function pdfOf(pictures: readonly PdfPicture[]): Uint8Array<ArrayBuffer>;
