import { describe, expect, it } from "vitest";
import { learnerOf } from "../../test/rosters/roster-of.ts";
import { bandOn } from "./band-on.ts";
import { enrolmentOn } from "./enrolment-on.ts";

describe("a learner's grade band", () => {
  const ana = learnerOf("ana", {
    enrolments: [
      { from: "2024-09-02", until: "2025-06-13", band: "3-5", grade: "5" },
      { from: "2025-09-01", band: "6-8" },
      { from: "2026-02-01", until: "2026-02-28", band: "9-12" },
    ],
  });

  it.each([
    ["2024-09-01", undefined],
    ["2024-09-02", "3-5"],
    ["2025-06-13", "3-5"],
    ["2025-06-14", undefined],
    ["2025-09-01", "6-8"],
    ["2026-01-31", "6-8"],
    ["2026-02-01", "9-12"],
    ["2026-02-28", "9-12"],
    ["2026-03-01", "6-8"],
    ["2030-01-01", "6-8"],
  ])("on %s is %s", (day, band) => {
    expect(bandOn(ana, day)).toBe(band);
  });

  it("is not known of an enrolment that does not say, nor without one", () => {
    expect(
      bandOn(learnerOf("ben", { enrolments: [{ from: "2025-09-01" }] }), "2026-01-01"),
    ).toBeUndefined();
    expect(bandOn(learnerOf("ben"), "2026-01-01")).toBeUndefined();
  });

  it("comes with the enrolment", () => {
    expect(enrolmentOn(ana, "2025-01-01")).toEqual({
      from: "2024-09-02",
      until: "2025-06-13",
      band: "3-5",
      grade: "5",
    });
    expect(enrolmentOn(ana, "2025-07-01")).toBeUndefined();
  });

  it("is that of the enrolment listed last where two began together, whatever the order of others", () => {
    const enrolments = [
      { from: "2025-09-01", band: "a" },
      { from: "2025-09-01", band: "b" },
      { from: "2024-09-01", band: "c" },
    ];
    expect(bandOn(learnerOf("ben", { enrolments }), "2026-01-01")).toBe("b");
  });
});
