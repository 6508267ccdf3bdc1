import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { ageOn } from "./age-on.ts";
import { compareDays } from "./compare-days.ts";
import { daysBetween } from "./days-between.ts";
import { earliest } from "./earliest.ts";
import { inSpan } from "./in-span.ts";
import { isDay } from "./is-day.ts";
import { latest } from "./latest.ts";
import type { Day } from "./moment.ts";
import { overlap } from "./overlap.ts";

/** What a refusal carries. */
function refusal(run: () => unknown): readonly unknown[] {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof InvalidInputError) return thrown.issues;
    throw thrown;
  }
  return [];
}
const notADay = (found: string): readonly unknown[] => [
  { code: "not-a-day", severity: "error", path: [], data: { found } },
];

describe("a day", () => {
  it.each([
    "2026-05-29",
    "2028-02-29",
    "2000-02-29",
    "0000-02-29",
    "0000-01-01",
    "9999-12-31",
    "2026-01-31",
    "2026-04-30",
  ])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ["", "nothing"],
    ["2026-02-29", "no leap year"],
    ["1900-02-29", "no leap year of a century"],
    ["2026-02-30", "February"],
    ["2026-04-31", "April"],
    ["2026-06-31", "June"],
    ["2026-09-31", "September"],
    ["2026-11-31", "November"],
    ["2026-01-32", "January"],
    ["2026-00-10", "month 0"],
    ["2026-13-10", "month 13"],
    ["2026-01-00", "day 0"],
    ["2026-1-10", "a short month"],
    ["2026/01/10", "slashes"],
    ["2026-01/10", "a slash"],
    ["20260110", "no dashes"],
    ["2026-01-1a", "a letter"],
    ["2a26-01-10", "a letter in the year"],
    ["2026-0x-10", "a letter in the month"],
    ["2026-01-10 ", "a space"],
    [" 2026-01-1", "a space before"],
    ["2026-01-101", "too long"],
    ["-026-01-10", "a sign"],
    ["2026-01-10T00:00:00.000Z", "an instant"],
    ["２０２６-01-10", "digits of another width"],
  ])("%s is none: %s", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("counting days", () => {
  it.each([
    ["2026-05-29", 0, "2026-05-29"],
    ["2026-05-29", 3, "2026-06-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2028-02-28", 2, "2028-03-01"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2000-01-01", 36_525, "2100-01-01"],
    ["0099-12-31", 1, "0100-01-01"],
    ["2026-05-29", 1.9, "2026-05-30"],
    ["2026-05-29", -1.9, "2026-05-28"],
    ["2026-03-28", 1, "2026-03-29"],
    ["9999-12-31", 1, "9999-12-31"],
    ["9999-12-30", 1, "9999-12-31"],
    ["0000-01-01", -1, "0000-01-01"],
    ["0000-01-02", -1, "0000-01-01"],
    ["0000-01-01", 3_652_424, "9999-12-31"],
    ["2026-05-29", 1e15, "9999-12-31"],
    ["2026-05-29", Number.POSITIVE_INFINITY, "9999-12-31"],
    ["2026-05-29", Number.NEGATIVE_INFINITY, "0000-01-01"],
  ])("%s and %d days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-28", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-31", 1, "2026-06-30"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-05-29", 0, "2026-05-29"],
    ["2026-05-29", 1.9, "2026-06-29"],
    ["9999-12-01", 1, "9999-12-31"],
    ["9999-11-30", 1, "9999-12-30"],
    ["0000-01-15", -1, "0000-01-01"],
    ["2026-05-29", Number.POSITIVE_INFINITY, "9999-12-31"],
    ["2026-05-29", Number.NEGATIVE_INFINITY, "0000-01-01"],
    ["0000-01-31", 119_999, "9999-12-31"],
  ])("%s and %d months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ["2026-05-29", "2026-05-29", 0],
    ["2026-02-28", "2026-03-01", 1],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-03-01", "2026-02-28", -1],
    ["2025-05-29", "2026-05-29", 365],
    ["0000-01-01", "9999-12-31", 3_652_424],
  ])("from %s to %s it is %d days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("refuses what is no day or no number", () => {
    expect(refusal(() => addDays("2026-02-30", 1))).toEqual(notADay("2026-02-30"));
    expect(refusal(() => addMonths("May", 1))).toEqual(notADay("May"));
    expect(refusal(() => addDays("2026-05-29", Number.NaN))).toEqual(notADay("NaN"));
    expect(refusal(() => addMonths("2026-05-29", Number.NaN))).toEqual(notADay("NaN"));
    expect(refusal(() => daysBetween("2026-05-29", "tomorrow"))).toEqual(notADay("tomorrow"));
    expect(refusal(() => daysBetween("today", "2026-05-29"))).toEqual(notADay("today"));
    expect(refusal(() => ageOn("2016-02-30", "2026-05-29"))).toEqual(notADay("2016-02-30"));
    expect(refusal(() => ageOn("2016-02-29", ""))).toEqual(notADay(""));
  });
});

