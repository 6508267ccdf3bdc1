import type { Tick } from "../../../document/drawing/axis.ts";
import { type Html, html } from "../../html/escape.ts";
import { widthOf } from "../measure.ts";
import type { Pen } from "../pen.ts";

const size = 11;

/** The axis of time under a drawing. A label that would run into the one before it is left out; its tick stays. */
export const timeAxis = (
  pen: Pen,
  ticks: readonly Tick[],
  place: (at: number) => number,
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
): readonly Html[] => {
  const shapes = [
    pen.line(html`wl-axis`, [
      [from, y],
      [to, y],
    ]),
  ];
  let free = 0;
  for (const { at, label } of ticks) {
    const x = place(at);
    shapes.push(
      pen.line(html`wl-axis`, [
        [x, y],
        [x, y + 5],
      ]),
    );
    const half = widthOf(label, size) / 2;
    if (x - half < free) continue;
    free = x + half + 4;
    shapes.push(
      pen.words(html`wl-soft`, [x, y + 18], label, { size, anchor: "middle", room: 110 }),
    );
  }
  return shapes;
};
