import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import { framework, log, policy, ratings } from "./school.ts";

describe("the order of the log", () => {
  it("does not decide which rating speaks for a work: the earliest does, then the smaller id", () => {
    const [late, early] = ratings(
      { number: 3, demonstration: "d", happened: "2026-11-01", setting: "home" },
      { number: 3, demonstration: "d", happened: "2026-01-01", setting: "class" },
    );
    const statuses = [
      [late, early],
      [early, late],
    ].map((entries) => {
      const [found] = determine({
        framework,
        evidence: log(entries.flatMap((one) => one ?? [])),
        policy: policy({ sufficiency: { newestWithin: { days: 90 } } }),
        asOf: "2026-12-31",
      }).competencies;
      return [found?.status, found?.newest];
    });
    expect(statuses).toEqual([
      ["insufficient", "2026-01-01"],
      ["insufficient", "2026-01-01"],
    ]);
  });
});
