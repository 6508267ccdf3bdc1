import { html } from "../../html/escape.ts";
import { drawnWidth, type Pen } from "../pen.ts";
import type { Picture } from "../picture.ts";
import { scaleOf } from "../scale.ts";
import type { Sparkline } from "../../../document/drawing/sparkline.ts";

const height = 64;
const edge = 8;

/** A small line: the last point is the largest, since it is what holds now. */
export const sparkline = ({ points, from, to, goal }: Sparkline, pen: Pen): Picture => {
  const first = points[0]?.at ?? 0;
  const last = points[points.length - 1]?.at ?? 0;
  const across = scaleOf(first, last, edge, drawnWidth - edge);
  const up = scaleOf(from, to, height - edge, edge);
  const places = points.map(({ at, value }) => [across(at), up(value)] as const);
  const goalLine =
    goal === undefined
      ? []
      : [
          pen.line(html`wl-goal-line wl-dashes`, [
            [0, up(goal)],
            [drawnWidth, up(goal)],
          ]),
        ];
  const dots = places.map((at, which) =>
    pen.dot(html`wl-dot`, at, which === places.length - 1 ? 5.5 : 3),
  );
  const way = places.length < 2 ? [] : [pen.line(html`wl-way`, places)];
  return { height, shapes: [...goalLine, ...way, ...dots] };
};
