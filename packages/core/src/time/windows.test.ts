import { describe, expect, it } from "vitest";
import { madrid } from "../../test/zones.ts";
import { fixedZone } from "./fixed-zone.ts";
import { inWindow } from "./in-window.ts";
import { instantOf } from "./instant-of.ts";
import type { SchoolCalendar } from "./school-calendar.ts";
import type { Window, WindowView } from "./window.ts";
import { windowBounds } from "./window-bounds.ts";
import { utc } from "./zone.ts";

const calendar: SchoolCalendar = {
  format: "whole-learner/calendar@1",
  years: [
    { id: "2024-25", name: "2024-25", from: "2024-09-02", until: "2025-06-13", terms: [] },
    { id: "2025-26", name: "2025-26", from: "2025-09-01", until: "2026-06-12", terms: [] },
  ],
};
const view: WindowView = { on: "2026-05-29", zone: utc, calendar };

describe("a window", () => {
  it.each<readonly [Window, string, string]>([
    [{ kind: "since", day: "2026-01-01" }, "2026-01-01", "2026-05-30"],
    [{ kind: "last-days", days: 1 }, "2026-05-29", "2026-05-30"],
    [{ kind: "last-days", days: 30 }, "2026-04-30", "2026-05-30"],
    [{ kind: "last-months", months: 1 }, "2026-04-30", "2026-05-30"],
    [{ kind: "last-months", months: 12 }, "2025-05-30", "2026-05-30"],
    [{ kind: "between", from: "2026-01-01", until: "2026-12-31" }, "2026-01-01", "2027-01-01"],
    [{ kind: "school-year" }, "2025-09-01", "2026-06-13"],
    [{ kind: "school-year", year: "2024-25" }, "2024-09-02", "2025-06-14"],
  ])("%j", (window, from, before) => {
    expect(windowBounds(window, view)).toEqual({
      from: Date.parse(from),
      before: Date.parse(before),
    });
  });

  it("of months ends with a month, however long it is", () => {
    const from = (on: string, months: number): string => {
      const bounds = windowBounds({ kind: "last-months", months }, { on, zone: utc });
      return instantOf(bounds?.from ?? Number.NaN).slice(0, 10);
    };
    expect(from("2026-03-31", 1)).toBe("2026-03-01");
    expect(from("2026-03-30", 1)).toBe("2026-03-01");
    expect(from("2026-03-27", 1)).toBe("2026-02-28");
    expect(from("2026-02-28", 1)).toBe("2026-01-29");
    expect(from("2028-02-29", 12)).toBe("2027-03-01");
  });

  it("has the zone's days", () => {
    expect(
      windowBounds({ kind: "last-days", days: 1 }, { on: "2026-03-29", zone: madrid }),
    ).toEqual({
      from: Date.parse("2026-03-28T23:00:00.000Z"),
      before: Date.parse("2026-03-29T22:00:00.000Z"),
    });
  });

  it.each<readonly [Window, Partial<WindowView>]>([
    [{ kind: "school-year", year: "2023-24" }, {}],
    [{ kind: "school-year" }, { on: "2025-07-15" }],
  ])("that the calendar does not have is none: %j", (window, at) => {
    const bounds = windowBounds(window, { ...view, ...at });
    expect(bounds).toBeUndefined();
    expect(inWindow("2025-07-15", bounds, utc)).toBe(false);
  });

  it("of a school year is none without a calendar", () => {
    const { on, zone } = view;
    expect(windowBounds({ kind: "school-year" }, { on, zone })).toBeUndefined();
    expect(windowBounds({ kind: "school-year", year: "2025-26" }, { on, zone })).toBeUndefined();
  });

  it("reaches to the ends of the calendar at most", () => {
    expect(windowBounds({ kind: "last-days", days: 1e9 }, view)?.from).toBe(
      Date.parse("0000-01-01"),
    );
  });
});

describe("being in a window", () => {
  const bounds = windowBounds({ kind: "last-days", days: 2 }, view);

  it.each([
    ["2026-05-27", false],
    ["2026-05-28", true],
    ["2026-05-29", true],
    ["2026-05-30", false],
    ["2026-05-27T23:59:59.999Z", false],
    ["2026-05-28T00:00:00.000Z", true],
    ["2026-05-29T23:59:59.999Z", true],
    ["2026-05-30T00:00:00.000Z", false],
    ["not a moment", false],
  ])("%s: %s", (moment, expected) => {
    expect(inWindow(moment, bounds, utc)).toBe(expected);
  });

  it("asks where a day begins in the zone", () => {
    const zone = fixedZone("+14:00");
    expect(
      inWindow("2026-05-28", windowBounds({ kind: "last-days", days: 2 }, { ...view, zone }), zone),
    ).toBe(true);
    expect(inWindow("2026-05-28", bounds, zone)).toBe(false);
  });

  it("is nothing's where the window ends before it begins", () => {
    const empty = windowBounds({ kind: "between", from: "2026-05-02", until: "2026-05-01" }, view);
    expect(inWindow("2026-05-01", empty, utc)).toBe(false);
    expect(inWindow("2026-05-02", empty, utc)).toBe(false);
    const none = windowBounds({ kind: "last-days", days: 0 }, view);
    expect(inWindow("2026-05-29", none, utc)).toBe(false);
  });
});
