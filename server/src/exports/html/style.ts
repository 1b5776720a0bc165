/** How a page looks: as a well-set book, light or dark as the reader has it, and plain on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #23201b; --quiet: #6a6358; --line: #ddd7cb; --link: #7c2d12; --mark: #f6ecd2;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1a1815; --ink: #e4dfd5; --quiet: #a49c8f; --line: #3a362f; --link: #e9b08f; --mark: #3b3222; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body {
  font: 1.0625rem/1.6 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
  max-width: 35rem; margin: 0 auto; padding: 4rem 1.25rem 6rem; overflow-wrap: break-word;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
small, dt, summary, .marking { font-size: 0.8125rem; color: var(--quiet); }
h1, h2, h3 { font-weight: 500; line-height: 1.3; text-wrap: balance; }
h1 { font-size: 1.625rem; margin: 0 0 1.5rem; }
article { display: flow-root; margin-top: 6rem; }
article:only-child { margin-top: 0; }
article > header > h2 { font-size: 1.5rem; margin: 0 0 1.5rem; }
section > h2, section > h3 { font-size: 1.125rem; letter-spacing: 0.03em; margin: 2.5rem 0 1rem; }
.marking { letter-spacing: 0.12em; margin: 0 0 0.75rem; }
nav ol { padding: 0; list-style: none; }
nav li { margin: 0.5rem 0; line-height: 1.4; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav small { display: block; }
dl { margin: 0; font-size: 0.9375rem; }
dl > div { display: grid; grid-template-columns: 7rem 1fr; column-gap: 1rem; align-items: baseline; margin: 0.25rem 0; line-height: 1.5; }
dd { grid-column: 2; margin: 0; }
article > header { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 2rem; }
details { margin: 0.75rem 0 0; }
summary { cursor: pointer; }
details[open] > summary { margin-bottom: 0.75rem; }
p, ul, pre, blockquote { margin: 0 0 1rem; }
p { text-wrap: pretty; hanging-punctuation: first last; }
.numbered { margin-top: 1.25rem; }
.number { color: var(--quiet); font-variant-numeric: oldstyle-nums; }
.portion { color: var(--quiet); text-decoration: none; cursor: help; }
ul { padding: 0; list-style: none; }
li > .sign { display: inline-block; min-width: 1.5rem; text-indent: 0; }
ul[role] > li { padding-inline-start: 3rem; text-indent: -1.75rem; margin: 0.35rem 0; }
pre { font: 0.8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-x: auto; }
pre[tabindex] { margin-inline-start: 1.25rem; }
pre.head { white-space: pre-wrap; margin: 1rem 0 0; padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line); color: var(--quiet); }
blockquote { padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line); }
blockquote > :last-child { margin-bottom: 0; }
.heading { letter-spacing: 0.03em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 30%; }
.mark { background: var(--mark); border-radius: 2px; cursor: help; }
.artefact { font: 0.6875rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; color: var(--quiet); margin: 0.75rem 0; }
small.artefact { margin: 0 0.25em; }
small.lines { display: block; margin: 0.75rem 0; }
.artefact small { font: inherit; }
.signature { text-align: end; letter-spacing: 0.06em; margin-top: 2rem; }
:target { scroll-margin-top: 2rem; }
@media (min-width: 66rem) {
  .numbered > .number:first-child { float: inline-start; width: 3rem; margin-inline-start: -4rem; text-align: end; }
  p.artefact, small.artefact { float: inline-end; clear: inline-end; width: 12rem; margin: 0.4rem -14rem 0.5rem 0; }
}
@media (max-width: 30rem) {
  dl > div { display: block; margin: 0.6rem 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --link: #000; --mark: transparent; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  a { text-decoration: none; }
  article + article { break-before: page; }
  h1, h2, h3, .heading { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  dl > div, li { break-inside: avoid; }
  pre { white-space: pre-wrap; }
  details:not([open]) { display: none; }
}
`;
