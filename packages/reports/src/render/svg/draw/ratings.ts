import type { Ratings } from "../../../document/drawing/ratings.ts";
import { type Html, html } from "../../html/escape.ts";
import { drawnWidth, type Pen } from "../pen.ts";
import type { Picture } from "../picture.ts";

const top = 30;
const cellHeight = 22;
const gap = 4;

/** Ratings on one strip, who gave them in circles, and how far apart they are. */
export const ratings = ({ levels, goal, marks, spread }: Ratings, pen: Pen): Picture => {
  const width = (drawnWidth - 2 - gap * (levels.length - 1)) / Math.max(1, levels.length);
  const start = (level: number): number => 1 + level * (width + gap);
  const centre = (level: number): number => start(level) + width / 2;
  const cells = levels.flatMap((label, level) => [
    pen.box(html`wl-cell`, start(level), top, width, cellHeight, 2.5),
    pen.words(
      level === goal ? html`wl-bold` : html`wl-soft`,
      [centre(level), top + cellHeight + 14],
      label,
      {
        size: 10.5,
        anchor: "middle",
        room: width + gap,
      },
    ),
  ]);
  const outline =
    goal === undefined || !Object.hasOwn(levels, goal)
      ? []
      : [
          pen.box(html`wl-goal`, start(goal), top, width, cellHeight, 2.5),
          pen.line(
            html`wl-mark`,
            [
              [centre(goal), top + cellHeight + 19],
              [centre(goal) + 5, top + cellHeight + 27],
              [centre(goal) - 5, top + cellHeight + 27],
            ],
            true,
          ),
        ];
  const dots = levels.flatMap((_, level): readonly Html[] => {
    const here = marks.filter((mark) => mark.level === level);
    const between = Math.min(19, (width - 4) / Math.max(1, here.length));
    const radius = Math.min(9, between / 2);
    return here.map(({ label }, at) => {
      const x = centre(level) + (at - (here.length - 1) / 2) * between;
      const middle = top + cellHeight / 2;
      const circle = pen.dot(html`wl-open`, [x, middle], radius);
      if (radius < 6) return circle;
      return html`${circle}${pen.words(html`wl-bold`, [x, middle + 3.5], label, { size: 10, anchor: "middle", room: 2 * radius + 2 })}`;
    });
  });
  const given = marks.map(({ level }) => level).filter((level) => Object.hasOwn(levels, level));
  const low = centre(Math.min(...given));
  const high = centre(Math.max(...given));
  const bracket =
    given.length === 0 || spread === undefined
      ? []
      : [
          pen.words(
            html`wl-bold`,
            [Math.max(60, Math.min(drawnWidth - 60, (low + high) / 2)), 11],
            spread,
            { size: 11, anchor: "middle" },
          ),
          pen.line(html`wl-axis`, [
            [low, top - 5],
            [low, top - 12],
            [high, top - 12],
            [high, top - 5],
          ]),
        ];
  return { height: top + cellHeight + 28, shapes: [...cells, ...outline, ...dots, ...bracket] };
};
