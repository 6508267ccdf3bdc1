import { paletteCss } from "../../theme/css.ts";
import type { Theme } from "../../theme/theme.ts";
import { type Html, html } from "../escape.ts";

/**
 * Paper: white and black, closer set, and nothing that belongs together is split over two sheets. A heading that ends its box, or
 * stands beside what it heads, keeps nothing with it: a browser would hand its wish on to the box, and a row of such boxes to the next row, until no
 * row may stand apart from another. Boxes that are never split need no such wish.
 * What stands under the foot of a page starts a sheet where it does not fit on this one: a language that needs more room goes on where page two begins.
 */
export const paper = ({ print }: Theme): Html => html`@page { margin: 8mm 11mm 10mm; }
@media print {
  .wl {
    color-scheme: light;
    ${paletteCss(print)}
    --space-5: 1rem; --space-6: .8rem; --space-7: 0rem;
    --size-fine: .8rem; --size-small: .92rem; --size-lead: 1.06rem; --size-part: 1.2rem; --size-quote: 1.28rem; --size-figure: 1.5rem; --size-name: 2.3rem;
    --line: 1.28; --sheet: none; --column-name: 11.2rem; --column-strip: 14rem;
    print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
  html.wl { font-size: 7.8pt; }
  .wl-sheet { padding: 0; max-width: none; }
  .wl-title { margin-block-start: var(--space-1); padding-block-end: .5rem; }
  .wl-own { margin-block-start: .5rem; }
  .wl-own figcaption { margin: 0; }
  .wl-noted { margin-block-start: .4rem; padding: .1rem .6rem; }
  .wl-key { margin-block-start: .5rem; }
  .wl-key li { line-height: 1.25; }
  .wl-key ol { margin-block-start: .35rem; }
  .wl-key li::before { height: .6rem; margin-block-end: .25rem; }
  .wl-part > :first-child { padding-block-start: .3rem; margin-block-end: .2rem; }
  .wl-row { padding-block: .3rem .26rem; column-gap: 1.1rem; }
  .wl-row .wl-strip, .wl-columns .wl-strip { max-width: 12.6rem; }
  .wl-line { padding-block: .24rem; column-gap: 1.1rem; grid-template-columns: 13rem 1fr; }
  .wl-statement { line-height: 1.28; }
  .wl-next { line-height: 1.28; }
  .wl-statement + .wl-aside, .wl-aside + .wl-next, .wl-statement + .wl-next { margin-block-start: 0; }
  .wl-aside { line-height: 1.3; }
  .wl-states { gap: .15rem; margin-block-start: .1rem; }
  .wl-state { line-height: 1.2; }
  .wl-columns { gap: .5rem 1.4rem; }
  .wl-columns > .wl-row > :is(.wl-place, .wl-said) { margin-block-start: .2rem; }
  .wl-block { padding-block-start: .3rem; }
  .wl-block > :first-child { margin-block-end: .1rem; }
  .wl-home { padding: .35rem .8rem; }
  .wl-block p + p, .wl-block .wl-list > li + li, .wl-list > li + li { margin-block-start: .1rem; }
  .wl-block .wl-statement { line-height: 1.3; }
  .wl-foot { margin-block-start: .6rem; padding-block-start: .3rem; gap: .15rem; }
  .wl-table :is(th, td) { padding-block: .24rem; }
  .wl-table :where(.wl-group) > th { padding-block-start: .6rem; }
  .wl-row, .wl-line, .wl-block, .wl-key, .wl-own, .wl-foot, .wl-write, .wl-choices, .wl-signatures, .wl-sheet figure, .wl-table tr { break-inside: avoid; }
  .wl-sheet :is(h1, h2, h3, h4, h5, h6, caption, thead), .wl-top { break-after: avoid; }
  .wl-sheet :is(h1, h2, h3, h4, h5, h6):last-child, :is(.wl-row, .wl-line, .wl-block) > :is(h3, h4, h5, h6) { break-after: auto; }
  .wl-table thead { display: table-header-group; }
  .wl-break { break-after: page; }
  .wl-break + * { margin-block-start: 0; }
  .wl-foot + .wl-break { break-after: auto; }
  .wl-foot + .wl-break + .wl-part { break-inside: avoid; margin-block-start: 1.2rem; }
  .wl-sheet a { color: inherit; text-decoration: none; }
}
`;