describe("comparing days", () => {
  const days: readonly Day[] = ["2026-05-29", "2025-12-31", "2026-06-01", "2025-12-31"];

  it("is negative, zero or positive", () => {
    expect(compareDays("2025-12-31", "2026-05-29")).toBe(-1);
    expect(compareDays("2026-05-29", "2026-05-29")).toBe(0);
    expect(compareDays("2026-06-01", "2026-05-29")).toBe(1);
  });

  it("sorts", () => {
    expect([...days].sort(compareDays)).toEqual([
      "2025-12-31",
      "2025-12-31",
      "2026-05-29",
      "2026-06-01",
    ]);
  });

  it("finds the first and the last", () => {
    expect(earliest(days)).toBe("2025-12-31");
    expect(latest(days)).toBe("2026-06-01");
    expect(earliest(["2026-05-29"])).toBe("2026-05-29");
    expect(latest(["2026-05-29"])).toBe("2026-05-29");
    expect(earliest([])).toBeUndefined();
    expect(latest([])).toBeUndefined();
  });
});

describe("a stretch of days", () => {
  const year = { from: "2025-09-01", until: "2026-06-15" };

  it.each([
    ["2025-08-31", false],
    ["2025-09-01", true],
    ["2026-01-01", true],
    ["2026-06-15", true],
    ["2026-06-16", false],
  ])("holds its first and last day: %s, %s", (day, expected) => {
    expect(inSpan(year, day)).toBe(expected);
  });

  it("is open where it names no day", () => {
    expect(inSpan({}, "2026-01-01")).toBe(true);
    expect(inSpan({ from: "2026-01-01" }, "9999-12-31")).toBe(true);
    expect(inSpan({ from: "2026-01-02" }, "2026-01-01")).toBe(false);
    expect(inSpan({ until: "2026-01-01" }, "0000-01-01")).toBe(true);
    expect(inSpan({ until: "2026-01-01" }, "2026-01-02")).toBe(false);
  });

  it.each([
    [{}, {}, {}],
    [year, {}, year],
    [{}, year, year],
    [year, { from: "2026-01-01" }, { from: "2026-01-01", until: "2026-06-15" }],
    [{ until: "2026-01-01" }, year, { from: "2025-09-01", until: "2026-01-01" }],
    [{ from: "2025-01-01", until: "2027-01-01" }, year, year],
    [year, { from: "2026-06-15" }, { from: "2026-06-15", until: "2026-06-15" }],
    [year, { from: "2026-06-16" }, undefined],
    [{ until: "2025-08-31" }, year, undefined],
    [{ from: "2026-01-02", until: "2026-01-01" }, {}, undefined],
  ])("%j and %j have %j in common", (a, b, expected) => {
    expect(overlap(a, b)).toEqual(expected);
    expect(overlap(b, a)).toEqual(expected);
  });
});

describe("age", () => {
  it.each([
    ["2016-05-29", "2026-05-28", 9],
    ["2016-05-29", "2026-05-29", 10],
    ["2016-05-29", "2016-05-29", 0],
    ["2016-05-29", "2017-05-28", 0],
    ["2016-02-29", "2026-02-28", 9],
    ["2016-02-29", "2026-03-01", 10],
    ["2016-02-29", "2028-02-28", 11],
    ["2016-02-29", "2028-02-29", 12],
    ["2016-12-31", "2026-01-01", 9],
    ["0000-02-29", "9999-12-31", 9999],
  ])("born %s, on %s: %d", (born, day, years) => {
    expect(ageOn(born, day)).toBe(years);
  });

  it("is unknown before birth", () => {
    expect(ageOn("2016-05-29", "2016-05-28")).toBeUndefined();
  });
});
