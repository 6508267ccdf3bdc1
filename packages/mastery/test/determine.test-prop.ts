import type { Log, Rating } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompetencyDetermination } from "../src/determination/determination.ts";
import { determine } from "../src/determine/determine.ts";
import { explain } from "../src/explain/explain.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy } from "./school.ts";

const day = fc
  .integer({ min: 0, max: 330 })
  .map((after) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10));
const setting = fc.constantFrom("class", "home", "community", undefined);

const rating: fc.Arbitrary<Omit<Rating, "id">> = fc
  .record({
    number: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
    happened: day,
    late: fc.integer({ min: 0, max: 40 }),
    status: fc.constantFrom("excused", "missing", undefined, undefined, undefined, undefined),
    role: fc.constantFrom("educator", "self", "family", undefined),
    band: fc.constantFrom("3-5", "6-8", undefined),
    demonstration: fc.constantFrom("d1", "d2", undefined, undefined, undefined),
    setting,
  })
  .map(({ number, happened, late, status, role, band, demonstration, setting: where }) => ({
    type: "rating" as const,
    learner: "mina",
    target: "share",
    happened,
    recorded: new Date(Date.parse(happened) + late * 86_400_000).toISOString().slice(0, 10),
    value:
      status === undefined
        ? { kind: "number" as const, number }
        : { kind: "status" as const, status },
    ...(role === undefined ? {} : { rater: { role, id: `${role}-1` } }),
    ...(band === undefined ? {} : { band }),
    ...(demonstration === undefined ? {} : { demonstration }),
    ...(where === undefined ? {} : { setting: where }),
  }));

const entries: fc.Arbitrary<readonly Rating[]> = fc
  .array(rating, { maxLength: 12 })
  .map((all) => all.map((one, at) => ({ ...one, id: `r${at}` })));

const sections: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    score: fc.constantFrom<Policy["score"]>(
      { method: "mean" },
      { method: "most-recent" },
      { method: "median-of-recent" },
      { method: "median-of-recent", parameters: { recent: 2, tie: "lower" } },
      { method: "decaying-average", parameters: { newest: 0.5 } },
    ),
    missing: fc.constantFrom<Policy["missing"] & object>(
      { as: "skip" },
      { as: "lowest" },
      { as: "slot" },
      { as: "value", value: 2 },
    ),
    combine: fc.constantFrom<Policy["combine"] & object>({}, { raters: { rule: "median" } }),
    window: fc.constantFrom<Policy["window"] & object>(
      {},
      { recent: 3 },
      { dropLowest: 1 },
      { best: 2 },
      { lastDays: 90 },
    ),
    sufficiency: fc.constantFrom<Policy["sufficiency"] & object>(
      {},
      { pieces: 2 },
      { settings: 2 },
      { newestWithin: { days: 60 } },
    ),
    admit: fc.constantFrom<Policy["admit"] & object>(
      {},
      { roles: ["self", "educator"] },
      { settings: ["class", "home"] },
    ),
  },
  { requiredKeys: ["score"] },
);

const asOf = "2026-12-31";
const share = (
  all: Log["entries"],
  some: Partial<Policy>,
  when: string = asOf,
): CompetencyDetermination => {
  const [first] = determine({
    framework,
    evidence: log(all),
    policy: policy(some),
    asOf: when,
    learners: ["mina"],
  }).competencies;
  if (first === undefined) throw new Error("there is always an answer");
  return first;
};

