import type { Entry, Log, Rating } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { saidOf } from "../src/timeline/said-of.ts";
import { timeline, timelineAt } from "../src/timeline/timeline.ts";
import { framework, log, policy } from "./school.ts";

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 300 });

const rating: fc.Arbitrary<Omit<Rating, "id">> = fc
  .record({
    number: fc.integer({ min: 1, max: 5 }),
    happened: day,
    late: fc.integer({ min: 0, max: 40 }),
    status: fc.constantFrom("missing", "excused", undefined, undefined, undefined),
    band: fc.constantFrom("3-5", "6-8", undefined),
    due: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  })
  .map(({ number, happened, late, status, band, due }) => ({
    type: "rating" as const,
    learner: "mina",
    target: "share",
    happened: dayAfter(happened),
    recorded: dayAfter(happened + late),
    value:
      status === undefined
        ? { kind: "number" as const, number }
        : { kind: "status" as const, status },
    ...(band === undefined ? {} : { band }),
    ...(due === undefined ? {} : { due: dayAfter(happened + due) }),
  }));

const other: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      happened: day,
      long: fc.integer({ min: 1, max: 90 }),
      of: fc.integer({ min: 0, max: 7 }),
      retracts: fc.boolean(),
      level: fc.constantFrom("1", "5"),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ happened, long, of, retracts, level }, at): Entry => {
      const base = { id: `x${at}`, happened: dayAfter(happened), recorded: dayAfter(happened) };
      return retracts
        ? { ...base, type: "retraction", of: `r${of}` }
        : {
            ...base,
            type: "judgement",
            learner: "mina",
            target: "share",
            value: { kind: "level", level },
            by: { role: "educator" },
            reason: "Seen otherwise.",
            until: dayAfter(happened + long),
          };
    }),
  );

const logs: fc.Arbitrary<Log> = fc
  .tuple(fc.array(rating, { maxLength: 8 }), other)
  .map(([all, others]) => log([...all.map((one, at) => ({ ...one, id: `r${at}` })), ...others]));

const sections: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    score: fc.constantFrom<Policy["score"]>({ method: "mean" }, { method: "most-recent" }),
    missing: fc.constantFrom<Policy["missing"] & object>(
      { as: "skip" },
      { as: "lowest" },
      { as: "block" },
      { as: "slot" },
      { as: "lowest", graceDays: 7 },
    ),
    window: fc.constantFrom<Policy["window"] & object>(
      {},
      { lastDays: 45 },
      { recent: 2 },
      { schoolYearFrom: "06-15" },
      {
        period: {
          of: [
            { id: "autumn", from: "2026-01-01", until: "2026-05-31" },
            { id: "spring", from: "2026-06-10", until: "2026-12-31" },
          ],
          carry: "reach-back",
          least: 2,
        },
      },
    ),
    sufficiency: fc.constantFrom<Policy["sufficiency"] & object>(
      {},
      { pieces: 2 },
      { newestWithin: { days: 30 } },
      { newestWithin: { months: 2 } },
    ),
    hold: fc.constantFrom<Policy["hold"] & object>(
      { rule: "latest" },
      { rule: "high-water" },
      { rule: "latest", expires: { days: 40 } },
      { rule: "high-water", expires: { months: 1 } },
    ),
    weigh: fc.constantFrom<Policy["weigh"] & object>({}, { halfLifeDays: 30 }),
    judgement: fc.constantFrom<Policy["judgement"] & object>(
      { onNewEvidence: "drop" },
      { onNewEvidence: "keep-and-flag" },
    ),
  },
  { requiredKeys: ["score"] },
);

/** What is compared: all but since when a fresh look is asked for, which every day moves. */
const text = (one: unknown): string =>
  JSON.stringify(one, (key, value: unknown) => (key === "since" ? undefined : value));

describe("a timeline", () => {
  it("is at every instant what is determined as of it, along each axis", () => {
    fc.assert(
      fc.property(
        logs,
        sections,
        fc.constantFrom("both", "happened", "recorded"),
        fc.array(fc.integer({ min: 0, max: 370 }), { minLength: 6, maxLength: 6 }),
        (evidence, some, along, days) => {
          const asOf = "2026-12-31";
          const question = { framework, evidence, policy: policy(some), asOf };
          const found = timeline(question, {
            learner: "mina",
            competency: "share",
            along,
            from: "2025-12-31",
            until: "2027-02-28",
          });
          for (const after of days) {
            for (const at of [
              `${dayAfter(after)}T00:00:00.000Z`,
              `${dayAfter(after)}T23:59:59.999Z`,
            ]) {
              const [then] = determine({
                ...question,
                learners: ["mina"],
                asOf: {
                  happened: along === "recorded" ? asOf : at,
                  recorded: along === "happened" ? asOf : at,
                },
              }).competencies;
              expect(text(timelineAt(found, at))).toBe(text(then && saidOf(then)));
            }
          }
          // Every change is one, and comes from something.
          let before = found.first;
          for (const { determination, events } of found.changes) {
            expect(text(determination)).not.toBe(text(before));
            expect(events.length).toBeGreaterThan(0);
            before = determination;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
