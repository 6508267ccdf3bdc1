import type { Growth, GrowthPlace } from "../../../document/drawing/growth.ts";
import { type Html, html } from "../../html/escape.ts";
import { apart } from "../apart.ts";
import { widthOf } from "../measure.ts";
import { drawnWidth, type Pen, type Point } from "../pen.ts";
import type { Picture } from "../picture.ts";
import { scaleOf } from "../scale.ts";
import { numbered } from "./numbered.ts";
import { timeAxis } from "./time-axis.ts";

const size = 12;
const top = 6;
const bandLabel = 18;

/** How high a row is: the more levels there are, the closer they lie. */
const rowHeight = (rows: number): number => (rows <= 5 ? 34 : rows <= 10 ? 26 : 18);

/** Where each level lies, bands one above the other, the highest first from the top. */
const rowsOf = ({
  bands,
}: Growth): {
  readonly at: readonly (readonly number[])[];
  readonly tops: readonly number[];
  readonly end: number;
  readonly each: number;
} => {
  const each = rowHeight(bands.reduce((sum, { levels }) => sum + levels.length, 0));
  const at: number[][] = bands.map(() => []);
  const tops: number[] = [];
  let y = top;
  for (let band = bands.length - 1; band >= 0; band -= 1) {
    tops[band] = y;
    const { label, levels = [] } = bands[band] ?? {};
    if (label !== undefined) y += bandLabel;
    for (let level = levels.length - 1; level >= 0; level -= 1) {
      const row = at[band];
      if (row !== undefined) row[level] = y + each / 2;
      y += each;
    }
  }
  return { at, tops, end: y, each };
};

/** The staircase: level where it is held, upright where it changes, broken where nothing is held. */
const stairs = (
  { steps, to }: Growth,
  across: (at: number) => number,
  row: (place: GrowthPlace) => number | undefined,
): readonly (readonly Point[])[] => {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const [which, { at, held }] of steps.entries()) {
    const y = held === undefined ? undefined : row(held);
    if (y === undefined) {
      line = [];
      continue;
    }
    if (line.length === 0) lines.push(line);
    line.push([across(at), y], [across(steps[which + 1]?.at ?? to), y]);
  }
  return lines;
};

const labels = (
  growth: Growth,
  pen: Pen,
  rows: ReturnType<typeof rowsOf>,
  left: number,
  right: number,
): readonly Html[] =>
  growth.bands.flatMap(({ label, levels, goal }, band) => {
    const y = rows.tops[band] ?? top;
    const name =
      label === undefined
        ? []
        : [
            pen.line(html`wl-axis`, [
              [0, y],
              [right, y],
            ]),
            pen.words(html`wl-soft wl-bold`, [0, y + 14], label, { size: 11, room: right }),
          ];
    const ground = levels.flatMap((_, level) => {
      const middle = rows.at[band]?.[level] ?? 0;
      const height = rows.each;
      if (level === goal) {
        return [
          pen.box(html`wl-goal-band`, left, middle - height / 2, right - left, height),
          pen.words(html`wl-goal-text`, [right + 6, middle + 4], growth.goalLabel, {
            size: 11,
            room: drawnWidth - right - 6,
          }),
        ];
      }
      return [
        pen.line(html`wl-thin`, [
          [left, middle],
          [right, middle],
        ]),
      ];
    });
    const words = levels.map((word, level) =>
      pen.words(
        level === goal ? html`wl-bold` : html`wl-plain`,
        [left - 8, (rows.at[band]?.[level] ?? 0) + 4],
        word,
        { size, anchor: "end", room: left - 8 },
      ),
    );
    return [...name, ...ground, ...words];
  });

/** Demonstrations at one level move apart in time where they would cover each other. */
const marks = (
  growth: Growth,
  pen: Pen,
  across: (at: number) => number,
  row: (place: GrowthPlace) => number | undefined,
  ends: { readonly from: number; readonly to: number },
): readonly Html[] => {
  const rows = new Map<number, { readonly x: number; readonly label: string }[]>();
  for (const mark of growth.marks) {
    const y = row(mark);
    if (y !== undefined)
      rows.set(y, [...(rows.get(y) ?? []), { x: across(mark.at), label: mark.label }]);
  }
  return [...rows].flatMap(([y, found]) => {
    const sorted = [...found].sort((one, other) => one.x - other.x);
    const gap = Math.min(17, (ends.to - ends.from) / Math.max(1, sorted.length));
    const places = apart(
      sorted.map(({ x }) => x),
      gap,
      ends.from,
      ends.to,
    );
    return sorted.map(({ label }, at) =>
      numbered(pen, [places[at] ?? 0, y], label, Math.min(8, gap / 2)),
    );
  });
};

/** The level held over time as a staircase, with numbered demonstrations; a new band is a step up. */
export const growth = (drawing: Growth, pen: Pen): Picture => {
  const words = drawing.bands.flatMap(({ levels }) => levels.map((word) => widthOf(word, size)));
  const left = Math.max(40, Math.min(120, Math.max(0, ...words))) + 10;
  const hasGoal = drawing.bands.some(({ goal }) => goal !== undefined);
  const right = drawnWidth - (hasGoal ? Math.min(70, widthOf(drawing.goalLabel, 11) + 8) : 10);
  const rows = rowsOf(drawing);
  const across = scaleOf(drawing.from, drawing.to, left + 10, right - 10);
  const row = ({ band, level }: GrowthPlace): number | undefined => rows.at[band]?.[level];
  return {
    height: rows.end + 28,
    shapes: [
      ...labels(drawing, pen, rows, left, right),
      ...timeAxis(pen, drawing.ticks, across, { from: left, to: right, y: rows.end + 4 }),
      pen.lines(html`wl-way`, stairs(drawing, across, row)),
      ...marks(drawing, pen, across, row, { from: left + 9, to: right - 9 }),
    ],
  };
};
