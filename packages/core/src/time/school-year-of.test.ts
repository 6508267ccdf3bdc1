import { describe, expect, it } from "vitest";
import { calendar, lanternBay, term, year } from "../../test/time/calendars.ts";
import { schoolYearOf } from "./school-year-of.ts";
import { termOf } from "./term-of.ts";

describe("the school year and term of a day", () => {
  it.each([
    ["2024-09-01", undefined, undefined],
    ["2024-09-02", "2024-25", "1"],
    ["2024-11-08", "2024-25", "1"],
    ["2024-11-09", "2024-25", undefined],
    ["2025-06-13", "2024-25", "4"],
    ["2025-06-14", undefined, undefined],
    ["2026-05-29", "2025-26", "4"],
    ["2026-06-13", undefined, undefined],
  ])("%s: %s, %s", (day, expectedYear, expectedTerm) => {
    expect(schoolYearOf(lanternBay, day)?.id).toBe(expectedYear);
    expect(termOf(lanternBay, day)?.id).toBe(expectedTerm);
  });

  it("are the first listed where several have it", () => {
    const twice = calendar(
      year(
        "a",
        "2026-01-01",
        "2026-12-31",
        term("x", "2026-01-01", "2026-06-30"),
        term("y", "2026-06-01", "2026-12-31"),
      ),
      year("b", "2026-06-01", "2027-06-01", term("z", "2026-06-01", "2027-06-01")),
    );
    expect(schoolYearOf(twice, "2026-06-15")?.id).toBe("a");
    expect(termOf(twice, "2026-06-15")?.id).toBe("x");
    expect(termOf(twice, "2027-01-15")?.id).toBe("z");
  });

  it("are none in a calendar without years", () => {
    expect(schoolYearOf(calendar(), "2026-05-29")).toBeUndefined();
    expect(termOf(calendar(), "2026-05-29")).toBeUndefined();
  });
});
