import type { CompetencyDetermination, Computed } from "../determination/determination.ts";

/** A determination without when it would change by time alone, which is another day's matter. */
export function saidOf<T extends CompetencyDetermination | Computed>(determination: T): T {
  const { changesAt: _, ...rest } = determination;
  const said = "computed" in rest ? { ...rest, computed: saidOf(rest.computed as Computed) } : rest;
  // The same union without one optional field of its base.
  return said as T;
}

/** The same two results, whatever day a fresh look is asked for since. */
export const sameSaid = (a: CompetencyDetermination, b: CompetencyDetermination): boolean => {
  const text = (one: CompetencyDetermination): string =>
    JSON.stringify(one, (key, value: unknown) => (key === "since" ? undefined : value));
  return text(a) === text(b);
};
