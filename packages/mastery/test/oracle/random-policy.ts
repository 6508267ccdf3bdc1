import type { Parameter } from "../../src/methods/parameter.ts";
import type { Method } from "../../src/methods/method.ts";
import { soundItems } from "../sound-items.ts";
import { type Methods, methods } from "../../src/methods/registry.ts";
import type { Policy } from "../../src/policy/policy.ts";
import type {
  AdmitSection,
  HoldSection,
  WeighSection,
  WindowSection,
} from "../../src/policy/sections.ts";
import type { Draws } from "./draws.ts";
import { crosswalkToFour } from "./random-crosswalk.ts";
import { bands } from "./oracle-framework.ts";
import { experiences, kinds, roles, settings } from "./random-log.ts";

const cent = (number: number): number => Math.round(number * 100) / 100;

function valueOf(draws: Draws, parameter: Parameter): unknown {
  switch (parameter.kind) {
    case "number": {
      const least = parameter.above ?? parameter.least ?? 0;
      const most = Math.min(parameter.most ?? parameter.below ?? least + 1, least + 120);
      const value = Math.min(Math.max(cent(least + draws.part() * (most - least)), least), most);
      return value === parameter.above || value === parameter.below ? (least + most) / 2 : value;
    }
    case "integer": {
      const least = parameter.least ?? 0;
      return draws.whole(least, Math.min(parameter.most ?? least + 3, least + 3));
    }
    case "choice":
      return draws.one(parameter.of as readonly [string, ...string[]]);
    case "target":
      return draws.one(["goal", 1.5, 2, 3]);
    case "switch":
      return draws.chance(0.5);
    case "list": {
      const count = draws.whole(
        Math.max(1, parameter.least ?? 0),
        Math.min(parameter.most ?? 3, 3),
      );
      return Array.from({ length: count }, () => valueOf(draws, parameter.of));
    }
    case "text":
      return draws.one(["asks-a", "asks-b", "argues-a", "argues-b", "listens-a", "listens-b"]);
    default:
      throw new Error(`a method has no ${parameter.kind}`);
  }
}

/** Parameters by what a method or rule declares; those with a default are sometimes left out. */
function randomParameters(
  draws: Draws,
  parameters: { readonly [name: string]: Parameter },
): Readonly<Record<string, unknown>> {
  const drawn: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    if (!("default" in parameter) || draws.chance(0.6)) drawn[name] = valueOf(draws, parameter);
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.kind !== "integer" || parameter.notAbove === undefined) continue;
    // One that may not exceed another.
    drawn[name] = Math.min(Number(drawn[name]), Number(drawn[parameter.notAbove]));
  }
  return drawn;
}

/** Something that narrows what takes part, or not: most policies admit most, so that something is determined. */
const narrow = <T extends string>(draws: Draws, all: readonly [T, ...T[]]): readonly T[] => [
  ...new Set([...all, ...all].filter(() => draws.chance(0.75)).concat(draws.one(all))),
];

const admit = (draws: Draws): AdmitSection => ({
  ...draws.perhaps(0.15, () => ({ kinds: narrow(draws, kinds) })),
  ...draws.perhaps(0.15, () => ({ settings: narrow(draws, settings) })),
  ...draws.perhaps(0.1, () => ({ experiences: narrow(draws, experiences) })),
  ...draws.perhaps(0.15, () => ({ roles: narrow(draws, roles) })),
  ...draws.perhaps(0.5, () => ({ covering: draws.chance(0.8) })),
  // What names no band is of none of these: a policy that asks for bands leaves it out.
  ...draws.perhaps(0.05, () => ({ bands: narrow(draws, bands) })),
  ...draws.perhaps(0.1, () => ({ from: "2025-12-01" })),
  ...draws.perhaps(0.1, () => ({ until: "2026-05-15" })),
});

