import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { touched } from "../src/compare/touched.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy, ratings } from "./school.ts";

const missing = { value: { kind: "status", status: "missing" } } as const;
const own = { rater: { role: "self" } } as const;
const evidence = log([
  ...ratings(4, 4, missing),
  ...ratings({ number: 4 }, { number: 2, ...own }).map((one) => ({
    ...one,
    id: `d-${one.id}`,
    target: "decide",
  })),
]);

const found = (sections: Partial<Policy> = {}) =>
  touched(deepFreeze({ framework, evidence, policy: policy(sections), asOf: "2026-12-31" }));

const cases = (sections: Partial<Policy> = {}) => {
  const { missing: late, selfRatings } = found(sections);
  return [late, selfRatings].map((all) => all.map(({ competency }) => competency));
};

describe("who is touched by missing work and self-ratings", () => {
  it.each<[string, Partial<Policy>, readonly [readonly string[], readonly string[]]]>([
    ["nobody where both count for nothing", {}, [[], []]],
    ["those whose missing work counts", { missing: { as: "lowest" } }, [["share"], []]],
    ["those for whom it is waited", { missing: { as: "block" } }, [["share"], []]],
    ["those whose own rating counts", { admit: { roles: ["educator", "self"] } }, [[], ["decide"]]],
    [
      "by a school's own term for the learner",
      { admit: { roles: ["educator", "self", "my-own-eyes"] } },
      [[], ["decide"]],
    ],
    [
      "by an exception too",
      {
        exceptions: [
          { when: { competency: ["share"] }, use: { missing: { as: "value", value: 1 } } },
          { when: { competency: ["decide"] }, use: { admit: { roles: ["self", "educator"] } } },
        ],
      },
      [["share"], ["decide"]],
    ],
    [
      "not by an exception that leaves them out",
      {
        missing: { as: "lowest" },
        exceptions: [{ when: { competency: ["share"] }, use: { missing: { as: "skip" } } }],
      },
      [[], []],
    ],
  ])("%s", (_, sections, expected) => {
    expect(cases(sections)).toEqual(expected);
  });

  it("tells what the policy says and what it would say without", () => {
    const [change] = found({ missing: { as: "lowest" } }).missing;
    expect(change).toMatchObject({
      learner: "mina",
      from: { status: "determined", level: "3", score: 3 },
      to: { status: "determined", level: "4", score: 4 },
      cause: "missing",
    });
  });

  it("takes no own rating in its place where a policy counts nothing else", () => {
    const [change] = found({ admit: { roles: ["self"] } }).selfRatings;
    expect([change?.from?.status, change?.to?.status]).toEqual(["determined", "no-evidence"]);
  });
});
