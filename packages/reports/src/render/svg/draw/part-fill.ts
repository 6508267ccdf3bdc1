import { type Html, html, nothing } from "../../html/escape.ts";
import type { Pen } from "../pen.ts";
import { hatched, specked } from "../texture.ts";

const depths = [
  html`wl-depth-1`,
  html`wl-depth-2`,
  html`wl-depth-3`,
  html`wl-depth-4`,
  html`wl-depth-5`,
] as const;
const inks = [html`wl-on-1`, html`wl-on-2`, html`wl-on-3`, html`wl-on-4`, html`wl-on-5`] as const;

/** How one part of a bar looks: its depth, its texture, and the ink of words on it. */
export interface PartLook {
  readonly depth: Html;
  readonly ink: Html;
  readonly texture: "none" | "hatch" | "specks";
}

const look = (depth: 0 | 1 | 2 | 3 | 4, texture: PartLook["texture"] = "none"): PartLook => ({
  depth: depths[depth],
  ink: inks[depth],
  texture,
});

/** Looks that stay apart in grey: deep, middle, hatched, specked, then the depths between. */
const kinds: readonly PartLook[] = [
  look(4),
  look(2),
  look(0, "hatch"),
  look(0, "specks"),
  look(3),
  look(1),
  look(1, "hatch"),
  look(1, "specks"),
];

/** The look of one of so many parts: parts that rise have rising depths, parts of different kinds differ by texture too. */
export const partLook = (by: "depth" | "kind", at: number, parts: number): PartLook => {
  if (by === "kind") return kinds[at % kinds.length] ?? look(0);
  const depth = parts <= 1 ? 4 : Math.round((at * 4) / (parts - 1));
  return look(Math.max(0, Math.min(4, depth)) as 0 | 1 | 2 | 3 | 4);
};

/** A box in a look, with its edge. */
export const filled = (
  pen: Pen,
  { depth, texture }: PartLook,
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
): Html => {
  const over =
    texture === "none"
      ? nothing
      : (texture === "hatch" ? hatched : specked)(pen, x, y, width, height);
  return html`${pen.box(html`${depth} wl-seam`, x, y, width, height)}${over}${pen.box(html`wl-edge`, x, y, width, height)}`;
};
