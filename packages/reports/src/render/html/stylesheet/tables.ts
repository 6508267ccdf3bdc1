import { type Html, html } from "../escape.ts";

/** Tables: columns on a wide sheet and on paper; on a phone labels and values, or a name over a strip and a word. */
export const tables: Html = html`.wl-table { border-collapse: collapse; width: 100%; font-size: var(--size-small); line-height: 1.38; font-variant-numeric: tabular-nums lining-nums; }
.wl-table caption { text-align: start; font: 600 1rem/1.35 var(--font-plain); padding-block-end: var(--space-2); }
.wl-table caption > span { display: block; font-weight: 400; font-size: var(--size-small); color: var(--ink-soft); }
.wl-table :is(th, td) { text-align: start; vertical-align: baseline; font-weight: 400; padding-block: .34rem; padding-inline: 0 var(--space-3); }
.wl-table :is(th, td):where(.wl-end) { text-align: end; }
.wl-table thead th { color: var(--ink-soft); border-block-end: 1px solid var(--ink); vertical-align: bottom; line-height: 1.25; }
.wl-table :where(tbody tr + tr) > * { border-block-start: 1px solid var(--rule); }
.wl-table :where(tbody + tbody > tr:first-child) > * { border-block-start: 1px solid var(--cell-line); }
.wl-table :where(.wl-group) > th { font-weight: 650; padding-block-start: var(--space-3); }
.wl-table .wl-strip { width: 7.75rem; margin-block-start: .22em; }
.wl-table .wl-here > * { background: var(--harbour-soft); }
.wl-table .wl-here > th { font-weight: 650; box-shadow: inset 3px 0 var(--harbour); padding-inline-start: var(--space-2); }
[dir="rtl"] .wl-table .wl-here > th { box-shadow: inset -3px 0 var(--harbour); }
.wl-table :where(tfoot) :is(th, td) { border-block-start: 1px solid var(--ink); font-weight: 650; }
.wl-compact :is(th, td) { vertical-align: top; }
@media print, (min-width: 40em) {
  .wl-table .wl-state { white-space: nowrap; }
  .wl-compact td:nth-child(n + 4):where(:not(.wl-end)) { min-width: 6rem; }
}
@media screen and (max-width: 40em) {
  :is(.wl-stack, .wl-compact) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  :is(.wl-stack, .wl-compact), :is(.wl-stack, .wl-compact) :is(tbody, tfoot, caption) { display: block; }
  :is(.wl-stack, .wl-compact) tr { display: block; padding-block: var(--space-3); border-block-start: 1px solid var(--rule); }
  :is(.wl-stack, .wl-compact) tr > :is(th, td) { border: 0; padding: 0; text-align: start; }
  :is(.wl-stack, .wl-compact) .wl-group { border-block-start: 2px solid var(--cell-line); padding-block-end: 0; }
  :is(.wl-stack, .wl-compact) .wl-group > th { display: block; }
  .wl-stack tr > th { display: block; font-weight: 650; }
  .wl-stack tr > td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 var(--space-3); padding-block-start: .15rem; }
  .wl-stack tr > td::before { content: attr(data-label); color: var(--ink-soft); }
  .wl-stack tr > td:empty { display: none; }
  .wl-compact tr:not(.wl-group) { display: grid; grid-template-columns: 8.25rem minmax(0, 1fr); gap: .1rem var(--space-3); padding-block: var(--space-2); }
  .wl-compact tr:not(.wl-group) > th { grid-column: 1 / -1; }
  .wl-compact tr > td { display: block; }
  .wl-compact tr > td:nth-child(n + 4) { color: var(--ink-soft); }
  .wl-table .wl-here { background: var(--harbour-soft); }
}
`;
