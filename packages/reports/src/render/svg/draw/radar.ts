import type { Radar } from "../../../document/drawing/radar.ts";
import { type Html, html } from "../../html/escape.ts";
import { onCircle } from "../on-circle.ts";
import { drawnWidth, type Pen, type Point } from "../pen.ts";
import type { Picture } from "../picture.ts";

const height = 308;
const middle: Point = [drawnWidth / 2, height / 2];
const radius = 112;
const names = radius + 14;
const arcs = radius + 28;

const at = (share: number, distance: number): Point => {
  const [x, y] = onCircle(share);
  return [middle[0] + x * distance, middle[1] + y * distance];
};

/** An arc as a line of many points: finer than anybody sees, and it mirrors like every other line. */
const arc = (pen: Pen, kind: Html, from: number, to: number, distance: number): Html => {
  const pieces = Math.max(2, Math.ceil((to - from) * 90));
  return pen.line(
    kind,
    Array.from({ length: pieces + 1 }, (_, piece) =>
      at(from + ((to - from) * piece) / pieces, distance),
    ),
  );
};

const rings = (
  { levels, goal }: Radar,
  pen: Pen,
  ring: (level: number) => number,
): readonly Html[] =>
  levels.flatMap((_, level) => {
    if (level !== goal?.at) return [pen.dot(html`wl-thin`, middle, ring(level))];
    return [pen.dot(html`wl-goal-line wl-dashes`, middle, ring(level))];
  });

/** An arc for each group, a little shorter than its axes are wide, so that two never touch. */
const groupArcs = ({ axes, groups = [] }: Radar, pen: Pen): readonly Html[] => {
  const shapes: Html[] = [];
  let from = 0;
  for (const count of groups) {
    if (!(count > 0) || from + count > axes.length) break;
    const wide = 1 / axes.length;
    shapes.push(arc(pen, html`wl-axis`, (from - 0.42) * wide, (from + count - 0.58) * wide, arcs));
    from += count;
  }
  return shapes;
};

/** One learner's competencies as a shape: no line and no tint crosses a gap. */
export const radar = (drawing: Radar, pen: Pen): Picture => {
  const { axes, levels, goal } = drawing;
  const ring = (level: number): number =>
    (Math.max(0, Math.min(1, (level + 1) / levels.length)) || 0) * radius;
  const tip = (which: number): Point | undefined => {
    const value = axes[which]?.value;
    return value === undefined ? undefined : at(which / axes.length, ring(value));
  };
  const spokes = axes.map(({ value }, which) =>
    pen.line(value === undefined ? html`wl-axis wl-dashes` : html`wl-thin`, [
      middle,
      at(which / axes.length, radius),
    ]),
  );
  const sides = axes.flatMap((_, which) => {
    const here = tip(which);
    const next = tip((which + 1) % axes.length);
    return here === undefined || next === undefined || axes.length < 3
      ? []
      : [[here, next] as const];
  });
  const words = axes.map(({ label, value }, which) => {
    const [x, y] = at(which / axes.length, names);
    return pen.words(value === undefined ? html`wl-soft` : html`wl-bold`, [x, y + 4], label, {
      size: 11,
      anchor: "middle",
      room: 60,
    });
  });
  const goalWords =
    goal === undefined
      ? []
      : [
          pen.words(
            html`wl-goal-text wl-halo`,
            (([x, y]) => [x, y + 4] as const)(at(0.82, ring(goal.at))),
            goal.label,
            {
              size: 11,
              anchor: "middle",
              room: 90,
            },
          ),
        ];
  return {
    height,
    shapes: [
      ...groupArcs(drawing, pen),
      ...rings(drawing, pen, ring),
      ...spokes,
      ...sides.map(([here, next]) => pen.line(html`wl-wedge`, [middle, here, next], true)),
      ...sides.map((side) => pen.line(html`wl-way`, side)),
      ...axes.flatMap((_, which) => {
        const here = tip(which);
        return here === undefined ? [] : [pen.dot(html`wl-dot`, here, 4.6)];
      }),
      ...goalWords,
      ...words,
    ],
  };
};
