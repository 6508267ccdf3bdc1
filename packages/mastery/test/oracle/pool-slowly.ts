import type { Methods } from "../../src/methods/registry.ts";
import { goal, isExempt, type Look, type OracleChild } from "./oracle-children.ts";
import { type OracleFound, scoreSeries } from "./score-series.ts";

// Pieces of all children as if they were of one, each once.

/** Every piece once: under several children those are one that the same ratings of a work made, and it stands as under the first of them by id. */
export function once(children: readonly OracleChild[]): OracleChild["pieces"] {
  const all = [...children].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ pieces }) => pieces);
  const isSame = (a: OracleChild["pieces"][number], b: OracleChild["pieces"][number]): boolean =>
    a.id === b.id &&
    a.band === b.band &&
    a.ratings.length === b.ratings.length &&
    a.ratings.every((id) => b.ratings.includes(id));
  return all.filter((piece, nth) => all.findIndex((other) => isSame(piece, other)) === nth);
}

/** The rule over pooled pieces. */
export const pooled = ({ children, given, scale, policy }: Look): OracleFound => {
  const there = children.filter((child) => !isExempt(child));
  const having = there.filter(({ pieces }) => pieces.length > 0);
  if (there.length === 0) return { code: "no-children" };
  if (having.length === 0 || (given["coverage"] === "wait" && having.length < there.length)) {
    return { code: "children-missing" };
  }
  // Two of one work that different ratings made, under two children, are in the order of what they are named by: all of it as one text.
  const named = ({ id, band = "", ratings }: OracleChild["pieces"][number]): string =>
    JSON.stringify([id, band, ...[...ratings].sort()]);
  const at = (piece: { readonly at: number | undefined }): number =>
    piece.at ?? Number.NEGATIVE_INFINITY;
  const pieces = [...once(having)].sort((a, b) =>
    at(a) === at(b) ? a.sequence - b.sequence || (named(a) < named(b) ? -1 : 1) : at(a) - at(b),
  );
  const values = scale.levels.map(({ value }) => value);
  const numbers = { least: Math.min(...values), most: Math.max(...values), goal: goal(scale) };
  const { method, parameters = {} } = policy.score;
  return scoreSeries[method as keyof Methods](pieces, parameters, numbers);
};
