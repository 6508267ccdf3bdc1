import { type Html, html } from "../../html/escape.ts";
import type { Pen, Point } from "../pen.ts";

/** A demonstration: a circle with its number. A circle too small for a number has none: the table has it. */
export const numbered = (pen: Pen, [x, y]: Point, label: string, radius = 8): Html => {
  const circle = pen.dot(html`wl-open`, [x, y], radius);
  if (radius < 6) return circle;
  const size = label.length > 2 ? 8 : 11;
  const words = pen.words(html`wl-bold`, [x, y + size * 0.36], label, {
    size,
    anchor: "middle",
    room: 2 * radius + 4,
  });
  return html`${circle}${words}`;
};
