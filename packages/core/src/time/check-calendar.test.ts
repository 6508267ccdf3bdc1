import { describe, expect, it } from "vitest";
import { calendar, lanternBay, term, year } from "../../test/time/calendars.ts";
import { checkCalendar } from "./check-calendar.ts";
import type { SchoolCalendar } from "./school-calendar.ts";

/** An issue as a line of a table. */
type Line = readonly [code: string, severity: string, path: string, data: object];

const overlaps = (path: string, what: string, id: string, other: string): Line => [
  "school-time-overlaps",
  "error",
  path,
  { what, id, with: other },
];
const endsFirst = (path: string, from: string, until: string): Line => [
  "ends-before-it-begins",
  "error",
  path,
  { from, until },
];
const outOfOrder = (path: string, what: string, id: string): Line => [
  "not-in-order",
  "warning",
  path,
  { what, id },
];
const twice = (path: string, id: string, kind: string): Line => [
  "duplicate-id",
  "error",
  path,
  { id, kind },
];
const leaves = (path: string, of: string, ofYear: string): Line => [
  "outside-school-year",
  "error",
  path,
  { term: of, year: ofYear },
];

describe("a school calendar", () => {
  it.each<[string, SchoolCalendar]>([
    ["of a school", lanternBay],
    ["of no years", calendar()],
    [
      "of terms that meet, and one of a single day",
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
    ],
  ])("%s is good", (_, good) => {
    expect(checkCalendar(good)).toEqual([]);
  });

  it.each<[string, SchoolCalendar, readonly Line[]]>([
    [
      "a year and a term that end before they begin",
      calendar(
        year("a", "2026-06-01", "2026-05-31"),
        year("b", "2026-06-02", "2026-07-01", term("1", "2026-06-10", "2026-06-09")),
      ),
      [
        endsFirst("years/0/until", "2026-06-01", "2026-05-31"),
        endsFirst("years/1/terms/0/until", "2026-06-10", "2026-06-09"),
      ],
    ],
    [
      "ids used twice: of years, and of terms within a year",
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
      [twice("years/1/id", "a", "school year"), twice("years/0/terms/1/id", "1", "term")],
    ],
    [
      "what is not in order",
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
      [outOfOrder("years/1", "school year", "a"), outOfOrder("years/1/terms/1", "term", "1")],
    ],
    [
      "every stretch that has days in common with an earlier one",
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
      [
        overlaps("years/1/from", "school year", "b", "a"),
        overlaps("years/2/from", "school year", "c", "a"),
        overlaps("years/3/from", "school year", "d", "a"),
        overlaps("years/3/terms/1/from", "term", "2", "1"),
      ],
    ],
    [
      "the later one of two, wherever they are listed",
      calendar(year("late", "2026-06-01", "2026-12-31"), year("soon", "2026-01-01", "2026-06-01")),
      [
        outOfOrder("years/1", "school year", "soon"),
        overlaps("years/0/from", "school year", "late", "soon"),
      ],
    ],
    [
      "the second of two that begin together",
      calendar(year("one", "2026-01-01", "2026-06-01"), year("other", "2026-01-01", "2026-06-01")),
      [overlaps("years/1/from", "school year", "other", "one")],
    ],
    [
      "a stretch without days, which overlaps with none after it",
      calendar(year("a", "2026-06-01", "2026-05-31"), year("b", "2026-06-01", "2026-12-31")),
      [endsFirst("years/0/until", "2026-06-01", "2026-05-31")],
    ],
    [
      "a stretch without days, which overlaps with none before it",
      calendar(year("a", "2026-01-01", "2026-12-31"), year("b", "2026-06-01", "2026-05-31")),
      [endsFirst("years/1/until", "2026-06-01", "2026-05-31")],
    ],
    [
      "what overlaps with the stretch that ends last, not with the first",
      calendar(
        year("a", "2024-01-01", "2024-12-31"),
        year("b", "2024-12-31", "2026-12-31"),
        year("c", "2026-06-01", "2026-06-30"),
      ),
      [
        overlaps("years/1/from", "school year", "b", "a"),
        overlaps("years/2/from", "school year", "c", "b"),
      ],
    ],
    [
      "terms that leave their year",
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
      [
        leaves("years/0/terms/0", "1", "a"),
        leaves("years/0/terms/1", "2", "a"),
        leaves("years/0/terms/2", "3", "a"),
      ],
    ],
    [
      "its zone",
      { ...lanternBay, zone: { name: "x", offsets: [{ minutes: 0 }, { minutes: 60 }] } },
      [["offset-without-start", "error", "zone/offsets/1/from", { minutes: 60 }]],
    ],
  ])("is told of: %s", (_, checked, expected) => {
    const found = checkCalendar(checked).map(({ code, severity, path, data }) => [
      code,
      severity,
      path.join("/"),
      data,
    ]);
    expect(found).toEqual(expected);
  });
});
