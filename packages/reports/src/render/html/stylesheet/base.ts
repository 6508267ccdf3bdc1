import { type Html, html } from "../escape.ts";

/** The sheet and its type. Element rules weigh nothing (\`:where\`), so that a component never fights them. */
export const base: Html = html`.wl { background: var(--paper); color: var(--ink); font: 100%/var(--line) var(--font-plain); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
:where(.wl) body { margin: 0; }
:where(.wl-sheet, .wl-sheet *), :where(.wl-sheet) *::before { box-sizing: border-box; }
.wl-sheet { max-width: calc(var(--sheet) + 2 * var(--space-6)); margin-inline: auto; padding: var(--space-5) clamp(1rem, 4.5vw, 2.25rem) var(--space-7); overflow-wrap: break-word; text-wrap: pretty; }
:where(.wl-sheet) :where(p, ul, ol, dl, dd, figure, blockquote, h1, h2, h3, h4, h5, h6) { margin: 0; padding: 0; }
:where(.wl-sheet) :where(ol, ul) { list-style: none; }
:where(.wl-sheet) :where(h1, h2, h3, h4, h5, h6) { font: 600 1rem/1.3 var(--font-plain); }
:where(.wl-sheet) b { font-weight: 650; }
:where(.wl-sheet) p + p { margin-block-start: var(--space-2); }
:where(.wl-sheet) a { color: var(--harbour); text-underline-offset: .15em; }
:where(.wl-sheet) a:focus-visible { outline: 2px solid var(--harbour); outline-offset: 2px; }
:where(.wl-sheet) svg { display: block; overflow: visible; }
.wl-number { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.wl-code { font: inherit; font-variant-numeric: tabular-nums; }
.wl-aside { color: var(--ink-soft); font-size: var(--size-small); line-height: 1.4; }
.wl-answer { font: 400 var(--size-quote)/1.35 var(--font-voice); max-width: 48rem; }
.wl-answer b { font-weight: 700; }
.wl-statement { font: 400 var(--size-lead)/1.35 var(--font-voice); }
.wl-next { font-family: var(--font-voice); line-height: 1.4; color: var(--ink-soft); margin-block-start: .25rem; }
.wl-next b { font: 650 var(--size-small)/1 var(--font-plain); color: var(--ink); }
.wl-statement + .wl-aside, .wl-aside + .wl-next, .wl-statement + .wl-next { margin-block-start: .15rem; }
.wl-fine { color: var(--ink-soft); font-size: var(--size-fine); line-height: 1.4; }
`;
