import type { Logo } from "../theme/logo.ts";
import { logoWay } from "../theme/logo-way.ts";
import { cssColour, escapeHtml, type Html, html, joinHtml, nothing } from "./escape.ts";
import { hundredths } from "./strip-shape.ts";

/** A school's logo before its name, or nothing where it has no size. The name says the same to who does not see it. */
export const logoOf = (logo: Logo | undefined): Html => {
  if (logo === undefined || !(logo.width > 0) || !(logo.height > 0)) return nothing;
  if (!Number.isFinite(logo.width + logo.height)) return nothing;
  const shapes = logo.paths.map(({ d, fill }) => {
    const drawn = logoWay(d);
    const ink = fill === undefined ? html`currentColor` : cssColour(fill);
    return drawn === undefined ? nothing : html`<path fill="${ink}" d="${escapeHtml(drawn)}"/>`;
  });
  return html`<svg class="wl-logo" viewBox="0 0 ${hundredths(logo.width)} ${hundredths(logo.height)}" aria-hidden="true">${joinHtml(shapes)}</svg>`;
};
