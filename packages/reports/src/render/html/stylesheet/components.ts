import { type Html, html } from "../escape.ts";

/** The title block: school and promise, then whose page it is, then the facts. */
const title = html`.wl-masthead { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); justify-content: space-between; font-size: var(--size-small); color: var(--ink-soft); }
.wl-masthead b { color: var(--ink); }
.wl-logo { display: inline-block; height: 1.6em; width: auto; vertical-align: middle; margin-inline-end: .5em; }
.wl-masthead i { font-family: var(--font-voice); }
.wl-title { margin-block-start: var(--space-3); padding-block-end: var(--space-3); border-block-end: 1px solid var(--rule); }
.wl-title > :first-child { font-weight: 400; line-height: 1.12; }
.wl-kind { display: block; color: var(--harbour); font: 650 1rem/1.4 var(--font-plain); }
.wl-who { display: block; font: 600 clamp(2rem, 7.5vw, var(--size-name))/1.1 var(--font-voice); letter-spacing: -.012em; }
.wl-about { display: block; font: 400 var(--size-lead)/1.35 var(--font-voice); color: var(--ink-soft); margin-block-start: var(--space-1); }
.wl-facts { display: grid; grid-template-columns: repeat(2, 1fr); gap: var(--space-2) var(--space-4); margin-block-start: var(--space-3); padding-block-start: var(--space-2); border-block-start: 1px solid var(--rule); font-size: var(--size-small); line-height: 1.35; }
.wl-facts dt, .wl-pairs dt { color: var(--ink-soft); }
.wl-facts dd { font-weight: 600; }
.wl-pairs { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: var(--space-2) var(--space-5); font-size: var(--size-small); }
header:has(> .wl-title) + main > p:first-child { margin-block-start: var(--space-4); }
.wl-note { margin-block-start: var(--space-3); font-size: var(--size-small); }
.wl-noted { padding: var(--space-2) var(--space-3); border: 1px dashed var(--cell-line); border-radius: .1875rem; }
.wl-own { margin-block-start: var(--space-5); padding-inline-start: var(--space-4); border-inline-start: 3px solid var(--harbour); }
.wl-own blockquote { font: italic 400 var(--size-quote)/1.3 var(--font-voice); text-wrap: balance; }
.wl-own figcaption { color: var(--ink-soft); font-size: var(--size-small); margin-block-start: var(--space-1); }
`;

/** The strip, and the same opened up as a key. */
const strip = html`.wl-strip { width: 100%; max-width: 21rem; height: auto; color: var(--harbour); }
.wl-words { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); font-size: var(--size-small); font-weight: 650; margin-block-start: .1rem; }
.wl-bead { display: inline-block; border: .33em solid var(--harbour); border-radius: 50%; margin-inline-end: .18em; }
.wl-bead:last-of-type { margin-inline-end: .42em; }
.wl-states { display: flex; flex-wrap: wrap; gap: .25rem var(--space-2); margin-block-start: .3rem; }
.wl-state { display: inline-flex; align-items: center; gap: .38em; max-width: 100%; padding-block: .06em .08em; padding-inline: .4em .55em; border: 1px solid var(--cell-line); border-radius: 1em; background: var(--paper); font-size: var(--size-small); line-height: 1.4; }
.wl-state svg { width: 1em; height: 1em; flex: none; }
.wl-dashed { border-style: dashed; }
.wl-key { margin-block-start: var(--space-5); }
.wl-key > :first-child { display: inline; font: 600 var(--size-small)/1.4 var(--font-plain); }
.wl-key > p { display: inline; color: var(--ink-soft); font-size: var(--size-small); }
.wl-key ol { display: grid; gap: var(--space-2); margin-block-start: var(--space-2); }
.wl-key li { display: grid; grid-template-columns: 3rem 1fr; column-gap: var(--space-3); font-size: var(--size-small); line-height: 1.32; }
.wl-key li::before { content: ""; grid-row: span 2; height: .8rem; margin-block-start: .22em; background: var(--cell); border: 1px solid var(--cell-line); border-radius: 2px; }
.wl-key .wl-goal-step::before { border: 2px solid var(--lantern); }
.wl-goal-words { color: var(--lantern); white-space: nowrap; margin-inline-start: .4em; }
.wl-triangle { display: inline-block; border: .31em solid transparent; border-block-start: 0; border-block-end: .54em solid currentColor; margin-inline-end: .28em; }
`;

