import type { GatherQuestion } from "../../src/evidence/gathered.ts";
import type { Entry } from "../../src/evidence/log.ts";
import { rating } from "./entries.ts";
import { aside, gathered } from "./gathered.ts";

/** Ratings named for their level; the first two are the same one, before and after. */
export const three = rating("r1");

export const four = rating("r1", { value: { kind: "level", level: "4" } });

export const five = rating("r5", { value: { kind: "level", level: "5" } });

export const two = rating("r2", { value: { kind: "level", level: "2" } });

/** Levels that count, and what was set aside. */
export const come = (entries: readonly Entry[], over?: Partial<GatherQuestion>): unknown => {
  const found = gathered(entries, over);
  const levels = found.series.flatMap(({ evidence }) =>
    evidence.map(({ rating: { value } }) => (value.kind === "level" ? value.level : value.kind)),
  );
  return [levels, aside(found)];
};
