import { type Html, html } from "../escape.ts";

/**
 * Every colour, size and voice of a page, once. Two hues: harbour is the learner's work, lantern is the goal and the one
 * question for home. Dark, paper, more contrast and forced colours change these and nothing else.
 */
export const tokens: Html = html`.wl {
  color-scheme: light dark;
  --font-voice: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  --font-plain: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --paper: #fdfcf9; --ink: #1a2327; --ink-soft: #4c595e; --rule: #d8d7ce;
  --harbour: #0d5460; --harbour-mid: #a9cdce; --harbour-soft: #e3efee;
  --lantern: #8a4a08; --lantern-soft: #fbf1e0;
  --cell: #f3f4f0; --cell-line: #76848a;
  --level-1: #dfe9e8; --level-2: #b4d1d2; --level-3: #79abb0; --level-4: #2a6f7a; --level-5: #0a424d;
  --on-level-1: #1a2327; --on-level-2: #1a2327; --on-level-3: #10191c; --on-level-4: #ffffff; --on-level-5: #ffffff;
  --space-1: .25rem; --space-2: .5rem; --space-3: .75rem; --space-4: 1rem; --space-5: 1.5rem; --space-6: 2.25rem; --space-7: 3.5rem;
  --size-fine: .8125rem; --size-small: .9rem; --size-lead: 1.125rem; --size-part: 1.3125rem; --size-quote: 1.4375rem; --size-figure: 1.75rem; --size-name: 2.75rem;
  --line: 1.48; --sheet: 63rem; --column-name: 11.75rem; --column-strip: 15rem;
}
@media (prefers-color-scheme: dark) {
  .wl {
    --paper: #12181a; --ink: #e9ece9; --ink-soft: #aab6b8; --rule: #344045;
    --harbour: #86d2d3; --harbour-mid: #2f6268; --harbour-soft: #1c2f33;
    --lantern: #f2b968; --lantern-soft: #2c2417;
    --cell: #1c2427; --cell-line: #7f9096;
    --level-1: #22363a; --level-2: #32545a; --level-3: #447780; --level-4: #84c3c7; --level-5: #cdeeec;
    --on-level-1: #e9ece9; --on-level-2: #f4f6f4; --on-level-3: #ffffff; --on-level-4: #0d1517; --on-level-5: #0d1517;
  }
}
`;
