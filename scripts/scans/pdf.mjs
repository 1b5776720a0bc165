// Writes PDFs that hold a picture a page, as scanners make them.

/**
 * @typedef {object} PdfPicture
 * @property {number} width in pixels
 * @property {number} height in pixels
 * @property {Uint8Array} bytes as the filter has encoded them
 * @property {string} filter how: DCTDecode (JPEG), JPXDecode, JBIG2Decode, CCITTFaxDecode
 * @property {string} [entries] further entries of the picture: colours, bits, what the filter needs to know
 */

/** Points: US letter. */
const PAGE = { width: 612, height: 792 };

/**
 * @param {readonly PdfPicture[]} pictures one a page, each over the whole page
 * @returns {Uint8Array}
 */
export function pdfOf(pictures) {
  const page = (index) => 3 + 3 * index; // then its contents, then its picture
  const kids = pictures.map((_, index) => `${page(index)} 0 R`).join(' ');
  const contents = `${PAGE.width} 0 0 ${PAGE.height} 0 0 cm /Scan Do`;
  return withTable([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`,
    ...pictures.flatMap(({ width, height, filter, bytes, entries = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${page(index) + 1} 0 R ` +
        `/Resources << /XObject << /Scan ${page(index) + 2} 0 R >> >> >>`,
      stream(`/Length ${contents.length}`, contents),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /Filter /${filter} ${entries} /Length ${bytes.length}`,
        bytes,
      ),
    ]),
  ]);
}

function stream(entries, bytes) {
  return Buffer.concat([
    Buffer.from(`<< ${entries} >>\nstream\n`),
    Buffer.from(bytes),
    Buffer.from('\nendstream'),
  ]);
}

/** Puts the objects one after another, and behind them the table of where each begins. */
function withTable(objects) {
  const chunks = [Buffer.from('%PDF-1.7\n')];
  let length = chunks[0].length;
  const starts = objects.map((object, index) => {
    const chunk = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    chunks.push(chunk);
    length += chunk.length;
    return length - chunk.length;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`)]);
}
