import { equalSnapped } from "@whole-learner/psychometrics/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awardCredit } from "../src/conversion/award-credit.ts";
import { convertMark } from "../src/conversion/convert-mark.ts";
import type { Conversion } from "../src/conversion/conversion.ts";
import { gradePointAverage } from "../src/conversion/grade-point-average.ts";
import type { MarkItem } from "../src/conversion/mark-item.ts";
import { parseConversion } from "../src/conversion/parse-conversion.ts";
import { conversion, framework } from "./gradebook.ts";

const amount = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.double({ min: 0, max: 120, noNaN: true }),
);
const possible = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(0));
const names = ["tests", "projects", "essays"] as const;
const category = fc.constantFrom(...names);
const level = fc.constantFrom("exploring", "practicing", "applying", "adapting", "contributing");
const item: fc.Arbitrary<MarkItem> = fc.oneof(
  fc.record({
    kind: fc.constant("points" as const),
    id: fc.constant(""),
    category,
    points: amount,
    of: possible,
  }),
  fc.record({
    kind: fc.constant("level" as const),
    id: fc.constant(""),
    category,
    scale: fc.constant("five"),
    level,
  }),
  fc.record({
    kind: fc.constant("state" as const),
    id: fc.constant(""),
    category,
    state: fc.constantFrom("missing", "pending", "excused", "exempt", "not-taught-yet"),
    of: possible,
  }),
  fc.record({
    kind: fc.constant("result" as const),
    id: fc.constant(""),
    category,
    result: fc.record({
      learner: fc.constant("mina"),
      competency: fc.constantFrom("share", "decide", "look"),
      scale: fc.constant("five"),
      status: fc.constant("determined" as const),
      level,
      score: fc.integer({ min: 4, max: 20 }).map((quarter) => quarter / 4),
    }),
  }),
);
const items = fc
  .array(item, { maxLength: 8 })
  .map((all) => all.map((one, at): MarkItem => ({ ...one, id: `i${at}` })));

const rounding = fc.record({
  places: fc.constantFrom(0 as const, 1 as const, 2 as const),
  mode: fc.constantFrom("half-up" as const, "half-even" as const),
  input: fc.constant("snapped" as const),
});
const document: fc.Arbitrary<Conversion> = fc
  .record(
    {
      categories: fc
        .tuple(...names.map(() => fc.tuple(fc.integer({ min: 0, max: 10 }), fc.nat(2))))
        .map((all) =>
          all.map(([weight, drop], at) => ({
            id: names[at] ?? "",
            weight: weight / 10,
            ...(drop === 0 ? {} : { dropLowest: drop }),
          })),
        ),
      combine: fc.constantFrom("pooled" as const, "mean" as const),
      emptyCategories: fc.constantFrom(
        "renormalise" as const,
        "zero" as const,
        "incomplete" as const,
      ),
      states: fc.record(
        { missing: fc.constantFrom("leave-out" as const, "zero" as const, "incomplete" as const) },
        { requiredKeys: [] },
      ),
      rounding: fc.record(
        { items: rounding, categories: rounding, total: rounding },
        { requiredKeys: [] },
      ),
      marks: fc.constant({ lowest: "B", cuts: [{ mark: "A", from: 80 }] }),
      levels: fc.constantFrom(
        { five: { by: "maximum" as const } },
        { five: { by: "maximum" as const, read: "score" as const } },
      ),
    },
    { requiredKeys: ["categories", "levels"] },
  )
  .map((sections) => conversion(sections));

