import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
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

  it("lets a later rating tell what the first one of a work does not", () => {
    const entries = ratings(
      { number: 3, demonstration: "d", happened: "2026-01-01" },
      { number: 4, demonstration: "d", happened: "2026-01-02", setting: "home" },
      { number: 4, demonstration: "d", happened: "2026-01-03", setting: "class", kind: "test" },
    );
    const standing = (sufficiency: NonNullable<Policy["sufficiency"]>) => {
      const [found] = determine({
        framework,
        evidence: log(entries),
        policy: policy({ sufficiency }),
        asOf: "2026-12-31",
      }).competencies;
      return found?.status === "insufficient" ? found.lacks : found?.status;
    };
    expect(standing({ settings: 1, kinds: 1 })).toBe("determined");
    // One work has one setting: the first that was told.
    expect(standing({ settings: 2 })).toEqual([{ code: "settings", data: { have: 1, need: 2 } }]);
  });
});
