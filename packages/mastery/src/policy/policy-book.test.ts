import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { framework, policy } from "../../test/school.ts";
import { checkPolicyBook } from "./check-policy-book.ts";
import { parsePolicyBook, safeParsePolicyBook } from "./parse-policy-book.ts";
import { policyAt } from "./policy-at.ts";
import type { PolicyBook } from "./policy-book.ts";

const old = policy({ id: "old" });
const current = policy({ id: "current", score: { method: "most-recent" } });
const book: PolicyBook = {
  format: "whole-learner/policy-book@1",
  id: "ours",
  policies: [
    { from: "2024-08-01", policy: old },
    { from: "2026-08-01", policy: current },
  ],
};

describe("a policy book", () => {
  it.each([
    ["2024-07-31", undefined],
    ["2024-08-01", "old"],
    ["2026-07-31", "old"],
    ["2026-08-01", "current"],
    ["2030-01-01", "current"],
  ])("has on %s by the law of that day %s", (day, id) => {
    expect(policyAt(book, day, { law: "of-the-day" })?.id).toBe(id);
    expect(policyAt(book, "1999-01-01", { law: "today", today: day })?.id).toBe(id);
  });

  it("is read from anything, with every fault", () => {
    expect(parsePolicyBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
    const faults = (input: unknown): readonly string[] =>
      safeParsePolicyBook(input).issues.map(({ code, path }) => `${code} ${pointer(path)}`);
    expect(faults({ ...book, policies: [] })).toEqual(["missing-value /policies/0"]);
    expect(faults({ ...book, more: 1 })).toEqual(["unknown-key /more"]);
    expect(faults({ ...book, format: "whole-learner/policy@1" })).toEqual([
      "unknown-format /format",
    ]);
    expect(
      faults({
        ...book,
        policies: [
          { from: "2024-02-30", policy: old },
          { from: "2026-08-01", policy: { ...current, score: { method: "x" } } },
        ],
      }),
    ).toEqual(["not-one-of /policies/1/policy/score/method", "wrong-form /policies/0/from"]);
    const [first, second] = book.policies;
    expect(
      faults({
        ...book,
        policies: [
          second,
          first,
          { from: "2024-08-01", policy: { ...old, score: { method: "first" } } },
        ],
      }),
    ).toEqual([
      "days-not-ascending /policies/1/from",
      "days-not-ascending /policies/2/from",
      "version-says-two-things /policies/2/policy/version",
    ]);
    expect(() => parsePolicyBook({ ...book, policies: [second, first] })).toThrow(
      expect.objectContaining({ name: "InvalidInputError" }),
    );
  });

  it("may come back to an earlier policy", () => {
    const again = { ...book, policies: [...book.policies, { from: "2027-08-01", policy: old }] };
    expect(safeParsePolicyBook(again)).toMatchObject({ ok: true, issues: [] });
  });

  it("is checked against a framework, each policy in its place", () => {
    const cuts = policy({ id: "cuts", level: { cuts: [1, 2] } });
    const [first] = book.policies;
    const issues = checkPolicyBook(
      { ...book, policies: [first, { from: "2023-08-01", policy: cuts }] },
      framework,
    );
    expect(issues.map(({ code, path }) => `${code} ${pointer(path)}`)).toEqual([
      "days-not-ascending /policies/1/from",
      "cuts-do-not-fit /policies/1/policy/level/cuts",
    ]);
  });
});
