import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { share } from "./ask.ts";

describe("a school's exception for a grade band", () => {
  const exceptions: Policy["exceptions"] = [
    { when: { band: ["6-8"] }, use: { score: { method: "highest" } } },
    { when: { band: ["3-5"] }, use: { score: { method: "lowest" } } },
  ];
  const in3 = { number: 3, band: "3-5" } as const;
  const in6 = { number: 4, band: "6-8" } as const;
  const low6 = { number: 2, band: "6-8" } as const;
  it.each([
    ["of the lower band alone", ratings({ ...in3, number: 5 }, in3), 3],
    ["of the higher band alone", ratings(in6, low6), 4],
    ["of both: the higher is where the learner is", ratings(in3, in6, low6), 4],
    ["of both, in whatever order they came", ratings(in6, low6, in3), 4],
    ["of both, the higher between", ratings(in3, in6, in3, low6, in3), 4],
    ["of none", ratings(5, 3), 4],
    ["of none first", ratings(5, { ...in3, number: 4 }, in3), 3],
  ])("%s", (_, entries, score) => {
    expect(share(entries, { exceptions })).toMatchObject({ status: "determined", score });
  });
  it("is not asked of work that never came: nobody moves on by it", () => {
    const missing = { band: "6-8", value: { kind: "status", status: "missing" } } as const;
    expect(
      share(ratings({ ...in3, number: 5 }, in3, missing), {
        exceptions,
        missing: { as: "lowest" },
      }),
    ).toMatchObject({ band: "3-5", score: 3 });
  });
});
