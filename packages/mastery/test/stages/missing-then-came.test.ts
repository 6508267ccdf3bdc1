import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, share } from "./ask.ts";
import { said } from "./rubric.ts";

describe("a work that was marked missing and then came", () => {
  const missing: Partial<Rating> = {
    demonstration: "d",
    value: { kind: "status", status: "missing" },
  };
  it.each([
    ["before", ratings(missing, said("a", 4))],
    ["after", ratings(said("a", 4), missing)],
  ])("is what it was rated, whether it was marked %s", (_, entries) => {
    const sections: Partial<Policy> = { missing: { as: "lowest" }, sufficiency: { pieces: 1 } };
    expect(share(entries, sections)).toMatchObject({ status: "determined", score: 4 });
    expect(accountOf(entries, sections).pieces.map((piece) => piece.missing)).toEqual([false]);
  });
  it("stands where it happened, not where it was due", () => {
    const marked = {
      ...missing,
      happened: "2026-01-10",
      recorded: "2026-01-10",
      due: "2026-05-01",
    };
    const entries = ratings(marked, said("a", 4), 2);
    expect(
      accountOf(entries, { missing: { as: "lowest" } }).pieces.map(({ score }) => score),
    ).toEqual([4, 2]);
  });
});
