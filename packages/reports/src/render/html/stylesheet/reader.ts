import { type Html, html } from "../escape.ts";

/** The reader's own settings and script. Nothing on a page moves, so there is no motion to reduce. */
export const reader: Html = html`[lang|="ar"] { --font-plain: "SF Arabic", "Segoe UI", "Noto Sans Arabic", "Noto Sans", Tahoma, Arial, sans-serif; --font-voice: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Noto Serif", serif; --line: 1.62; }
:is([lang|="ar"], [lang|="zh"]) :is(.wl-who, .wl-own blockquote, .wl-masthead i) { letter-spacing: 0; font-style: normal; }
[lang|="ar"] .wl-statement { line-height: 1.6; }
@media (prefers-contrast: more) {
  .wl { --ink-soft: var(--ink); --rule: var(--cell-line); }
}
@media (forced-colors: active) {
  .wl { --paper: Canvas; --ink: CanvasText; --ink-soft: CanvasText; --rule: GrayText; --harbour: CanvasText; --harbour-mid: GrayText; --harbour-soft: Canvas; --lantern: Highlight; --lantern-soft: Canvas; --cell: Canvas; --cell-line: CanvasText; --level-1: Canvas; --level-2: Canvas; --level-3: Canvas; --level-4: Canvas; --level-5: Canvas; --on-level-1: CanvasText; --on-level-2: CanvasText; --on-level-3: CanvasText; --on-level-4: CanvasText; --on-level-5: CanvasText; }
  .wl-filled { fill: GrayText; }
  .wl-triangle, .wl-key li::before { forced-color-adjust: none; }
}
`;
