import { isAttempted, isExempt, type OracleChild } from "./oracle-children.ts";

// Children that were shown in different grade bands: band first, then level.

/** The band of a child, where levels begin anew in each and anything was seen. */
const bandIn = (child: OracleChild): string | undefined =>
  child.family === "continuum" || isExempt(child) || !isAttempted(child)
    ? undefined
    : child.answer.band;

/** The highest of the children's bands. */
export const bandOfChildren = (
  children: readonly OracleChild[],
  bands: readonly string[],
): string | undefined =>
  [...bands].reverse().find((band) => children.some((child) => bandIn(child) === band));

/** Levels of different bands are not put together: what was shown in an earlier one is without a level, a number, pieces and a time in this one. */
export const childrenInBand = (
  children: readonly OracleChild[],
  current: string | undefined,
): readonly OracleChild[] =>
  children.map((child) => {
    const band = bandIn(child);
    return band === undefined || band === current
      ? child
      : { ...child, answer: { status: "insufficient", codes: [] }, pieces: [], newest: undefined };
  });
