import { escapeHtml, type Html } from "../html/escape.ts";

/** Anybody's text in SVG: what HTML escapes, and without the two characters that no XML may hold (XML 1.0, 2.2). */
export const escapeXml = (text: string): Html =>
  escapeHtml(text.replace(/[\uFFFE\uFFFF]/g, "\uFFFD"));
