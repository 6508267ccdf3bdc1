import { displayWidth, pad, widest } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A text in lines of at most a width. */
export const filled = (text: string, width: number): string => wrap(text, width).join("\n");

/** Every line moved in, the first by its own prefix, as under a bullet. */
export const indented = (text: string, first: string, rest: string = first): string =>
  text
    .split("\n")
    .map((line, at) => (at === 0 ? first : rest) + line)
    .join("\n");

/** Two phrases at the two ends of a line, or on two lines where one is too short. */
export const spread = (left: string, right: string, width: number): string => {
  const gap = width - displayWidth(left) - displayWidth(right);
  if (left === "" || right === "") return filled(left + right, width);
  return gap >= 3
    ? left + " ".repeat(gap) + right
    : `${filled(left, width)}\n${filled(right, width)}`;
};

/** A heading with its rule: double for the title of the page, single for its parts, none below. */
export const ruled = (heading: string, level: number, width: number): string => {
  const longest = widest(heading.split("\n"));
  const rule = (level === 1 ? "=" : "-").repeat(Math.min(width, longest));
  return level > 2 || rule === "" ? heading : `${heading}\n${rule}`;
};

/** Labels and what they say in two aligned columns; below one another where the page is too narrow for that. */
export const pairs = (
  items: readonly { readonly label: string; readonly value: string }[],
  width: number,
): string => {
  const column = widest(items.map(({ label }) => label)) + 2;
  const rest = width - column;
  const aside = rest >= Math.min(20, width / 3);
  return items
    .map(({ label, value }) => {
      if (!aside) return `${filled(label, width)}\n${indented(filled(value, width - 2), "  ")}`;
      return indented(filled(value, rest), pad(label, column), " ".repeat(column));
    })
    .join("\n");
};
