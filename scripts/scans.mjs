// Draws the scans of the samples into samples/scans: invented telegrams, as a copying machine of their time shows them.
//   node scripts/scans.mjs
// Runs where the stand-in's Chromium runs (Linux x64).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './host/browse.mjs';
import { installHost } from './host/install-host.mjs';
import { pdfOf } from './scans/pdf.mjs';

const root = path.resolve(import.meta.dirname, '..');
const samples = path.join(root, 'samples');
const folder = path.join(samples, 'scans');
const size = { width: 850, height: 1100 }; // US letter
const SHARPNESS = 1.2;

mkdirSync(folder, { recursive: true });
const browser = await openBrowser(await installHost(), { viewport: size, deviceScaleFactor: SHARPNESS });
const page = await browser.newPage();

const [head, tail] = textOf('77VALLETTA918.cable').split(/(?=^LIMITED OFFICIAL USE\n\nPAGE 02)/m);
write('77VALLETTA918.pdf', pdfOf([await picture(head, 0.35), await picture(tail, -0.5)]));
write('05REYKJAVIK512.jpg', (await picture(textOf('05REYKJAVIK512.cable'), -0.3)).bytes);
await browser.close();

function textOf(name) {
  return readFileSync(path.join(samples, name), 'utf8');
}

function write(name, bytes) {
  writeFileSync(path.join(folder, name), bytes);
  console.log(`samples/scans/${name} ${Math.round(bytes.length / 1024)} KB`);
}

/** A typed page: ink that spreads, paper that has lain for long, and a sheet that lies a little askew. */
async function picture(text, degrees) {
  await page.setContent(`<!DOCTYPE html><style>
    body { margin: 0; width: ${size.width}px; height: ${size.height}px; overflow: hidden; background: #d9d4c6; }
    .sheet { position: absolute; inset: 0; background: #f0ece0; transform: rotate(${degrees}deg); }
    pre { margin: 62px 0 0 84px; font: 600 16.6px/23px 'DejaVu Sans Mono', monospace; color: #26241f; filter: url(#ink); }
    .stains { position: absolute; inset: 0; filter: url(#paper); opacity: 0.16; }
    .hole { position: absolute; left: 34px; width: 22px; height: 22px; border-radius: 50%; background: #6d6a62; }
  </style>
  <svg width="0" height="0">
    <filter id="ink"><feTurbulence baseFrequency="0.9" numOctaves="2" seed="7" /><feDisplacementMap in="SourceGraphic" scale="1.6" />
      <feGaussianBlur stdDeviation="0.45" /></filter>
    <filter id="paper"><feTurbulence baseFrequency="0.012 0.02" numOctaves="4" seed="3" />
      <feColorMatrix values="0 0 0 0 0.35  0 0 0 0 0.3  0 0 0 0 0.2  0.9 0 0 0 -0.1" /></filter>
  </svg>
  <div class="sheet"><div class="stains"></div><pre></pre>
    <div class="hole" style="top: 140px"></div><div class="hole" style="top: 530px"></div><div class="hole" style="top: 920px"></div>
  </div>`);
  await page.locator('pre').evaluate((pre, words) => {
    pre.textContent = words;
  }, text);
  const bytes = await page.screenshot({ type: 'jpeg', quality: 40 });
  return {
    width: size.width * SHARPNESS,
    height: size.height * SHARPNESS,
    bytes,
    filter: 'DCTDecode',
    entries: '/ColorSpace /DeviceRGB /BitsPerComponent 8',
  };
}
