import type { Rating } from "@whole-learner/core";
import fc from "fast-check";
import type { Policy } from "../../src/policy/policy.ts";

/** A day so many days after the first of 2026. */
export const dayOf = (after: number): string =>
  new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10);
/** A day of the year in which ratings happen. */
export const day = fc.integer({ min: 0, max: 360 }).map(dayOf);

/** A rating of one competency, some of them late, missing, of a task, of another band, scale or setting. */
const rating: fc.Arbitrary<Omit<Rating, "id">> = fc
  .record({
    half: fc.integer({ min: 2, max: 10 }),
    happened: fc.integer({ min: 0, max: 330 }),
    late: fc.integer({ min: 0, max: 40 }),
    due: fc.option(fc.integer({ min: -20, max: 30 }), { nil: undefined, freq: 2 }),
    kind: fc.constantFrom(
      "number",
      "number",
      "number",
      "number",
      "missing",
      "excused",
      "points",
      "met",
      "step",
    ),
    task: fc.constantFrom("t1", "t2", undefined, undefined),
    attempt: fc.constantFrom(1, 2, undefined),
    role: fc.constantFrom("educator", "family", "self", undefined),
    band: fc.constantFrom("3-5", "6-8", undefined, undefined),
    setting: fc.constantFrom("class", "home", "boat-shed", undefined),
    evidenceKind: fc.constantFrom("test", "placement", undefined, undefined),
    demonstration: fc.constantFrom("d1", "d2", undefined, undefined, undefined),
  })
  .map((all): Omit<Rating, "id"> => {
    const { half, happened, late, due, kind, task, attempt, role, band, setting } = all;
    const values = {
      number: { kind: "number", number: half / 2 },
      step: { kind: "number", number: half / 2 },
      points: { kind: "points", points: half, of: 10 },
      met: { kind: "met", met: half > 6 },
      missing: { kind: "status", status: "missing" },
      excused: { kind: "status", status: "excused" },
    } as const;
    return {
      type: "rating",
      learner: "mina",
      target: "share",
      happened: dayOf(happened),
      recorded: dayOf(happened + late),
      value: values[kind as keyof typeof values],
      ...(kind === "step" ? { scale: "six" } : {}),
      ...(due === undefined ? {} : { due: dayOf(happened + due) }),
      ...(task === undefined ? {} : { task }),
      ...(attempt === undefined ? {} : { attempt }),
      ...(role === undefined ? {} : { rater: { role, id: `${role}-1` } }),
      ...(band === undefined ? {} : { band }),
      ...(setting === undefined ? {} : { setting }),
      ...(all.evidenceKind === undefined ? {} : { kind: all.evidenceKind }),
      ...(all.demonstration === undefined ? {} : { demonstration: all.demonstration }),
    };
  });

/** Ratings of one learner and competency. */
export const entries: fc.Arbitrary<readonly Rating[]> = fc
  .array(rating, { maxLength: 10 })
  .map((all) => all.map((one, at) => ({ ...one, id: `r${at}` })));

const terms = ["winter", "spring", "summer"].map((id, at) => ({
  id,
  from: dayOf(at * 100),
  until: dayOf(at * 100 + 89),
}));
const [winter, ...others] = terms;
if (winter === undefined) throw new Error("there are three terms");
const of = [winter, ...others] as const;

/** Policies that ask something of every stage. */
export const sections: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    read: fc.constantFrom<Policy["read"] & object>(
      {},
      { points: { by: "maximum" }, met: { met: "goal", not: 1 }, scales: { six: { by: "goal" } } },
      { points: { by: "goal", goal: 0.7 }, extraCredit: true },
    ),
    admit: fc.constantFrom<Policy["admit"] & object>(
      {},
      { roles: ["self", "educator"] },
      { settings: ["class", "work"] },
      { from: dayOf(60) },
    ),
    missing: fc.constantFrom<Policy["missing"] & object>(
      { as: "skip" },
      { as: "slot", graceDays: 5 },
      { as: "lowest", graceDays: 30 },
      { as: "value", value: 2 },
      { as: "block" },
    ),
    combine: fc.constantFrom<Policy["combine"] & object>(
      {},
      { raters: { rule: "consensus" } },
      { raters: { rule: "median" } },
    ),
    attempts: fc.constantFrom<Policy["attempts"] & object>(
      { count: "all" },
      { count: "first" },
      { count: "last", retakeCap: "goal" },
      { count: "best", late: { perDay: 0.25 } },
      { count: "mean", late: { cap: 3 } },
    ),
    order: fc.constantFrom<Policy["order"] & object>(
      { by: ["happened"] },
      { by: ["due", "happened"] },
      { by: ["due"], undated: "oldest" },
      { by: ["due"] },
    ),
    window: fc.constantFrom<Policy["window"] & object>(
      {},
      { lastDays: 90 },
      { lastDays: 120, dropLowest: 1 },
      { recent: 2 },
      { best: 2, baseline: ["placement"] },
      { schoolYearFrom: "08-01" },
      { period: { of, carry: "period-only" } },
      { period: { of, carry: "reach-back", least: 2 } },
      { period: { of, carry: "cumulative" } },
      { period: { of, carry: "carry-in" } },
    ),
    weigh: fc.constantFrom<Policy["weigh"] & object>(
      {},
      { kinds: { test: 0 } },
      { settings: { work: 2 }, roles: { family: 0.5 } },
      { halfLifeDays: 45 },
    ),
    score: fc.constantFrom<Policy["score"]>(
      { method: "mean" },
      { method: "most-recent" },
      { method: "highest" },
      { method: "decaying-average" },
    ),
    sufficiency: fc.constantFrom<Policy["sufficiency"] & object>(
      {},
      { pieces: 2 },
      { newestWithin: { days: 60 } },
      { newestWithin: { months: 1 } },
    ),
    hold: fc.constantFrom<Policy["hold"] & object>(
      { rule: "latest" },
      { rule: "latest", expires: { months: 2 } },
      { rule: "high-water" },
      { rule: "high-water", expires: { days: 70 } },
    ),
  },
  { requiredKeys: ["score"] },
);
