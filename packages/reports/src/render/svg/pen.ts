import type { Direction } from "../../document/direction.ts";
import { type Html, html } from "../html/escape.ts";
import { hundredths } from "../html/strip-shape.ts";
import { escapeXml } from "./escape-xml.ts";
import { fitted } from "./measure.ts";

/** Every drawing is this wide: text then stays readable on the narrowest phone and on paper. */
export const drawnWidth = 360;

/** A point, from the start of the line and from the top. */
export type Point = readonly [x: number, y: number];

/** How words are set: what they are anchored by, their size, and the room they have before they are cut. */
interface Lettering {
  readonly size: number;
  readonly anchor?: "middle" | "end";
  readonly room?: number;
}

/** What draws. Coordinates run in reading direction: they are mirrored for a page from right to left, words never are. */
export interface Pen {
  readonly box: (
    kind: Html,
    x: number,
    y: number,
    width: number,
    height: number,
    corner?: number,
  ) => Html;
  readonly dot: (kind: Html, at: Point, radius: number) => Html;
  /** A line through points; closed, it is an area. */
  readonly line: (kind: Html, points: readonly Point[], closed?: boolean) => Html;
  /** Several lines as one shape. */
  readonly lines: (kind: Html, lines: readonly (readonly Point[])[]) => Html;
  readonly words: (kind: Html, at: Point, words: string, lettering: Lettering) => Html;
}

const anchors = {
  middle: html` text-anchor="middle"`,
  end: html` text-anchor="end"`,
} as const;

/** A pen for a page of a direction. */
export const penFor = (direction: Direction): Pen => {
  const across = (x: number): number => hundredths(direction === "rtl" ? drawnWidth - x : x);
  const path = (points: readonly Point[]): Html => {
    const way = points.map(([x, y]) => `${across(x)} ${hundredths(y)}`).join("L");
    return html`M${escapeXml(way)}`;
  };
  const lines: Pen["lines"] = (kind, each) => {
    const way = each.map(path).join("");
    return html`<path class="${kind}" d="${escapeXml(way)}"/>`;
  };
  return {
    box: (kind, x, y, width, height, corner = 0) => {
      const left = direction === "rtl" ? across(x + width) : across(x);
      const rounded = corner === 0 ? html`` : html` rx="${corner}"`;
      return html`<rect class="${kind}" x="${left}" y="${hundredths(y)}" width="${hundredths(Math.max(0, width))}" height="${hundredths(Math.max(0, height))}"${rounded}/>`;
    },
    dot: (kind, [x, y], radius) =>
      html`<circle class="${kind}" cx="${across(x)}" cy="${hundredths(y)}" r="${hundredths(radius)}"/>`,
    line: (kind, points, closed = false) =>
      html`<path class="${kind}" d="${path(points)}${closed ? html`z` : html``}"/>`,
    lines,
    words: (kind, [x, y], words, { size, anchor, room = drawnWidth }) => {
      const anchored = anchor === undefined ? html`` : anchors[anchor];
      return html`<text class="${kind}" x="${across(x)}" y="${hundredths(y)}" font-size="${size}"${anchored}>${escapeXml(fitted(words, room, size))}</text>`;
    },
  };
};