describe("conversion", () => {
  it("renormalises weights to one, and never comes to a number that is none", () => {
    let [asked, converted] = [0, 0];
    fc.assert(
      fc.property(document, items, (ours, all) => {
        asked++;
        const result = convertMark(ours, { items: all, framework });
        if (result.status !== "converted") return;
        converted++;
        const { categories } = result.account;
        const whole = categories.reduce((sum, { share }) => sum + share, 0);
        expect(equalSnapped(whole, 1)).toBe(true);
        expect(Number.isFinite(result.number)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(converted / asked).toBeGreaterThan(1 / 3);
  });

  it("comes to the same bits in whatever order items are handed over", () => {
    fc.assert(
      fc.property(
        document,
        items.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        (ours, [all, shuffled]) => {
          const one = convertMark(ours, { items: all, framework });
          const other = convertMark(ours, { items: shuffled, framework });
          expect(other.status).toBe(one.status);
          if (one.status === "converted" && other.status === "converted") {
            expect([other.number, other.mark]).toEqual([one.number, one.mark]);
            expect(other.account.total).toBe(one.account.total);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("never counts a mindset, or what is excused: without them the result is the same", () => {
    fc.assert(
      fc.property(document, items, (ours, all) => {
        const counting = all.filter(
          (one) =>
            !(one.kind === "result" && one.result.competency === "look") &&
            !(one.kind === "state" && !["missing", "pending"].includes(one.state)),
        );
        const without = convertMark(ours, { items: counting, framework });
        const result = convertMark(ours, { items: all, framework });
        expect(result.status).toBe(without.status);
        if (result.status === "converted" && without.status === "converted")
          expect(result.number).toBe(without.number);
      }),
      { numRuns: 800 },
    );
  });

  it("rises with every point", () => {
    fc.assert(
      fc.property(
        document,
        items,
        fc.nat(7),
        fc.integer({ min: 0, max: 20 }),
        (ours, all, at, more) => {
          const raised = all.map((one, place) =>
            place === at && one.kind === "points" ? { ...one, points: one.points + more } : one,
          );
          const before = convertMark(ours, { items: all, framework });
          const after = convertMark(ours, { items: raised, framework });
          expect(after.status).toBe(before.status);
          // Which item is dropped by its share may cost a pool more than the point brought: that law is for means.
          if (
            before.status === "converted" &&
            after.status === "converted" &&
            ours.combine === "mean"
          )
            expect(after.number).toBeGreaterThanOrEqual(before.number - 1e-9);
        },
      ),
      { numRuns: 800 },
    );
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(document, (ours) => {
        expect(parseConversion(JSON.parse(JSON.stringify(ours)))).toEqual(ours);
      }),
      { numRuns: 200 },
    );
  });
});

describe("averages and credit", () => {
  const day = fc.integer({ min: 10, max: 28 }).map((nth) => `2026-05-${nth}`);
  const repeats = fc.constantFrom("best" as const, "latest" as const, "both" as const);

  it("stay within their marks, in whatever order courses are handed over", () => {
    const course = fc.record({
      mark: fc.constantFrom("A", "B", "C"),
      credits: fc.integer({ min: 1, max: 8 }).map((quarter) => quarter / 4),
      course: fc.constantFrom("x", "y", "z"),
      day,
    });
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 8 }), repeats, (all, rule) => {
        const courses = all.map((one, at) => ({ ...one, id: `${at}` }));
        const ours = conversion({ gradePoints: { points: { A: 4, B: 3, C: 2 }, repeats: rule } });
        const found = gradePointAverage(ours, courses);
        const reversed = gradePointAverage(ours, [...courses].reverse());
        if (found.status !== "converted" || reversed.status !== "converted")
          throw new Error("every mark has points");
        expect(reversed.average).toBe(found.average);
        expect(found.average).toBeGreaterThanOrEqual(2);
        expect(found.average).toBeLessThanOrEqual(4);
        const shares = found.account.courses.reduce((sum, { share }) => sum + share, 0);
        expect(equalSnapped(shares, 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("of credit never more than the whole, and what counts adds up to it", () => {
    const attempt = fc.record({ reached: fc.nat(7), day });
    fc.assert(
      fc.property(
        fc.array(attempt, { minLength: 1, maxLength: 5 }),
        repeats,
        fc.constantFrom("all" as const, "partial" as const),
        (all, rule, award) => {
          const attempts = all.map((one, at) => ({
            id: `${at}`,
            posted: { id: `p${at}`, day: one.day },
            result: { status: "competencies" as const, reached: one.reached, asked: 7 },
          }));
          const found = awardCredit(conversion({ credit: { award, repeats: rule } }), {
            credits: 0.5,
            attempts,
          });
          if (found.status !== "converted") throw new Error("every attempt was posted");
          expect(found.credits).toBeLessThanOrEqual(0.5);
          const counted = found.account.attempts.reduce((sum, one) => sum + one.counted, 0);
          expect(
            equalSnapped(Math.round(counted * 1e6) / 1e6, Math.round(found.credits * 1e6) / 1e6),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
