import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

const recent = { score: { method: "most-recent" } } as const;
const at = (number: number, happened: string): Partial<Rating> & { number: number } => ({
  number,
  happened,
  recorded: happened,
});

describe("the order of pieces", () => {
  // Canvas cuts instants to the second, so that 0.9 s and 0.1 s are a tie: the later by id is the newest.
  it.each([
    ["full", 2],
    ["second", 4],
    ["minute", 4],
    ["day", 4],
  ] as const)("with a resolution of %s", (resolution, score) => {
    const entries = ratings(at(2, "2026-01-01T10:00:00.900Z"), at(4, "2026-01-01T10:00:00.100Z"));
    expect(scoreOf(entries, { ...recent, order: { by: ["happened"], resolution } })).toBe(score);
  });
  it.each([
    ["second", "2026-01-01T10:00:01.100Z", "2026-01-01T10:00:00.900Z"],
    ["minute", "2026-01-01T10:01:00.000Z", "2026-01-01T10:00:59.999Z"],
    ["day", "2026-01-02T00:00:00.000Z", "2026-01-01T23:59:59.999Z"],
  ] as const)("with a resolution of %s %s is still newer than %s", (resolution, newer, older) => {
    const entries = ratings(at(2, newer), at(4, older));
    expect(scoreOf(entries, { ...recent, order: { by: ["happened"], resolution } })).toBe(2);
    const windowed: Partial<Policy> = {
      order: { by: ["happened"], resolution },
      window: { since: "2026-01-01" },
    };
    expect(scoreOf(entries, windowed)).toBe(3);
  });
  it.each([
    ["happened", 4],
    ["submitted", 3],
    ["due", 2],
    ["assessed", 4],
    ["recorded", 1],
  ] as const)("by %s ends with the one that was last in that", (by, score) => {
    const entries = ratings(
      {
        number: 1,
        happened: "2026-01-02",
        recorded: "2026-01-29",
        submitted: "2026-01-03",
        due: "2026-01-03",
      },
      {
        number: 2,
        happened: "2026-01-03",
        recorded: "2026-01-10",
        submitted: "2026-01-02",
        due: "2026-01-09",
      },
      {
        number: 3,
        happened: "2026-01-04",
        recorded: "2026-01-10",
        submitted: "2026-01-09",
        due: "2026-01-02",
      },
      {
        number: 4,
        happened: "2026-01-05",
        recorded: "2026-01-10",
        submitted: "2026-01-01",
        due: "2026-01-01",
      },
    );
    for (const all of [entries, [...entries].reverse()])
      expect(scoreOf(all, { ...recent, order: { by: [by] } })).toBe(score);
  });
  it("tells when a rating was made from when its work happened", () => {
    const demonstration = (id: string, happened: string) =>
      ({ type: "demonstration", id, learners: ["mina"], happened, recorded: happened }) as const;
    const entries = [
      demonstration("a", "2026-02-01"),
      demonstration("b", "2026-01-01"),
      ...ratings(
        { number: 5, demonstration: "a", happened: "2026-02-02", recorded: "2026-02-02" },
        {
          number: 2,
          demonstration: "b",
          happened: "2026-03-01",
          recorded: "2026-03-01",
        },
      ),
    ];
    expect(scoreOf(entries, recent)).toBe(5);
    expect(scoreOf(entries, { ...recent, order: { by: ["assessed"] } })).toBe(2);
    expect(
      share(entries, { hold: { rule: "latest", expires: { days: 30 } } }, "2026-03-03").status,
    ).toBe("determined");
    expect(
      share(entries, { hold: { rule: "latest", expires: { days: 30 } } }, "2026-03-04").status,
    ).toBe("undetermined");
  });
  it("of several ratings is by the latest, in whatever order they were written down", () => {
    const said = (number: number, happened: string, demonstration: string) => ({
      ...at(number, happened),
      demonstration,
    });
    const entries = ratings(
      said(5, "2026-01-01", "a"),
      said(5, "2026-03-01", "a"),
      said(2, "2026-02-01", "b"),
      said(5, "2026-01-15", "a"),
    );
    for (const all of [entries, [...entries].reverse()]) expect(scoreOf(all, recent)).toBe(5);
  });
  it("of works of one instant is by their sequence, then by their ids, whatever the order of the log", () => {
    const same = (number: number, id: string, sequence?: number): Rating => ({
      ...(ratings(at(number, "2026-01-01"))[0] as Rating),
      id,
      ...(sequence === undefined ? {} : { sequence }),
    });
    const ids = [same(2, "b"), same(5, "c"), same(3, "a")];
    const told = [same(2, "b", 3), same(5, "c", 1), same(3, "a", 2)];
    for (const place of [0, 1, 2]) {
      const turned = (all: readonly Rating[]) => [...all.slice(place), ...all.slice(0, place)];
      expect(scoreOf(turned(ids), recent)).toBe(5);
      expect(scoreOf(turned(told), recent)).toBe(2);
    }
  });
  it("of one work against the statements of two grade bands is by the band, where both count", () => {
    const shown = (id: string, number: number, band: string): Rating => ({
      ...(ratings(at(number, "2026-01-01"))[0] as Rating),
      id,
      band,
      scale: "three",
      demonstration: "d",
    });
    const entries = [shown("x", 3, "6-8"), shown("y", 0, "3-5")];
    for (const all of [entries, [...entries].reverse()])
      expect(accountOf(all, recent, "2026-12-31", "three").determination).toMatchObject({
        score: 3,
      });
  });
  it("cuts to the day of the policy's zone", () => {
    const zone = { name: "Pacific", offsets: [{ minutes: -480 }] } as const;
    // Both are of 1 January there.
    const entries = ratings(at(2, "2026-01-02T07:00:00.000Z"), at(4, "2026-01-01T09:00:00.000Z"));
    const order: Policy["order"] = { by: ["happened"], resolution: "day" };
    expect(scoreOf(entries, { ...recent, zone, order })).toBe(4);
    expect(scoreOf(entries, { ...recent, order })).toBe(2);
  });
  it("turns away what none of its instants is known of", () => {
    const entries = ratings({ number: 2, submitted: "2026-01-01" }, 4);
    const order: Policy["order"] = { by: ["submitted"] };
    expect(away(entries, { ...recent, order })).toEqual(["r2 order undated"]);
    expect(accountOf(entries, { ...recent, order }).turnedAway[0]?.reason.data).toEqual({
      by: ["submitted"],
    });
    expect(scoreOf(entries, { ...recent, order })).toBe(2);
  });
  it("or takes it for the oldest, which lies before every window in time", () => {
    const entries = ratings({ number: 2, submitted: "2026-01-01" }, 4);
    const order: Policy["order"] = { by: ["submitted"], undated: "oldest" };
    expect(scoreOf(entries, { ...recent, order })).toBe(2);
    expect(scoreOf(entries, { order })).toBe(3);
    expect(away(entries, { order, window: { since: "2020-01-01" } })).toEqual([
      "r2 window before-window",
    ]);
  });
});
