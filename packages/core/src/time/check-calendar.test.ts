import { describe, expect, it } from "vitest";
import { calendar, lanternBay, term, year } from "../../test/time/calendars.ts";
import { checkCalendar } from "./check-calendar.ts";
import type { SchoolCalendar } from "./school-calendar.ts";

describe("checking a school calendar", () => {
  const found = (checked: SchoolCalendar): readonly unknown[] =>
    checkCalendar(checked).map(({ code, severity, path, data }) => [
      code,
      severity,
      path.join("/"),
      data,
    ]);

  it("finds nothing wrong with a good one", () => {
    expect(checkCalendar(lanternBay)).toEqual([]);
    expect(checkCalendar(calendar())).toEqual([]);
    // Terms that meet, and one of a single day.
    expect(
      checkCalendar(
        calendar(
          year(
            "a",
            "2026-01-01",
            "2026-06-30",
            term("1", "2026-01-01", "2026-01-01"),
            term("2", "2026-01-02", "2026-06-30"),
          ),
          year("b", "2026-07-01", "2026-12-31"),
        ),
      ),
    ).toEqual([]);
  });

  it("finds years that end before they begin, and terms too", () => {
    expect(
      found(
        calendar(
          year("a", "2026-06-01", "2026-05-31"),
          year("b", "2026-06-02", "2026-07-01", term("1", "2026-06-10", "2026-06-09")),
        ),
      ),
    ).toEqual([
      [
        "ends-before-it-begins",
        "error",
        "years/0/until",
        { from: "2026-06-01", until: "2026-05-31" },
      ],
      [
        "ends-before-it-begins",
        "error",
        "years/1/terms/0/until",
        { from: "2026-06-10", until: "2026-06-09" },
      ],
    ]);
  });

  it("finds ids used twice", () => {
    expect(
      found(
        calendar(
          year(
            "a",
            "2025-01-01",
            "2025-12-31",
            term("1", "2025-01-01", "2025-02-01"),
            term("1", "2025-03-01", "2025-04-01"),
          ),
          year("a", "2026-01-01", "2026-12-31", term("1", "2026-01-01", "2026-02-01")),
          year("__proto__", "2027-01-01", "2027-12-31"),
        ),
      ),
    ).toEqual([
      ["duplicate-id", "error", "years/1/id", { id: "a", kind: "school year" }],
      ["duplicate-id", "error", "years/0/terms/1/id", { id: "1", kind: "term" }],
    ]);
  });

  it("finds what is not in order", () => {
    expect(
      found(
        calendar(
          year("b", "2026-01-01", "2026-12-31"),
          year(
            "a",
            "2025-01-01",
            "2025-12-31",
            term("2", "2025-06-01", "2025-12-31"),
            term("1", "2025-01-01", "2025-05-31"),
          ),
        ),
      ),
    ).toEqual([
      ["not-in-order", "warning", "years/1", { what: "school year", id: "a" }],
      ["not-in-order", "warning", "years/1/terms/1", { what: "term", id: "1" }],
    ]);
  });

  it("finds every stretch that has days in common with an earlier one", () => {
    expect(
      found(
        calendar(
          year("a", "2025-01-01", "2027-12-31"),
          year("b", "2025-06-01", "2025-12-31"),
          year("c", "2026-06-01", "2026-12-31"),
          year(
            "d",
            "2027-12-31",
            "2028-12-31",
            term("1", "2028-01-01", "2028-03-01"),
            term("2", "2028-03-01", "2028-04-01"),
          ),
        ),
      ),
    ).toEqual([
      [
        "school-time-overlaps",
        "error",
        "years/1/from",
        { what: "school year", id: "b", with: "a" },
      ],
      [
        "school-time-overlaps",
        "error",
        "years/2/from",
        { what: "school year", id: "c", with: "a" },
      ],
      [
        "school-time-overlaps",
        "error",
        "years/3/from",
        { what: "school year", id: "d", with: "a" },
      ],
      [
        "school-time-overlaps",
        "error",
        "years/3/terms/1/from",
        { what: "term", id: "2", with: "1" },
      ],
    ]);
  });

  it("names the later one of two, wherever they are listed", () => {
    expect(
      found(
        calendar(
          year("late", "2026-06-01", "2026-12-31"),
          year("soon", "2026-01-01", "2026-06-01"),
        ),
      ),
    ).toEqual([
      ["not-in-order", "warning", "years/1", { what: "school year", id: "soon" }],
      [
        "school-time-overlaps",
        "error",
        "years/0/from",
        { what: "school year", id: "late", with: "soon" },
      ],
    ]);
    expect(
      found(
        calendar(
          year("one", "2026-01-01", "2026-06-01"),
          year("other", "2026-01-01", "2026-06-01"),
        ),
      ),
    ).toEqual([
      [
        "school-time-overlaps",
        "error",
        "years/1/from",
        { what: "school year", id: "other", with: "one" },
      ],
    ]);
  });

  it("leaves stretches without days out of that", () => {
    expect(
      found(calendar(year("a", "2026-06-01", "2026-05-31"), year("b", "2026-06-01", "2026-12-31"))),
    ).toEqual([
      [
        "ends-before-it-begins",
        "error",
        "years/0/until",
        { from: "2026-06-01", until: "2026-05-31" },
      ],
    ]);
    expect(
      found(calendar(year("a", "2026-01-01", "2026-12-31"), year("b", "2026-06-01", "2026-05-31"))),
    ).toEqual([
      [
        "ends-before-it-begins",
        "error",
        "years/1/until",
        { from: "2026-06-01", until: "2026-05-31" },
      ],
    ]);
  });

  it("compares with the stretch that ends last, not with the first", () => {
    expect(
      found(
        calendar(
          year("a", "2024-01-01", "2024-12-31"),
          year("b", "2024-12-31", "2026-12-31"),
          year("c", "2026-06-01", "2026-06-30"),
        ),
      ),
    ).toEqual([
      [
        "school-time-overlaps",
        "error",
        "years/1/from",
        { what: "school year", id: "b", with: "a" },
      ],
      [
        "school-time-overlaps",
        "error",
        "years/2/from",
        { what: "school year", id: "c", with: "b" },
      ],
    ]);
  });

  it("finds terms that leave their year", () => {
    expect(
      found(
        calendar(
          year(
            "a",
            "2026-01-02",
            "2026-12-30",
            term("1", "2026-01-01", "2026-02-01"),
            term("2", "2026-12-01", "2026-12-31"),
            term("3", "2027-01-01", "2027-02-01"),
          ),
        ),
      ),
    ).toEqual([
      ["outside-school-year", "error", "years/0/terms/0", { term: "1", year: "a" }],
      ["outside-school-year", "error", "years/0/terms/1", { term: "2", year: "a" }],
      ["outside-school-year", "error", "years/0/terms/2", { term: "3", year: "a" }],
    ]);
  });

  it("checks its zone", () => {
    expect(
      found({ ...lanternBay, zone: { name: "x", offsets: [{ minutes: 0 }, { minutes: 60 }] } }),
    ).toEqual([["offset-without-start", "error", "zone/offsets/1/from", { minutes: 60 }]]);
  });
});
