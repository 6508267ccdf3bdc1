import type { Stacked, StackedBar } from "../../../document/drawing/stacked.ts";
import { type Html, html } from "../../html/escape.ts";
import { apart } from "../apart.ts";
import { widthOf } from "../measure.ts";
import { drawnWidth, type Pen } from "../pen.ts";
import type { Picture } from "../picture.ts";
import { filled, partLook } from "./part-fill.ts";

const size = 12;
const swatch = 14;
const barHeight = 20;

const amount = (value: number): number => (Number.isFinite(value) && value > 0 ? value : 0);
const sumOf = (bar: StackedBar): number =>
  "instead" in bar ? 0 : bar.values.reduce((sum, { value }) => sum + amount(value), 0);

/** What each part looks like, in lines as long as the drawing is wide. */
const legend = ({ parts: { by, labels } }: Stacked, pen: Pen): Picture => {
  const shapes: Html[] = [];
  let x = 0;
  let y = 2;
  for (const [at, label] of labels.entries()) {
    const room = drawnWidth - swatch - 6;
    const width = swatch + 6 + Math.min(room, widthOf(label, size)) + 14;
    if (x > 0 && x + width - 14 > drawnWidth) {
      x = 0;
      y += swatch + 8;
    }
    shapes.push(
      filled(pen, partLook(by, at, labels.length), [x, y, swatch, swatch]),
      pen.words(html`wl-plain`, [x + swatch + 6, y + 11.5], label, { size, room }),
    );
    x += width;
  }
  return { height: y + swatch + 8, shapes };
};

/** One bar under its name. The number of a part too narrow for it stands below, on a line to its part. */
const barOf = (
  stacked: Stacked,
  bar: StackedBar,
  longest: number,
  pen: Pen,
  top: number,
): Picture => {
  const y = top + 17;
  const name = pen.words(html`wl-bold`, [0, top + 12], bar.label, { size, room: drawnWidth });
  if ("instead" in bar) {
    return {
      height: y + barHeight + 6,
      shapes: [
        name,
        pen.box(html`wl-empty wl-dashes`, 0.5, y, drawnWidth - 1, barHeight),
        pen.words(html`wl-soft`, [8, y + 14], bar.instead, { size: 11, room: drawnWidth - 16 }),
      ],
    };
  }
  const whole = stacked.length === "share" ? sumOf(bar) : longest;
  const shapes: Html[] = [name];
  const below: { readonly middle: number; readonly text: string }[] = [];
  let x = 0;
  for (const [at, { value, text }] of bar.values.entries()) {
    const width = whole === 0 ? 0 : (amount(value) / whole) * drawnWidth;
    if (width > 0) {
      const look = partLook(stacked.parts.by, at, stacked.parts.labels.length);
      shapes.push(filled(pen, look, [x, y, width, barHeight]));
      const needed = widthOf(text, size) + 4;
      if (needed <= width) {
        const ground =
          look.texture === "none"
            ? []
            : [pen.box(look.depth, x + width / 2 - needed / 2, y + 3, needed, barHeight - 6)];
        shapes.push(
          ...ground,
          pen.words(html`${look.ink} wl-bold`, [x + width / 2, y + 14.5], text, {
            size,
            anchor: "middle",
            room: needed,
          }),
        );
      } else below.push({ middle: x + width / 2, text });
    }
    x += width;
  }
  const widest = below.reduce((most, { text }) => Math.max(most, widthOf(text, 11)), 0);
  const places = apart(
    below.map(({ middle }) => middle),
    widest + 5,
    widest / 2,
    drawnWidth - widest / 2,
  );
  for (const [at, { middle, text }] of below.entries()) {
    const place = places[at] ?? middle;
    shapes.push(
      pen.line(html`wl-axis`, [
        [middle, y + barHeight],
        [place, y + barHeight + 6],
      ]),
      pen.words(html`wl-soft`, [place, y + barHeight + 16], text, {
        size: 11,
        anchor: "middle",
        room: 80,
      }),
    );
  }
  return { height: y + barHeight + (below.length === 0 ? 6 : 22), shapes };
};

/** Bars made of parts, each under its name, with what the parts mean above them. */
export const stacked = (drawing: Stacked, pen: Pen): Picture => {
  const longest = drawing.bars.reduce((most, bar) => Math.max(most, sumOf(bar)), 0);
  const key = legend(drawing, pen);
  const shapes = [...key.shapes];
  let { height } = key;
  for (const bar of drawing.bars) {
    const drawn = barOf(drawing, bar, longest, pen, height);
    for (const shape of drawn.shapes) shapes.push(shape);
    ({ height } = drawn);
  }
  return { height, shapes };
};