describe("determine", () => {
  it("never answers with a number where there is no level, nor with NaN", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const found = share(all, some);
        expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|null/);
        expect("score" in found).toBe(found.status === "determined");
        if (found.status === "determined") {
          expect(found.score).toBeGreaterThanOrEqual(1);
          expect(found.score).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it("does not depend on the order of the log", () => {
    fc.assert(
      fc.property(
        entries,
        sections,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (all, some, keys) => {
          const shuffled = all
            .map((one, at) => [keys[at] ?? 0, at, one] as const)
            .sort((a, b) => a[0] - b[0] || b[1] - a[1])
            .map(([, , one]) => one);
          const one = share(all, some);
          const other = share(shuffled, some);
          // Pieces of one instant are ordered by id; of the ratings of a work the earliest speaks for it, then the smaller id.
          expect(other.status === "determined" && other.score).toBe(
            one.status === "determined" && one.score,
          );
        },
      ),
    );
  });

  it("as of a past day equals what was said that day", () => {
    fc.assert(
      fc.property(entries, sections, day, (all, some, past) => {
        const known = all.filter(({ recorded }) => (recorded ?? "") <= past);
        expect(share(all, some, past)).toEqual(share(known, some, past));
      }),
    );
  });

  it("is explained by exactly the entries there are: counted or turned away, once", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const question = {
          framework,
          evidence: log(all),
          policy: policy(some),
          asOf,
          learners: ["mina"],
        };
        const account = explain(question, { learner: "mina", competency: "share", scale: "five" });
        const counted = account.counted.flatMap(({ ratings }) => ratings.map(({ entry }) => entry));
        const turned = account.turnedAway.map(({ entry }) => entry);
        // Missing work that only takes its place is neither: it has no score to count.
        const told = new Set([...counted, ...turned]);
        expect(counted.length + turned.length).toBe(told.size);
        if (some.missing?.as !== "slot") expect(told.size).toBe(all.length);
      }),
    );
  });

  it("is made of contributions that add up to the score", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const question = {
          framework,
          evidence: log(all),
          policy: policy(some),
          asOf,
          learners: ["mina"],
        };
        const { counted, scored } = explain(question, {
          learner: "mina",
          competency: "share",
          scale: "five",
        });
        if (scored.score === undefined) return;
        const sum = counted.reduce(
          (total, { contribution = Number.NaN }) => total + contribution,
          0,
        );
        expect(sum).toBeCloseTo(scored.score, 9);
      }),
    );
  });

  const level = (found: CompetencyDetermination): number =>
    found.status === "determined" ? (found.band === "6-8" ? 100 : 0) + Number(found.level) : -1;

  it("is never lowered by a support, an excused absence or a self-rating", () => {
    fc.assert(
      fc.property(entries, sections, day, (all, some, happened) => {
        const { admit: _, ...plain } = some;
        const before = level(share(all, plain));
        const supported = all.map((one) => ({ ...one, supports: ["a reader"] }));
        expect(level(share(supported, plain))).toBe(before);
        const extra = {
          type: "rating",
          id: "extra",
          learner: "mina",
          target: "share",
          happened,
          recorded: happened,
        } as const;
        const excused: Rating = { ...extra, value: { kind: "status", status: "excused" } };
        expect(level(share([...all, excused], plain))).toBe(before);
        const self: Rating = {
          ...extra,
          rater: { role: "self" },
          value: { kind: "number", number: 1 },
        };
        expect(level(share([...all, self], plain))).toBe(before);
      }),
    );
  });

  it("a rating in another grade band never lowers a level: band first, then level", () => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom<Policy["score"]>(
          { method: "mean" },
          { method: "median-of-recent" },
          { method: "decaying-average" },
        ),
        day,
        (all, score, happened) => {
          const banded = all.map((one) => ({ ...one, band: one.band ?? "3-5" }));
          const before = share(banded, { score });
          const other = before.band === "6-8" ? "3-5" : "6-8";
          const added: Rating = {
            type: "rating",
            id: "extra",
            learner: "mina",
            target: "share",
            happened,
            recorded: happened,
            band: other,
            value: { kind: "number", number: 1 },
          };
          expect(level(share([...banded, added], { score }))).toBeGreaterThanOrEqual(level(before));
        },
      ),
    );
  });

  it("changesAt is the next day on which time alone changes the answer, or none does within a year", () => {
    fc.assert(
      fc.property(entries, sections, (every, some) => {
        // What is written down later is news, not time alone.
        const all = every.filter(({ recorded }) => (recorded ?? "") <= asOf);
        const found = share(all, some);
        const { changesAt: at, ...rest } = found;
        const until =
          at === undefined ? "2027-12-31" : new Date(Date.parse(at) - 1).toISOString().slice(0, 10);
        const later = share(all, some, until);
        const { changesAt: _, ...then } = later;
        expect(then.status).toBe(rest.status);
        expect(level(later)).toBe(level(found));
      }),
    );
  });
});
