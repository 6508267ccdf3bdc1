import type { Entry, Log, Rating } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { byTimeAlone } from "../src/project/index.ts";
import { placeOf } from "../src/timeline/place-of.ts";
import { sameSaid, saidOf } from "../src/timeline/said-of.ts";
import { framework, log, policy } from "./school.ts";

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
/** Everything was written down by this day. */
const known = 60;
/** When something happens and when it was written down: some of it ahead of its time. */
const times = fc
  .record({ happened: fc.integer({ min: 0, max: 160 }), recorded: fc.nat({ max: known }) })
  .map(({ happened, recorded }) => ({
    happened: dayAfter(happened),
    recorded: dayAfter(recorded),
  }));

const rating = fc
  .record({
    when: times,
    number: fc.integer({ min: 1, max: 5 }),
    target: fc.constantFrom("share", "share", "share", "decide", "TEAM.1"),
    demonstration: fc.constantFrom("d0", "d1", undefined),
    status: fc.constantFrom("missing", "excused", "pending", undefined, undefined, undefined),
    due: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  })
  .map(
    ({ when, number, target, demonstration, status, due }): Omit<Rating, "id"> => ({
      type: "rating",
      learner: "mina",
      target,
      ...when,
      value: status === undefined ? { kind: "number", number } : { kind: "status", status },
      ...(demonstration === undefined ? {} : { demonstration }),
      ...(due === undefined ? {} : { due: dayAfter(due) }),
    }),
  );

const ids = fc.constantFrom("r0", "r1", "r2", "x0", "x1", "d0", "brought");
const other = fc.oneof(
  fc.record({ when: times, of: ids }).map(({ when, of }) => ({ type: "retraction", ...when, of })),
  fc.record({ when: times, of: ids, brings: rating }).map(({ when, of, brings }) => ({
    type: "replacement",
    ...when,
    of,
    with: { ...brings, id: "brought" },
  })),
  fc
    .record({ when: times, from: fc.option(fc.nat({ max: 160 }), { nil: undefined }) })
    .map(({ when, from }) => ({
      type: "judgement",
      learner: "mina",
      target: "share",
      value: { kind: "level", level: "5" },
      by: { role: "educator" },
      reason: "Seen otherwise.",
      ...when,
      ...(from === undefined ? {} : { from: dayAfter(from) }),
    })),
  fc
    .record({ when: times, given: fc.boolean() })
    .map(({ when, given }) => ({ type: "consent", learner: "mina", given, ...when })),
);

const logs: fc.Arbitrary<Log> = fc
  .tuple(fc.array(rating, { maxLength: 6 }), fc.array(other, { maxLength: 4 }))
  .map(([all, others]) =>
    log([
      ...all.map((one, at) => ({ ...one, id: `r${at}` })),
      ...others.map((one, at) => ({ ...one, id: `x${at}` }) as Entry),
    ]),
  );

const sections: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    score: fc.constantFrom<Policy["score"]>({ method: "mean" }, { method: "most-recent" }),
    admit: fc.constantFrom<Policy["admit"] & object>({}, { covering: true }),
    missing: fc.constantFrom<Policy["missing"] & object>(
      { as: "skip" },
      { as: "lowest" },
      { as: "block" },
    ),
    window: fc.constantFrom<Policy["window"] & object>({}, { lastDays: 45 }),
    sufficiency: fc.constantFrom<Policy["sufficiency"] & object>(
      {},
      { newestWithin: { days: 30 } },
    ),
    hold: fc.constantFrom<Policy["hold"] & object>(
      { rule: "latest" },
      { rule: "high-water", expires: { days: 50 } },
    ),
  },
  { requiredKeys: ["score"] },
);

const covered = {
  ...framework,
  relations: [...framework.relations, { type: "covers" as const, from: "decide", to: "share" }],
};

describe("what is told to change at an instant", () => {
  it("does not change before it, whatever was written down ahead of its time", () => {
    fc.assert(
      fc.property(logs, sections, (evidence, some) => {
        const plan = policy(some);
        const asked = (after: number) =>
          determine({
            framework: covered,
            evidence,
            policy: plan,
            asOf: dayAfter(after),
            learners: ["mina"],
          }).competencies;
        let before = asked(known);
        for (let day = known + 1; day <= 220; day += 3) {
          const now = asked(day);
          now.forEach((one, at) => {
            const then = before[at];
            if (then?.changesAt !== undefined && then.changesAt.slice(0, 10) <= dayAfter(day))
              return;
            expect([then, one, then && sameSaid(saidOf(then), saidOf(one))]).toEqual([
              then,
              one,
              true,
            ]);
          });
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("what becomes of a determination by time alone", () => {
  it("is what is determined from that instant on, and nothing else before it", () => {
    fc.assert(
      fc.property(logs, sections, (evidence, some) => {
        const question = { framework: covered, evidence, policy: policy(some), learners: ["mina"] };
        const asked = (asOf: string) => determine({ ...question, asOf }).competencies;
        const later = asked(dayAfter(known)).map((one) => ({
          place: placeOf(one),
          byTime: byTimeAlone({ ...question, asOf: dayAfter(known) }, one),
        }));
        for (let day = known + 1; day <= 220; day += 5) {
          asked(dayAfter(day)).forEach((one, at) => {
            const { place, byTime } = later[at] ?? {};
            // As of a day is as of its end.
            if (byTime?.status !== "becomes" || byTime.at.slice(0, 10) > dayAfter(day))
              expect(placeOf(one)).toBe(place);
          });
        }
        later.forEach(({ place, byTime }, at) => {
          if (byTime.status === "stays") return;
          expect(placeOf(byTime.determination)).not.toBe(place);
          expect(asked(byTime.at)[at]).toEqual(byTime.determination);
        });
      }),
      { numRuns: 40 },
    );
  });
});
