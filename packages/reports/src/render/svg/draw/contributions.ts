import type { Contributions } from "../../../document/drawing/contributions.ts";
import { type Html, html } from "../../html/escape.ts";
import { apart } from "../apart.ts";
import { widthOf } from "../measure.ts";
import { drawnWidth, type Pen } from "../pen.ts";
import type { Picture } from "../picture.ts";
import { scaleOf } from "../scale.ts";
import { partLook } from "./part-fill.ts";

const left = 8;
const right = drawnWidth - 8;
const top = 20;
const foot = 110;
const bar = 46;
const barHeight = 30;

/** The levels over the scale, the one that is reached tinted, the cuts between them. */
const ground = (
  { cuts, levels, reached, to }: Contributions,
  pen: Pen,
  along: (value: number) => number,
): readonly Html[] => {
  const ends = [0, ...cuts.map(({ at }) => at), to].map(along);
  const words = levels.flatMap((label, at) => {
    const from = ends[at] ?? left;
    const until = ends[at + 1] ?? right;
    const here = at === reached;
    return [
      ...(here ? [pen.box(html`wl-tint`, from, top, until - from, foot - top - 8)] : []),
      pen.words(here ? html`wl-bold` : html`wl-soft`, [(from + until) / 2, 14], label, {
        size: 12,
        anchor: "middle",
        room: until - from,
      }),
    ];
  });
  const lines = cuts.flatMap(({ at, label }) => [
    pen.line(html`wl-axis wl-dashes`, [
      [along(at), top],
      [along(at), foot - 4],
    ]),
    pen.words(html`wl-soft`, [along(at), foot + 9], label, {
      size: 11,
      anchor: "middle",
      room: 60,
    }),
  ]);
  return [...words, ...lines];
};

/** What a score is made of: its parts one after the other, the first the deepest, up to the line of the score. */
export const contributions = (drawing: Contributions, pen: Pen): Picture => {
  const { parts, total, to } = drawing;
  const along = scaleOf(0, to, left, right);
  const shapes: Html[] = [];
  const above: { readonly middle: number; readonly text: string }[] = [];
  let sum = 0;
  for (const [at, { label, value, text }] of parts.entries()) {
    const from = along(sum);
    sum += value > 0 ? value : 0;
    const width = along(sum) - from;
    const look = partLook("depth", Math.max(0, 3 - at), 5);
    const words = `${label} · ${text}`;
    shapes.push(pen.box(html`${look.depth} wl-seam`, from, bar, width, barHeight));
    if (widthOf(words, 12) + 6 <= width) {
      shapes.push(
        pen.words(look.ink, [from + width / 2, bar + 19.5], words, {
          size: 12,
          anchor: "middle",
          room: width,
        }),
      );
    } else if (width >= 10) above.push({ middle: from + width / 2, text: words });
  }
  const end = along(total.value);
  const widest = above.reduce((most, { text }) => Math.max(most, widthOf(text, 11)), 0);
  const places = apart(
    above.map(({ middle }) => middle),
    widest + 6,
    widest / 2,
    drawnWidth - widest / 2,
  );
  const small = above.flatMap(({ middle, text }, at) => {
    const place = places[at] ?? middle;
    return [
      pen.line(html`wl-axis`, [
        [place, bar - 6],
        [middle, bar],
      ]),
      pen.words(html`wl-plain wl-halo`, [place, bar - 9], text, {
        size: 11,
        anchor: "middle",
        room: 120,
      }),
    ];
  });
  const isLate = end > drawnWidth - widthOf(total.text, 13) - 10;
  const score = pen.words(
    html`wl-goal-text wl-halo`,
    [isLate ? end - 5 : end + 5, bar + barHeight + 15],
    total.text,
    {
      size: 13,
      room: 120,
      ...(isLate ? { anchor: "end" as const } : {}),
    },
  );
  return {
    height: foot + 16,
    shapes: [
      ...ground(drawing, pen, along),
      ...shapes,
      pen.box(html`wl-edge`, left, bar, along(sum) - left, barHeight),
      ...small,
      pen.line(html`wl-goal-line`, [
        [end, bar - 4],
        [end, bar + barHeight + 12],
      ]),
      score,
    ],
  };
};
