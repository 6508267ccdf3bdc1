import type { Framework, ScaleId } from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Standing, Transitions } from "./comparison.ts";

/** What two questions say of one case. */
export interface Pair {
  readonly scale: ScaleId;
  readonly from: CompetencyDetermination | undefined;
  readonly to: CompetencyDetermination | undefined;
}

/** Where a case stands. */
function standingOf(one: CompetencyDetermination | undefined): Standing {
  if (one === undefined) return { status: "absent" };
  return one.status === "determined" || one.status === "judged"
    ? { status: one.status, level: one.level }
    : { status: one.status };
}

/** All standings on a scale: without a level, then each level, determined and judged. */
function standingsOn(scale: ScaleId, frameworks: readonly Framework[]): readonly Standing[] {
  const levels = new Set(
    frameworks.flatMap(({ scales }) =>
      scales.filter(({ id }) => id === scale).flatMap((one) => one.levels.map(({ id }) => id)),
    ),
  );
  return [
    { status: "absent" },
    { status: "no-evidence" },
    { status: "insufficient" },
    { status: "undetermined" },
    ...[...levels].flatMap((level): Standing[] => [
      { status: "determined", level },
      { status: "judged", level },
    ]),
  ];
}

/** How many went from where to where, for each scale that a case is on, in the order of the frameworks. */
export function transitionsOf(
  pairs: readonly Pair[],
  frameworks: readonly Framework[],
): readonly Transitions[] {
  const scales = new Set(frameworks.flatMap(({ scales: all }) => all.map(({ id }) => id)));
  return [...scales].flatMap((scale): Transitions[] => {
    const own = pairs.filter((pair) => pair.scale === scale);
    if (own.length === 0) return [];
    const standings = standingsOn(scale, frameworks);
    const places = new Map(
      standings.map((standing, at) => [JSON.stringify(standing), at] as const),
    );
    const placeOf = (one: CompetencyDetermination | undefined): number =>
      places.get(JSON.stringify(standingOf(one))) ?? 0;
    const counts = standings.map(() => standings.map(() => 0));
    for (const { from, to } of own) {
      const row = counts[placeOf(from)];
      const column = placeOf(to);
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    }
    return [{ scale, standings, counts }];
  });
}
