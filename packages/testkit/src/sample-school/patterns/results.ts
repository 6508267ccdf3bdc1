import type { Day, Moment } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import type { CompetencyCode, LevelId } from "../texts/index.ts";
import type { ConversionName } from "./conversions.ts";
import type { PatternNumber } from "./pattern.ts";

/** The policies to compare, by the letters that the school's comparison gives them. */
export const letters = {
  A: "lantern-default",
  B: "leans-to-recent",
  C: "year-average",
  D: "shown-twice-kept",
  E: "ever-shown",
  F: "in-class-only",
  G: "self-averaged-in",
} as const;

type Letter = keyof typeof letters;

/** What a policy says of a pattern: a level with the score as it is shown to educators, or what is wanting. */
export interface Result {
  readonly about: CompetencyCode;
  readonly policy: (typeof letters)[Letter];
  readonly asOf: Moment | { readonly happened: Day; readonly recorded: Day };
  readonly says:
    | { readonly status: "determined"; readonly level: LevelId; readonly score: number }
    | { readonly status: "insufficient"; readonly lacks: readonly string[] }
    | { readonly status: "undetermined"; readonly reason: string }
    | { readonly status: "no-evidence" };
  /** Under which conversion of numbers from another school; without it, under the school's. */
  readonly conversion?: ConversionName;
}

const level = (
  about: CompetencyCode,
  letter: Letter,
  score: number,
  name: LevelId,
  more: Partial<Result> = {},
): Result => ({
  about,
  policy: letters[letter],
  asOf,
  says: { status: "determined", level: name, score },
  ...more,
});

/** What the policies have to say of each pattern on the day asked for. */
export const results: Readonly<Record<PatternNumber, readonly Result[]>> = {
  1: [
    {
      about: "GOOD.2",
      policy: letters.A,
      asOf,
      says: { status: "insufficient", lacks: ["recency"] },
    },
    level("GOOD.2", "B", 4.21, "adapting"),
    level("GOOD.2", "D", 4, "adapting"),
    level("GOOD.2", "E", 5, "contributing"),
  ],
  2: [
    level("STEER.1", "A", 4, "adapting"),
    level("STEER.1", "B", 3.83, "adapting"),
    level("STEER.1", "C", 2.43, "practicing"),
    level("STEER.1", "D", 4, "adapting"),
  ],
  3: [
    level("ARG.1", "A", 4, "adapting", { asOf: "2025-06-20" }),
    level("ARG.1", "A", 3, "applying"),
    level("ARG.1", "B", 2.99, "applying"),
    level("ARG.1", "C", 2.83, "applying"),
    {
      about: "ARG.1",
      policy: letters.D,
      asOf,
      says: { status: "undetermined", reason: "target-not-reached" },
    },
  ],
  4: [
    {
      about: "ARG.1",
      policy: letters.A,
      asOf: { happened: asOf, recorded: "2026-02-28" },
      says: { status: "no-evidence" },
    },
    level("ARG.1", "A", 4, "adapting"),
  ],
  5: [
    level("MATH.1", "A", 4, "adapting"),
    level("MATH.1", "F", 2, "practicing"),
    level("MATH.1", "C", 3.33, "applying"),
    level("MATH.1", "E", 5, "contributing"),
  ],
  6: [
    level("INV.1", "A", 4, "adapting"),
    level("TEAM.1", "A", 3, "applying"),
    level("INV.1", "G", 3, "applying"),
    level("TEAM.1", "G", 3.83, "adapting"),
  ],
  7: [
    level("MEAN.1", "A", 4, "adapting"),
    level("MEAN.1", "B", 3.73, "adapting"),
    level("MEAN.1", "C", 2.33, "practicing"),
    level("MEAN.1", "C", 3.4, "applying", { asOf: "2026-06-05" }),
  ],
  8: [
    {
      about: "GOOD.1",
      policy: letters.A,
      asOf,
      says: { status: "insufficient", lacks: ["pieces", "experiences", "settings"] },
    },
  ],
  9: [
    level("SCI.1", "A", 3.33, "applying", { conversion: "linear-by-maximum" }),
    level("SCI.1", "A", 4, "adapting", { conversion: "through-the-goal" }),
  ],
  10: [level("MEAN.1", "A", 3, "applying")],
};

/** What a panel's numbers come to by each rule for several raters: two attempts at one defence. */
export const panels = [
  {
    on: "2026-04-30",
    numbers: [4, 3, 4, 2],
    spread: 2,
    mean: 3.25,
    median: { mean: 3.5, lower: 3, upper: 4 },
    majority: null,
    agreed: "applying",
    decision: "revise",
  },
  {
    on: "2026-05-21",
    numbers: [4, 4, 4, 3],
    spread: 1,
    mean: 3.75,
    median: { mean: 4, lower: 4, upper: 4 },
    majority: 4,
    decision: "pass",
  },
] as const;
