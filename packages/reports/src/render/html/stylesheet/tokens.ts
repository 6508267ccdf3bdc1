import { familiesCss, paletteCss } from "../../theme/css.ts";
import type { Theme } from "../../theme/theme.ts";
import { type Html, html } from "../escape.ts";

/**
 * Every colour, size and voice of a page, once. Dark, paper, more contrast and forced colours change these and nothing
 * else.
 */
export const tokens = ({ light, dark, voice, plain }: Theme): Html => html`.wl {
  color-scheme: light dark;
  --font-voice: ${familiesCss(voice)};
  --font-plain: ${familiesCss(plain)};
  ${paletteCss(light)}
  --space-1: .25rem; --space-2: .5rem; --space-3: .75rem; --space-4: 1rem; --space-5: 1.5rem; --space-6: 2.25rem; --space-7: 3.5rem;
  --size-fine: .8125rem; --size-small: .9rem; --size-lead: 1.125rem; --size-part: 1.3125rem; --size-quote: 1.4375rem; --size-figure: 1.75rem; --size-name: 2.75rem;
  --line: 1.48; --sheet: 63rem; --column-name: 11.75rem; --column-strip: 15rem;
}
@media (prefers-color-scheme: dark) {
  .wl { ${paletteCss(dark)} }
}
`;