const weigh = (draws: Draws, any: boolean): WeighSection => {
  const factor = (): number => (any ? draws.one([0, 0.5, 1, 2, 3]) : draws.one([0, 1]));
  const factors = <T extends string>(all: readonly T[]): Record<string, number> =>
    Object.fromEntries(all.map((name) => [name, factor()]));
  return {
    ...draws.perhaps(0.4, () => ({ kinds: factors(kinds) })),
    ...draws.perhaps(0.3, () => ({ settings: factors(settings) })),
    ...draws.perhaps(0.2, () => ({ experiences: factors(experiences) })),
    ...draws.perhaps(0.2, () => ({ roles: factors(roles) })),
    ...draws.perhaps(any ? 0.3 : 0, () => ({ halfLifeDays: draws.whole(10, 90) })),
  };
};

/** Three terms with holidays between them, the last of which has begun, is over or is still to come on the day asked for. */
const periods = (draws: Draws, carriesIn: boolean): NonNullable<WindowSection["period"]> => ({
  of: [
    { id: "autumn", from: "2025-10-01", until: "2025-12-20" },
    { id: "winter", from: "2026-01-05", until: "2026-03-27" },
    draws.one([
      { id: "spring", from: "2026-04-07", until: "2026-07-10" },
      { id: "spring", from: "2026-04-07", until: "2026-07-10" },
      { id: "spring", from: "2026-04-07", until: "2026-06-01" },
      { id: "summer", from: "2026-07-10", until: "2026-08-31" },
    ]),
  ],
  // Of one period alone there is often nothing to say: the others are drawn more often, so that most learners come to a level.
  ...draws.one([
    { carry: "period-only" },
    { carry: "cumulative" },
    { carry: "cumulative" },
    { carry: "cumulative" },
    { carry: "reach-back", least: draws.whole(1, 4) },
    { carry: "reach-back", least: draws.whole(1, 4) },
    ...(carriesIn ? Array.from({ length: 4 }, () => ({ carry: "carry-in" }) as const) : []),
  ]),
});

/** Cuts for three levels above the lowest, in the method's own domain. */
function cutsFor(draws: Draws, gives: string): NonNullable<Policy["level"]>["cuts"] {
  if (gives !== "scale") {
    return draws.one([
      [0.4, 0.8, 1],
      [0.25, 0.5, { numerator: 2, denominator: 3 }],
    ]);
  }
  return draws.one(["midpoints", "midpoints", "values", [1.25, 2.2, 3.000001]]);
}

/** What a policy says of one band alone. */
const ofBand = (draws: Draws, gives: string): NonNullable<Policy["exceptions"]>[number] => ({
  when: { band: [draws.one(bands)] },
  use: draws.one([
    { level: { cuts: cutsFor(draws, gives) } },
    { attempts: { count: draws.one(["first", "last", "best", "mean"]) } },
    { sufficiency: { pieces: 2 } },
    { window: { recent: 3 } },
    { admit: { kinds: narrow(draws, kinds) } },
    { judgement: { onNewEvidence: "drop" } },
    { missing: { as: "lowest" } },
  ] as const),
});

