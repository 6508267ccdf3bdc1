import type { Log, Rating, RatingValue } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import { explain } from "../src/explain/explain.ts";
import type { Policy } from "../src/policy/policy.ts";
import { determineSlowly } from "./oracle/determine-slowly.ts";
import { framework, log, policy } from "./school.ts";

const asOf = "2026-12-31";
const [scale] = framework.scales;
if (scale === undefined) throw new Error("the framework has a scale");

const value: fc.Arbitrary<RatingValue> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((number) => ({ kind: "number" as const, number })),
  fc
    .constantFrom("pending", "pending", "excused", "exempt", "not-taught-yet", "missing")
    .map((status) => ({ kind: "status" as const, status })),
) as fc.Arbitrary<RatingValue>;

/** Ratings of two works by two people, by rows and as a whole, numbers and what is said in their place. */
const logs: fc.Arbitrary<Log> = fc
  .array(
    fc.record({
      demonstration: fc.constantFrom("d", "e"),
      criterion: fc.constantFrom("idea", "voice", undefined),
      rater: fc.constantFrom("a", "b"),
      day: fc.integer({ min: 10, max: 14 }),
      value,
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) =>
    log([
      ...["d", "e"].map((id) => ({
        type: "demonstration" as const,
        id,
        happened: "2026-01-10",
        recorded: "2026-01-10",
        learners: ["mina"] as const,
      })),
      ...all.map(
        ({ criterion, rater, day, ...rest }, at): Rating => ({
          type: "rating",
          id: `r${at}`,
          learner: "mina",
          target: "share",
          happened: `2026-01-${day}`,
          recorded: `2026-01-${day}`,
          rater: { role: "panel", id: rater },
          ...rest,
          ...(criterion === undefined ? {} : { criterion }),
        }),
      ),
    ]),
  );

const sections: fc.Arbitrary<Partial<Policy>> = fc.record({
  score: fc.constantFrom<Policy["score"]>({ method: "mean" }, { method: "most-recent" }),
  combine: fc.constantFrom<Policy["combine"] & object>(
    { unratedRows: "block" },
    { criteria: ["idea", "voice"], unratedRows: "block" },
    { criteria: ["idea", "voice"] },
    { criteria: ["idea", "voice"], unratedRows: "block", raters: { rule: "consensus" } },
  ),
  missing: fc.constantFrom<Policy["missing"] & object>(
    { as: "skip" },
    { as: "lowest" },
    { as: "slot" },
    { as: "block" },
  ),
  sufficiency: fc.constantFrom<Policy["sufficiency"] & object>({}, { pieces: 2 }),
  hold: fc.constantFrom<Policy["hold"] & object>({ rule: "latest" }, { rule: "high-water" }),
});

describe("rows of a rubric", () => {
  it("are waited for as an oracle says that reads the log once more, and as the account says", () => {
    fc.assert(
      fc.property(logs, sections, (evidence, some) => {
        const own = policy(some);
        const question = { framework, evidence, policy: own, asOf, learners: ["mina"] };
        const found = determine(question).competencies.find(
          ({ competency }) => competency === "share",
        );
        const { answer } = determineSlowly({
          policy: own,
          scale,
          entries: evidence.entries,
          competency: "share",
          indicators: ["share-1"],
          asOf,
          bands: [],
          coverers: [],
          family: "within-band",
        });
        const codes =
          found?.status === "insufficient"
            ? found.lacks.map(({ code }): string => code).sort()
            : found?.status === "undetermined"
              ? [found.reason.code]
              : [];
        if (answer.status === "judged") throw new Error("nobody judged anything");
        expect([found?.status, codes]).toEqual([answer.status, [...(answer.codes ?? [])].sort()]);
        if (found?.status === "determined") expect(found.level).toBe(answer.level);
        const account = explain(question, { learner: "mina", competency: "share", scale: "five" });
        expect(account.determination).toEqual(found);
        // Every rating counts or is turned away, and is told once.
        const told = [
          ...account.counted.flatMap(({ ratings }) => ratings.map(({ entry }) => entry)),
          ...account.turnedAway.map(({ entry }) => entry),
        ];
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 400 },
    );
  });

  it("that are excused never keep a work from counting", () => {
    fc.assert(
      fc.property(
        logs,
        sections,
        fc.constantFrom("excused", "exempt", "not-taught-yet"),
        (evidence, some, status) => {
          const later: readonly Rating[] = ["d", "e"].flatMap((demonstration) =>
            ["idea", "voice"].map((criterion) => ({
              type: "rating" as const,
              id: `late-${demonstration}-${criterion}`,
              learner: "mina",
              target: "share",
              happened: "2026-02-01",
              recorded: "2026-02-01",
              rater: { role: "educator" as const },
              demonstration,
              criterion,
              value: { kind: "status" as const, status },
            })),
          );
          const { turnedAway } = explain(
            {
              framework,
              evidence: log([...evidence.entries, ...later]),
              policy: policy(some),
              asOf,
            },
            { learner: "mina", competency: "share", scale: "five" },
          );
          expect(turnedAway.filter(({ reason }) => reason.code === "unrated-rows")).toEqual([]);
        },
      ),
    );
  });
});
