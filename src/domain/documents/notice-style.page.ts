/** The look of a public notice: paper and Source Serif, on the variables of tokens.css and nothing else. Served beside the page. */
export const noticeStyle = `/* A company's word to people: paper, Source Serif. Stands on tokens.css and nothing else. */
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
html { background: var(--paper); }
body { background: var(--paper); color: var(--paper-ink); font: 400 1.125rem/1.6 var(--font-word); text-size-adjust: 100%; }
.sheet { max-inline-size: 66rem; margin-inline: auto; padding: 1.25rem 2.5rem 5rem; }
.skip { position: absolute; inset-inline-start: -100rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 0.5rem; background: var(--paper-raised); padding: 0.5rem 0.75rem; }
a { color: var(--accent-ink); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: var(--radius-1); }
.up { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.5rem 1rem; font: 500 var(--text-body)/1.4 var(--font-work); padding-block-end: 1rem; border-block-end: 1px solid var(--paper-line); }
.langs { display: flex; gap: 1.25rem; }
.langs a { color: var(--paper-ink-2); text-decoration: none; font-weight: 400; padding-block: 0.25rem; }
.langs a[aria-current] { color: var(--paper-ink); font-weight: 600; box-shadow: 0 2px 0 currentColor; }
.langs a:hover { text-decoration: underline; }
h1 { font-size: 2.625rem; font-weight: 600; letter-spacing: -0.015em; line-height: 1.12; margin-block: 3.25rem 0.75rem; max-inline-size: 22ch; overflow-wrap: break-word; hyphens: auto; }
.dated { font: 400 var(--text-cell)/1.4 var(--font-work); color: var(--paper-ink-2); }
.earlier { margin-block-start: 1rem; padding: 0.75rem 1rem; background: var(--paper-raised); border: 1px solid var(--paper-line); font: 400 var(--text-cell)/1.5 var(--font-work); }
.body { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 4rem; margin-block-start: 2.5rem; }
.toc { position: sticky; inset-block-start: 1.5rem; align-self: start; font: 400 var(--text-cell)/1.35 var(--font-work); }
.toc ol { list-style: none; }
.toc a { display: block; padding-block: 0.3rem; color: var(--paper-ink-2); text-decoration: none; }
.toc a:hover { color: var(--paper-ink); text-decoration: underline; }
.brief { margin-block-end: 2.75rem; border-block-start: 2px solid var(--paper-ink); }
.brief div { display: grid; grid-template-columns: 10rem 1fr; gap: 1.5rem; padding-block: 0.75rem; border-block-end: 1px solid var(--paper-line); }
.brief dt { font: 600 var(--text-cell)/1.9 var(--font-work); }
.doubt { font: 400 var(--text-note)/1.4 var(--font-work); letter-spacing: 0; color: var(--paper-ink-2); white-space: nowrap; }
.tongue { font: 400 var(--text-note)/1.4 var(--font-work); letter-spacing: 0; color: var(--paper-ink-2); }
h2 { font-size: 1.5rem; font-weight: 600; line-height: 1.25; margin-block: 2.25rem 0.5rem; letter-spacing: -0.005em; scroll-margin-block-start: 1rem; }
h3 { font: 600 var(--text-body)/1.4 var(--font-work); color: var(--paper-ink-2); margin-block: 1.25rem 0.375rem; }
section > h2:first-child { margin-block-start: 2.25rem; }
p, .points { max-inline-size: 38rem; margin-block-end: 0.75rem; overflow-wrap: break-word; }
.points { list-style: none; }
.points li { padding-inline-start: 1.25rem; position: relative; margin-block-end: 0.375rem; }
.points li::before { content: "–" / ""; position: absolute; inset-inline-start: 0; color: var(--paper-ink-2); }
.held { inline-size: 100%; max-inline-size: 40rem; font-size: var(--text-body); border-collapse: collapse; border-block-start: 1px solid var(--paper-ink); margin-block: 0.5rem 1rem; text-align: start; }
.held th { font: 600 var(--text-note)/1.4 var(--font-work); color: var(--paper-ink-2); padding: 0.5rem 1rem 0.375rem 0; border-block-end: 1px solid var(--paper-line); text-align: start; }
.held th:first-child { inline-size: 38%; }
.held td { padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--paper-line); vertical-align: top; line-height: 1.45; overflow-wrap: anywhere; hyphens: auto; }
.wide { max-inline-size: none; font-size: var(--text-cell); }
.wide th:first-child { inline-size: auto; }
.wide td { padding-inline-end: 0.75rem; overflow-wrap: break-word; hyphens: auto; }
.ask { margin-block: 2.5rem 0; padding: 1.5rem 1.75rem; background: var(--paper-raised); border: 1px solid var(--paper-line); border-radius: var(--radius-3); font-family: var(--font-work); max-inline-size: 40rem; }
.ask h2 { margin: 0 0 0.25rem; font: 600 1.25rem/1.3 var(--font-work); }
.ask p { font-size: var(--text-body); color: var(--paper-ink-2); line-height: 1.5; }
.ends { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--paper-line); font: 400 var(--text-note)/1.6 var(--font-work); }
.acts { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block-start: 1rem; }
.btn { display: inline-flex; align-items: center; min-block-size: var(--control); padding: 0.25rem 0.875rem; border: 1px solid var(--edge); border-radius: var(--radius-2); color: var(--paper-ink); text-decoration: none; font: 600 var(--text-cell)/1.3 var(--font-work); }
.btn.main-act { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.list { list-style: none; border-block-start: 2px solid var(--paper-ink); margin-block-start: 2rem; max-inline-size: 40rem; }
.list li { border-block-end: 1px solid var(--paper-line); }
.list a { display: block; padding-block: 0.75rem; }
@media (max-width: 60rem) {
  .sheet { padding: 1rem 1.125rem 3rem; }
  h1 { font-size: clamp(1.375rem, 7.5vw, 2rem); margin-block-start: 2rem; }
  .body { display: block; margin-block-start: 1.75rem; }
  .toc { display: none; }
  .brief div { grid-template-columns: 1fr; gap: 0; }
  .brief dt { line-height: 1.4; }
  .wide thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide tbody, .wide tr, .wide td { display: block; }
  .wide tr { padding-block: 0.5rem; border-block-end: 1px solid var(--paper-line); }
  .wide td { padding-block: 0.125rem; border: 0; }
  .wide td::before { content: attr(data-label) ": "; font: 600 var(--text-note)/1.4 var(--font-work); color: var(--paper-ink-2); }
  .acts { display: grid; }
  .btn { justify-content: center; min-block-size: 2.75rem; }
}
@media print {
  @page { size: A4; margin: 22mm 20mm 20mm 25mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Source Sans"; } }
  :root { color-scheme: light; --paper: #fff; --paper-ink: #000; --paper-ink-2: #333; --paper-line: #999; }
  html { font-size: 10.5pt; background: #fff; }
  body { background: #fff; font-size: 11pt; line-height: 1.5; }
  .sheet { padding: 0; max-inline-size: none; }
  .langs, .toc, .skip, .acts, .ends { display: none; }
  .body { display: block; margin-block-start: 8mm; }
  h1 { font-size: 22pt; margin-block: 10mm 3mm; max-inline-size: none; }
  h2 { font-size: 13pt; break-after: avoid; margin-block-start: 7mm; }
  h3 { break-after: avoid; }
  .brief div { grid-template-columns: 38mm 1fr; padding-block: 2mm; }
  .brief div, .held tr, .points li, .ask { break-inside: avoid; }
  p, .points, .held, .ask { max-inline-size: none; }
  .wide { font-size: 9pt; }
  a { color: inherit; text-decoration: none; }
}
`