/** A policy of one method and hold; everything else is drawn. */
export function randomPolicy(draws: Draws, name: keyof Methods, hold: HoldSection["rule"]): Policy {
  const method = methods[name] as Method;
  const policy = {
    format: "whole-learner/policy@1",
    id: "drawn",
    version: "1",
    score: { method: name, parameters: soundItems(randomParameters(draws, method.parameters)) },
    hold: {
      rule: hold,
      ...draws.perhaps(0.1, () => ({ expires: { days: draws.whole(30, 200) } })),
    },
    level: {
      cuts: cutsFor(draws, method.traits.gives),
      ...draws.perhaps(0.3, () => ({ bound: draws.one(["from", "above"]) })),
      ...draws.perhaps(0.2, () => ({
        rounded: {
          places: draws.one([0, 1, 2]),
          mode: draws.one(["half-up", "half-even"]),
          input: "snapped",
        },
      })),
    },
    ...draws.perhaps(0.4, () => ({ admit: admit(draws) })),
    ...draws.perhaps(0.5, () => ({
      read: {
        ...draws.perhaps(0.7, () => ({ scales: { ten: crosswalkToFour(draws) } })),
        ...draws.perhaps(0.6, () => ({
          points: draws.one([{ by: "maximum" }, { by: "goal", goal: 0.7 }]),
        })),
        ...draws.perhaps(0.6, () => ({
          met: draws.one([
            { met: "goal", not: 1 },
            { met: 3, not: 2 },
          ]),
        })),
      },
    })),
    ...draws.perhaps(0.5, () => ({
      missing: {
        ...draws.one([
          { as: "skip" },
          { as: "slot" },
          { as: "lowest" },
          { as: "value", value: 1.5 },
          { as: "block" },
        ]),
        ...draws.perhaps(0.4, () => ({ graceDays: draws.whole(0, 20) })),
      },
    })),
    ...draws.perhaps(0.5, () => ({
      combine: {
        ...draws.perhaps(0.7, () => ({
          rows: draws.one([
            "mean",
            "lowest",
            { rule: "all-required", target: draws.one(["goal", 2]) },
          ]),
        })),
        ...draws.perhaps(0.3, () => ({
          criteria: ["idea", "voice"],
          unratedRows: draws.one(["skip", "block"]),
        })),
        ...draws.perhaps(0.8, () => ({
          raters: draws.one([
            { rule: "mean" },
            { rule: "median", tie: draws.one(["mean", "lower", "upper"]) },
            { rule: "majority" },
            { rule: "consensus" },
            { rule: "adjudicated", by: "educator", within: draws.one([0.5, 1]) },
          ]),
        })),
      },
    })),
    ...draws.perhaps(0.5, () => ({
      attempts: {
        count: draws.one(["all", "first", "last", "best", "mean"]),
        ...draws.perhaps(0.3, () => ({ retakeCap: draws.one(["goal", 2.5]) })),
        ...draws.perhaps(0.4, () => ({
          late: {
            ...draws.perhaps(0.5, () => ({ graceDays: draws.whole(0, 3) })),
            ...draws.perhaps(0.5, () => ({ perDay: draws.one([0.1, 0.25]) })),
            ...draws.perhaps(0.3, () => ({ once: 0.5 })),
            ...draws.perhaps(0.3, () => ({ cap: draws.one(["goal", 2]) })),
          },
        })),
      },
    })),
    ...draws.perhaps(0.4, () => ({
      order: {
        by: draws.one([
          ["happened"],
          ["submitted", "happened"],
          ["submitted"],
          ["due", "happened"],
          ["assessed"],
          ["recorded"],
        ]),
        ...draws.perhaps(0.3, () => ({
          resolution: draws.one(["full", "second", "minute", "day"]),
        })),
        ...draws.perhaps(0.5, () => ({ undated: draws.one(["report", "oldest"]) })),
      },
    })),
    ...draws.perhaps(0.45, () => ({
      window: draws.one([
        { period: periods(draws, method.traits.gives === "scale") },
        {
          period: periods(draws, method.traits.gives === "scale"),
          ...draws.one([{ dropLowest: 1 }, { recent: 2 }, { best: 3 }]),
        },
        { schoolYearFrom: draws.one(["10-01", "12-01", "02-15", "06-28"]) },
        { baseline: ["test"], ...draws.one([{}, { since: "2025-12-15" }, { recent: 2 }]) },
        { since: "2025-12-15" },
        { lastDays: draws.whole(60, 250) },
        { dropLowest: draws.whole(1, 2) },
        { best: draws.whole(1, 4) },
        { recent: draws.whole(1, 4) },
        { dropLowest: 1, best: 3, recent: 2 },
      ]),
    })),
    ...draws.perhaps(0.4, () => ({ weigh: weigh(draws, method.traits.weights === "any") })),
    ...draws.perhaps(0.15, () => ({
      sufficiency: draws.one([
        { pieces: 2 },
        { pieces: 3, settings: 2 },
        { experiences: 2 },
        { voices: 2 },
        { kinds: 2 },
        { newestWithin: { days: draws.whole(60, 200) } },
      ]),
    })),
    ...draws.perhaps(0.2, () => ({
      exceptions: Array.from({ length: draws.whole(1, 2) }, () =>
        ofBand(draws, method.traits.gives),
      ),
    })),
    ...draws.perhaps(0.6, () => ({
      judgement: { onNewEvidence: draws.one(["keep-and-flag", "drop", "keep"]) },
    })),
  };
  // Drawn member by member: that it is a policy, compiling finds out.
  return policy as unknown as Policy;
}
