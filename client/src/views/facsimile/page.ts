/** What the page needs to know of where it runs. */
export interface PagePlace {
  /** From where scripts and styles may come: the extension's own files. */
  readonly cspSource: string;
  /** The address of a file in the folder of the page. */
  readonly address: (file: string) => string;
}

/**
 * The page of the facsimile. Its policy allows nothing but the extension's own scripts and styles, the decoders made of
 * them, and pictures from memory: it can reach no address of any kind.
 */
export function pageHtml({ cspSource, address }: PagePlace): string {
  const policy = [
    "default-src 'none'",
    `script-src ${cspSource} 'wasm-unsafe-eval'`, // the decoders of JPEG 2000 and JBIG2
    `style-src ${cspSource}`,
    'worker-src blob:',
    'img-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Facsimile</title>
<link rel="stylesheet" href="${address('style.css')}">
</head>
<body data-state="opening">
<header><div id="tools" role="toolbar" aria-label="Facsimile"></div></header>
<main>
<h1 class="unseen">Facsimile</h1>
<div id="scan" role="region" aria-label="Scanned pages. Arrow keys move, Enter goes to the text." tabindex="0"></div>
<div id="nothing"><p id="notice"></p><button id="choose" type="button">Choose a File…</button></div>
</main>
<p id="status" role="status"></p>
<script type="module" src="${address('main.js')}"></script>
</body>
</html>`;
}
