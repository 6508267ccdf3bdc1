import { type Html, html } from "../escape.ts";

/** A wide screen and paper share one grid. */
export const wide: Html = html`@media print, (min-width: 48em) {
  .wl-title { display: grid; grid-template-columns: 1fr auto; gap: 0 var(--space-6); align-items: end; }
  .wl-facts { grid-template-columns: repeat(2, auto); gap: .15rem var(--space-5); margin: 0; padding: 0; border: 0; border-inline-start: 1px solid var(--rule); padding-inline-start: var(--space-4); }
  .wl-many { grid-template-columns: repeat(3, auto); }
  .wl-key ol { grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .3rem; }
  .wl-key li { display: block; padding-inline-end: var(--space-2); }
  .wl-key li::before { display: block; margin-block: 0 .4rem; }
  .wl-key li > * { display: block; }
  .wl-row { grid-template-columns: var(--column-name) var(--column-strip) 1fr; gap: 0 var(--space-5); padding-block: var(--space-3); }
  .wl-row > .wl-place { margin-block-start: .2rem; }
  .wl-row > .wl-said { margin-block-start: 0; }
  .wl-line { display: grid; grid-template-columns: var(--column-name) 1fr; gap: 0 var(--space-5); align-items: baseline; }
  .wl-columns { gap: var(--space-4) var(--space-5); }
  .wl-three { grid-template-columns: repeat(3, 1fr); }
  .wl-two { grid-template-columns: repeat(2, 1fr); }
  .wl-columns > .wl-row { display: block; }
  .wl-columns > .wl-row > :is(.wl-place, .wl-said) { margin-block-start: .45rem; }
  .wl-columns .wl-strip { max-width: 15rem; }
  .wl-signatures { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
  .wl-asks { grid-template-columns: 1fr 1.25fr; }
}
@media print, (min-width: 58em) {
  .wl-beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .wl-beside.wl-after { grid-template-columns: minmax(0, 1fr) minmax(0, 17rem); }
  .wl-beside .wl-table .wl-state { white-space: normal; }
}
`;
