import type { Html } from "../html/escape.ts";
import { html } from "../html/escape.ts";
import type { Pen, Point } from "./pen.ts";

const step = 6;

/** Slanted lines over a box. Lines of its own, not a pattern: a pattern needs an id, and a page holds many drawings. */
export const hatched = (pen: Pen, x: number, y: number, width: number, height: number): Html => {
  const lines: (readonly Point[])[] = [];
  for (let at = step; at < width + height; at += step) {
    lines.push([
      [x + Math.min(at, width), y + Math.max(0, at - width)],
      [x + Math.max(0, at - height), y + Math.min(at, height)],
    ]);
  }
  return pen.lines(html`wl-hatch`, lines);
};

/** Specks over a box: lines of no length with round ends. */
export const specked = (pen: Pen, x: number, y: number, width: number, height: number): Html => {
  const lines: (readonly Point[])[] = [];
  for (let down = step / 2; down < height; down += step) {
    for (let along = step / 2; along < width; along += step) {
      const at: Point = [x + along, y + down];
      lines.push([at, at]);
    }
  }
  return pen.lines(html`wl-specks`, lines);
};