/** Rules, not boxes: a heavy one opens a part, a hairline opens a row, and only the question for home is tinted. */
const parts = html`:where(.wl-part, .wl-figure, .wl-said) > :where(p, ul, ol, dl, div, figure, table, h3, h4, h5, h6):not(:nth-child(-n + 2)) { margin-block-start: var(--space-3); }
.wl-part { margin-block-start: var(--space-6); }
.wl-part > :first-child { border-block-start: 2px solid var(--ink); padding-block-start: var(--space-2); margin-block-end: var(--space-2); }
.wl-part > :is(h2, h3, h4, h5, h6):first-child, .wl-part > .wl-top > :first-child { font: 600 var(--size-part)/1.2 var(--font-voice); }
.wl-part > * + .wl-key { margin-block-start: var(--space-2); }
.wl-top { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); align-items: baseline; justify-content: space-between; }
.wl-top > p { margin: 0; }
.wl-row { display: grid; gap: var(--space-1) var(--space-5); padding-block: var(--space-4); border-block-start: 1px solid var(--rule); }
.wl-line { padding-block: var(--space-2); border-block-start: 1px solid var(--rule); }
.wl-part > :first-child + .wl-row, .wl-part > :first-child + .wl-line { border-block-start: 0; padding-block-start: var(--space-2); }
.wl-line > div > p { color: var(--ink-soft); font-size: var(--size-small); }
.wl-place, .wl-said { margin-block-start: var(--space-1); }
.wl-columns { display: grid; gap: var(--space-5); margin-block-start: var(--space-6); }
.wl-columns > * { min-width: 0; }
.wl-part > .wl-columns { margin-block-start: 0; }
.wl-part > .wl-columns:not(:nth-child(2)) { margin-block-start: var(--space-5); }
.wl-columns > .wl-row { padding-block: 0; border: 0; }
.wl-columns > .wl-part { margin-block-start: 0; }
.wl-block { border-block-start: 1px solid var(--ink); padding-block-start: var(--space-2); font-size: var(--size-small); }
.wl-part > .wl-block ~ .wl-block { margin-block-start: var(--space-4); }
.wl-part + .wl-block { margin-block-start: var(--space-5); }
.wl-block > :first-child { font: 650 1rem/1.35 var(--font-plain); margin-block-end: var(--space-1); }
.wl-block .wl-statement { font-size: 1rem; line-height: 1.45; }
.wl-block .wl-aside { font-size: inherit; line-height: inherit; }
.wl-block p + p, .wl-block .wl-list > li + li { margin-block-start: var(--space-1); }
.wl-home { border-block-start: 0; border-inline-start: 3px solid var(--lantern); background: var(--lantern-soft); padding: var(--space-3) var(--space-4); }
.wl-home .wl-statement { font-size: var(--size-lead); }
.wl-list { list-style: disc; padding-inline-start: 1.2em; }
.wl-block ul.wl-list { list-style: none; padding: 0; }
ol.wl-list { list-style: decimal; padding-inline-start: 1.5em; }
.wl-list > li + li { margin-block-start: var(--space-1); }
.wl-figure { margin-block-start: var(--space-3); }
.wl-figure figcaption { color: var(--ink-soft); font-size: var(--size-small); margin-block-start: var(--space-2); }
.wl-foot { display: grid; gap: var(--space-1); margin-block-start: var(--space-6); padding-block-start: var(--space-2); border-block-start: 1px solid var(--rule); }
.wl-asks { display: grid; gap: var(--space-2) var(--space-5); font-size: var(--size-small); }
.wl-asks > p { margin: 0; }
`;

/** What the nodes look like on any sheet. */
export const components: Html = html`${title}${strip}${parts}`;
