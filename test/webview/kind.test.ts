import { strict as assert } from 'node:assert';
import { kindOf } from '../../client/webview/facsimile/kind';
import { pdfs, photos, png, tiff, tiffPages } from '../helpers/scans';

describe('kindOf', () => {
  const scans = {
    'image/png': png(),
    'image/jpeg': photos.jpeg,
    'image/webp': photos.webp,
    tiff: tiff([tiffPages.none]),
    pdf: pdfs.group4(),
  };
  for (const [kind, bytes] of Object.entries(scans)) {
    it(`knows ${kind} by its first bytes`, () => {
      assert.equal(kindOf(bytes), kind);
    });
  }

  it('knows a TIFF of the other byte order, and a PDF with something before it', () => {
    assert.equal(kindOf(Buffer.from('MM\0*\0\0\0\x08')), 'tiff');
    assert.equal(kindOf(Buffer.concat([Buffer.from('\r\n'), pdfs.group4()])), 'pdf');
  });

  it('knows nothing else', () => {
    for (const bytes of ['', 'II', 'RIFF    WAVE', 'UNCLAS VALLETTA 000305'])
      assert.equal(kindOf(Buffer.from(bytes)), undefined);
  });
});
