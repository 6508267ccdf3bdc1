import type { Trend } from "../../../document/drawing/trend.ts";
import { type Html, html } from "../../html/escape.ts";
import { widthOf } from "../measure.ts";
import { drawnWidth, type Pen, type Point } from "../pen.ts";
import type { Picture } from "../picture.ts";
import { scaleOf } from "../scale.ts";
import { numbered } from "./numbered.ts";
import { timeAxis } from "./time-axis.ts";

const size = 12;
const top = 22;
const bottom = 192;

type Place = (value: number) => number;

/** The interval as a band between points that have one, and as a stroke at a point that stands alone. */
const intervals = ({ points }: Trend, pen: Pen, across: Place, up: Place): readonly Html[] =>
  points.flatMap(({ at, low, high }, which) => {
    if (low === undefined || high === undefined) return [];
    const next = points[which + 1];
    const stroke = pen.line(html`wl-whisker`, [
      [across(at), up(low)],
      [across(at), up(high)],
    ]);
    if (next?.low === undefined || next.high === undefined) return [stroke];
    const band: readonly Point[] = [
      [across(at), up(low)],
      [across(at), up(high)],
      [across(next.at), up(next.high)],
      [across(next.at), up(next.low)],
    ];
    return [pen.line(html`wl-interval`, band, true), stroke];
  });

/** A value through time, with its interval, the demonstrations behind it and the cuts it crosses. */
export const trend = (drawing: Trend, pen: Pen): Picture => {
  const { time, scale, points, marks, cuts, band, last } = drawing;
  const words = scale.ticks.map(({ label }) => widthOf(label, size));
  const left = Math.max(24, Math.min(120, Math.max(0, ...words))) + 10;
  const numbers = cuts.map(({ label }) => widthOf(label, 11));
  const right = drawnWidth - Math.max(6, Math.min(60, Math.max(0, ...numbers) + 6));
  const across = scaleOf(time.from, time.to, left + 10, right - 10);
  const up = scaleOf(scale.from, scale.to, bottom, top);
  const way = points.map(({ at, value }): Point => [across(at), up(value)]);
  const end = way[way.length - 1];
  const ground =
    band === undefined
      ? []
      : [pen.box(html`wl-tint`, left, up(band.to), right - left, up(band.from) - up(band.to))];
  const lines = cuts.flatMap(({ at, label }) => [
    pen.line(html`wl-axis wl-dashes`, [
      [left, up(at)],
      [right, up(at)],
    ]),
    pen.words(html`wl-soft`, [right + 5, up(at) + 4], label, {
      size: 11,
      room: drawnWidth - right - 5,
    }),
  ]);
  const levels = scale.ticks.map(({ at, label }) => {
    const inBand = band !== undefined && at >= band.from && at < band.to;
    return pen.words(inBand ? html`wl-bold` : html`wl-plain`, [left - 8, up(at) + 4], label, {
      size,
      anchor: "end",
      room: left - 8,
    });
  });
  const evidence = marks.map(({ at, value, label, aside }) => {
    const place: Point = [across(at), up(value)];
    if (aside !== true) return numbered(pen, place, label);
    const [x, y] = place;
    return html`${pen.box(html`wl-beside-mark wl-dashes`, x - 7, y - 7, 14, 14)}${pen.words(html`wl-soft`, [x, y + 3.5], label, { size: 10, anchor: "middle", room: 14 })}`;
  });
  const now =
    end === undefined || last === undefined
      ? []
      : [
          pen.words(html`wl-goal-text wl-halo`, [right, Math.max(12, end[1] - 13)], last, {
            size,
            anchor: "end",
            room: right,
          }),
        ];
  return {
    height: bottom + 32,
    shapes: [
      ...ground,
      ...intervals(drawing, pen, across, up),
      ...lines,
      ...levels,
      ...timeAxis(pen, time.ticks, across, { from: left, to: right, y: bottom + 6 }),
      ...(way.length < 2 ? [] : [pen.line(html`wl-way`, way)]),
      ...way.map(([x, y]) => pen.box(html`wl-dot`, x - 3.5, y - 3.5, 7, 7)),
      ...evidence,
      ...now,
    ],
  };
};
