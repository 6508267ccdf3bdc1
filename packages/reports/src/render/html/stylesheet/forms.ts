import { type Html, html } from "../escape.ts";

/** Figures, charts with their tables, and what is written on with a pen. */
export const forms: Html = html`.wl-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); gap: var(--space-3) var(--space-5); margin-block-start: var(--space-3); }
.wl-figures b { display: block; font: 600 var(--size-figure)/1.1 var(--font-voice); }
.wl-figures span { display: block; font-size: var(--size-small); line-height: 1.35; }
.wl-chart { display: grid; gap: var(--space-4) var(--space-6); margin-block-start: var(--space-5); }
.wl-chart > * { min-width: 0; margin-block-start: 0; }
.wl-drawing { width: 100%; max-width: 34rem; height: auto; }
.wl-chart figcaption { margin-block-start: var(--space-2); color: inherit; }
.wl-chart figcaption > span { display: block; }
.wl-chart-title { font: 600 1rem/1.35 var(--font-plain); margin-block-end: var(--space-2); }
.wl-lead { color: var(--harbour); font: 650 var(--size-small)/1.4 var(--font-plain); margin-inline-end: .3em; }
.wl-bar { display: inline-flex; align-items: center; gap: .5em; white-space: nowrap; }
.wl-bar svg { width: 4rem; height: auto; flex: none; }
.wl-label { color: var(--ink-soft); font-size: var(--size-small); font-weight: 600; }
.wl-write, .wl-choices { margin-block-start: var(--space-3); }
.wl-rule { border-block-end: 1px solid var(--cell-line); height: 1.9rem; }
.wl-choices ul { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); margin-block-start: var(--space-1); }
.wl-choices li { display: flex; align-items: baseline; gap: .5em; }
.wl-goal-choice { outline: 2px solid var(--lantern); outline-offset: .3rem; border-radius: 2px; margin-inline: .3rem; }
.wl-box { display: inline-block; flex: none; width: 1.05rem; height: 1.05rem; border: 1.5px solid var(--ink); border-radius: 2px; align-self: center; }
.wl-ticked { background: var(--ink); box-shadow: inset 0 0 0 2.5px var(--paper); }
.wl-unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.wl-signatures { display: grid; gap: var(--space-5); margin-block-start: var(--space-5); }
.wl-signed { min-height: 2.4rem; display: flex; align-items: end; border-block-end: 1px solid var(--ink); }
.wl-signature p + p { margin-block-start: var(--space-1); color: var(--ink-soft); font-size: var(--size-small); }
`;
