import type { Bar, Bars } from "../../../document/drawing/bars.ts";
import { type Html, html } from "../../html/escape.ts";
import { widthOf } from "../measure.ts";
import { drawnWidth, type Pen } from "../pen.ts";
import type { Picture } from "../picture.ts";
import { scaleOf } from "../scale.ts";

const size = 12;
const barHeight = 14;
const each = 40;

const barOf = (
  bar: Bar,
  pen: Pen,
  along: (value: number) => number,
  end: number,
  top: number,
): readonly Html[] => {
  const y = top + 17;
  const name = pen.words(html`wl-bold`, [0, top + 12], bar.label, { size, room: drawnWidth });
  if ("instead" in bar) {
    return [
      name,
      pen.words(html`wl-soft`, [0, y + 11.5], bar.instead, { size: 11, room: drawnWidth }),
    ];
  }
  const { value, text, low, high } = bar;
  const shapes = [
    name,
    pen.box(html`wl-cell`, 0.5, y, end, barHeight),
    pen.box(html`wl-filled`, 0.5, y, along(value) - 0.5, barHeight),
    pen.words(html`wl-bold`, [end + 8, y + 11.5], text, { size, room: drawnWidth - end - 8 }),
  ];
  if (low === undefined || high === undefined) return shapes;
  const middle = y + barHeight / 2;
  // On a halo of paper, so that it is seen on the bar and off it.
  for (const kind of [html`wl-whisker-ground`, html`wl-whisker`]) {
    shapes.push(
      pen.lines(kind, [
        [
          [along(low), middle],
          [along(high), middle],
        ],
        [
          [along(low), middle - 4],
          [along(low), middle + 4],
        ],
        [
          [along(high), middle - 4],
          [along(high), middle + 4],
        ],
      ]),
    );
  }
  return shapes;
};

/** Bars from zero, in the order they are given, each under its name, with what they are compared to as a line. */
export const bars = ({ to, bars: given, reference }: Bars, pen: Pen): Picture => {
  const texts = given.map((bar) => ("instead" in bar ? 0 : widthOf(bar.text, size)));
  const end = drawnWidth - 12 - Math.min(140, Math.max(0, ...texts));
  const along = scaleOf(0, to, 0.5, end);
  const top = reference === undefined ? 0 : 18;
  const height = top + given.length * each;
  const line =
    reference === undefined
      ? []
      : [
          pen.line(html`wl-goal-line`, [
            [along(reference.at), top],
            [along(reference.at), height - 6],
          ]),
          pen.words(
            html`wl-goal-text`,
            [along(reference.at), 13],
            reference.label,
            along(reference.at) > drawnWidth / 2 ? { size: 11, anchor: "end" } : { size: 11 },
          ),
        ];
  return {
    height: Math.max(1, height),
    shapes: [...given.flatMap((bar, at) => barOf(bar, pen, along, end, top + at * each)), ...line],
  };
};
