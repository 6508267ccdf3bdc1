import { type Demonstration, gather } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  asOf,
  day,
  demonstrations,
  experiences,
  framework,
  log,
  ratings,
  roster,
  share,
} from "./sample-school-entries.ts";

describe("how it was written down", () => {
  it("says when, in canonical UTC, and never before it happened", () => {
    const without = log.entries.filter(({ recorded }) => recorded === undefined);
    expect(without.map(({ type }) => type)).toEqual(["rating", "rating", "rating"]);
    for (const { id, recorded, happened } of log.entries) {
      if (recorded === undefined) continue;
      expect(recorded, id).toMatch(/^202[4-6]-\d\d-\d\dT\d\d:\d\d:00\.000Z$/u);
      expect(recorded >= happened, id).toBe(true);
    }
  });

  it("knows the hour of some works and the day of most", () => {
    const timed = share(demonstrations, ({ happened }) => happened.length > 10);
    expect(timed).toBeGreaterThan(0.1);
    expect(timed).toBeLessThan(0.35);
  });

  it("came weeks late now and then, and some of it after the day asked for", () => {
    const lag = ({ recorded = "", happened }: Demonstration): number =>
      (Date.parse(recorded) - Date.parse(day(happened))) / 86_400_000;
    const late = demonstrations.filter((one) => lag(one) > 20);
    expect(late.length).toBeGreaterThan(60);
    expect(
      demonstrations.filter(({ recorded = "" }) => day(recorded) > asOf).length,
    ).toBeGreaterThan(3);
    expect(share(demonstrations, (one) => lag(one) < 8)).toBeGreaterThan(0.9);
  });

  it("has works of one learner on one day, with and without a sequence", () => {
    const tied = new Map<string, Demonstration[]>();
    for (const one of demonstrations) {
      const key = `${one.learners[0]} ${day(one.happened)}`;
      tied.set(key, [...(tied.get(key) ?? []), one]);
    }
    const ties = [...tied.values()].filter(({ length }) => length > 1);
    expect(ties.length).toBeGreaterThan(20);
    expect(ties.some((works) => works.some(({ sequence }) => sequence !== undefined))).toBe(true);
    expect(ties.some((works) => works.every(({ sequence }) => sequence === undefined))).toBe(true);
  });

  it("has every status and every way of being vouched for", () => {
    const statuses = ratings.flatMap(({ value }) =>
      value.kind === "status" ? [value.status] : [],
    );
    expect(new Set(statuses)).toEqual(
      new Set(["missing", "excused", "not-taught-yet", "exempt", "pending"]),
    );
    expect(new Set(demonstrations.map(({ verification }) => verification?.status))).toEqual(
      new Set([undefined, "verified", "unverified", "refused"]),
    );
    expect(demonstrations.some(({ due = "9", submitted = "" }) => submitted > due)).toBe(true);
    expect(demonstrations.filter(({ revises }) => revises !== undefined).length).toBeGreaterThan(
      20,
    );
  });

  it("uses links under example.org alone", () => {
    const uris = demonstrations.flatMap(({ artifacts = [] }) => artifacts.map(({ uri }) => uri));
    expect(uris.length).toBeGreaterThan(600);
    expect(uris.filter((uri) => !uri.startsWith("https://example.org/"))).toEqual([]);
  });

  it("counts nothing twice, nothing withheld, nothing taken back, and tells why", () => {
    const { setAside } = gather({
      framework,
      log,
      asOf,
      learners: roster.learners.map(({ id }) => id),
    });
    const counts = new Map<string, number>();
    for (const { reason } of setAside) counts.set(reason.code, (counts.get(reason.code) ?? 0) + 1);
    expect(counts.get("duplicate")).toBe(14);
    expect(counts.get("erased")).toBeGreaterThanOrEqual(3);
    expect(counts.get("not-consented")).toBeGreaterThanOrEqual(4);
    expect(counts.get("retracted")).toBeGreaterThanOrEqual(16);
    expect(counts.get("replaced")).toBeGreaterThanOrEqual(20);
    expect(counts.get("not-yet-recorded")).toBeGreaterThan(4);
    expect([...counts.keys()].sort()).toEqual([
      "duplicate",
      "erased",
      "not-consented",
      "not-yet-recorded",
      "replaced",
      "retracted",
    ]);
  });

  it("points only at what there is", () => {
    const known = new Set(log.entries.map(({ id }) => id));
    const learners = new Set<string>(roster.learners.map(({ id }) => id));
    const offered = new Set<string | undefined>(experiences.experiences.map(({ id }) => id));
    for (const entry of log.entries) {
      if (entry.type === "rating") {
        expect(learners.has(entry.learner), entry.id).toBe(true);
        if (entry.demonstration !== undefined)
          expect(known.has(entry.demonstration), entry.id).toBe(true);
        if (entry.rater?.role === "fellow-learner")
          expect(learners.has(entry.rater.id ?? "")).toBe(true);
        if (entry.rater?.role === "self") expect(entry.rater.id).toBe(entry.learner);
      }
      if (entry.type === "demonstration") {
        expect(
          entry.learners.every((learner) => learners.has(learner)),
          entry.id,
        ).toBe(true);
        if (entry.experience !== undefined)
          expect(offered.has(entry.experience), entry.id).toBe(true);
        if (entry.revises !== undefined) expect(known.has(entry.revises), entry.id).toBe(true);
      }
      if (entry.type === "retraction" || entry.type === "replacement") {
        expect(known.has(entry.of), entry.id).toBe(true);
      }
    }
  });
});
