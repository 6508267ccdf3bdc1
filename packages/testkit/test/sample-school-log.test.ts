import { describe, expect, it } from "vitest";
import { demonstrations, log, ratings, roster } from "./sample-school-entries.ts";

describe("the size of the record", () => {
  it("is about 2,400 demonstrations and 6,500 ratings of forty learners", () => {
    expect(roster.learners).toHaveLength(40);
    expect(demonstrations.length).toBeGreaterThan(2_350);
    expect(demonstrations.length).toBeLessThan(2_450);
    expect(ratings.length).toBeGreaterThan(6_350);
    expect(ratings.length).toBeLessThan(6_650);
  });

  it("has ten learners in each grade band", () => {
    const bands = roster.learners.map(({ enrolments }) => enrolments.at(-1)?.band);
    for (const band of ["K-2", "3-5", "6-8", "9-12"]) {
      expect(
        bands.filter((one) => one === band),
        band,
      ).toHaveLength(10);
    }
    expect(new Set(roster.learners.map(({ enrolments }) => enrolments.at(-1)?.grade)).size).toBe(
      13,
    );
  });

  it("has no two entries of one id", () => {
    const ids = log.entries.flatMap((entry) =>
      entry.type === "replacement" ? [entry.id, entry.with.id] : [entry.id],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
