import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { add } from "../../src/stream/add.ts";
import { begin } from "../../src/stream/begin.ts";
import { finish } from "../../src/stream/finish.ts";
import { merge } from "../../src/stream/merge.ts";
import { policyOf } from "../column-policies.ts";
import { scale } from "../rows.ts";
import { addAll, issuesOf, piece, plan, seenInMay } from "./states.ts";

describe("a state", () => {
  it("is of one policy", () => {
    const other = compile(policyOf({ window: { since: "2026-01-01" } }));
    const expected = [
      [
        "state-of-another-policy",
        ["policy", "digest"],
        { state: plan.policy.digest, plan: other.policy.digest },
      ],
    ];
    expect(issuesOf(() => add(other, seenInMay, piece("b")))).toEqual(expected);
    expect(issuesOf(() => finish(other, seenInMay, "2026-12-31"))).toEqual(expected);
    expect(issuesOf(() => merge(other, seenInMay, begin(other, scale)))).toEqual(expected);
    expect(issuesOf(() => merge(other, begin(other, scale), seenInMay))).toEqual(expected);
  });

  it("takes numbers alone", () => {
    const wrong = { at: Number.NaN, sequence: Number.POSITIVE_INFINITY, score: Number.NaN };
    expect(issuesOf(() => add(plan, seenInMay, piece("b", wrong)))).toEqual(
      ["at", "sequence", "score"].map((name) => [
        "wrong-parameter",
        [name],
        { parameter: name, expected: "number" },
      ]),
    );
  });

  it("is asked about no day before its newest piece", () => {
    const at = Date.parse("2026-05-03");
    expect(issuesOf(() => finish(plan, seenInMay, "2026-05-02"))).toEqual([
      ["state-is-newer", ["last"], { newest: at, until: at }],
    ]);
    expect(issuesOf(() => finish(plan, seenInMay, "2026-05-03"))).toEqual([]);
  });

  it("tells by the day it happened whether the newest is recent", () => {
    const recent = compile(policyOf({ sufficiency: { newestWithin: { days: 30 } } }));
    const own = addAll(recent, begin(recent, scale), [
      piece("a", { at: Date.parse("2026-05-03") }),
    ]);
    const said = (happened: string) =>
      finish(recent, own, { happened, recorded: "2026-12-31" }).status;
    expect([said("2026-06-02"), said("2026-06-03")]).toEqual(["determined", "insufficient"]);
    expect(finish(recent, begin(recent, scale), "2026-06-02").status).toBe("no-evidence");
  });
});
