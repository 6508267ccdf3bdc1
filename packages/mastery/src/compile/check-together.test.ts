import { describe, expect, it } from "vitest";
import { framework, policy } from "../../test/school.ts";
import { checkPolicy } from "../policy/check-policy.ts";
import type { Policy } from "../policy/policy.ts";
import { safeCompile } from "./compile.ts";

const issues = (sections: Partial<Policy>): readonly string[] =>
  safeCompile(policy(sections)).issues.map(({ code, path }) => `${code} ${path.join("/")}`);

const nTimes = { method: "n-times", parameters: { times: 2 } } as const;
const streak = { method: "streak", parameters: { times: 2 } } as const;
const cuts = { cuts: [0.2, 0.4, 0.6, 0.8] } as const;

describe("sections together", () => {
  it.each<[Partial<Policy>, readonly string[]]>([
    [{}, []],
    [{ score: streak }, ["cuts-needed level/cuts"]],
    [{ score: streak, level: { cuts: "values" } }, ["cuts-needed level/cuts"]],
    [{ score: streak, level: cuts }, []],
    [{ score: nTimes, weigh: { kinds: { test: 0, defence: 1 } } }, []],
    [{ score: nTimes, weigh: { kinds: { test: 0.5 } } }, ["weights-not-taken weigh"]],
    [{ score: nTimes, weigh: { halfLifeDays: 30 } }, ["weights-not-taken weigh"]],
    [{ weigh: { kinds: { test: 0.5 }, halfLifeDays: 30 } }, []],
    [
      {
        score: streak,
        level: cuts,
        window: {
          period: { of: [{ id: "p", from: "2026-01-01", until: "2026-06-30" }], carry: "carry-in" },
        },
      },
      ["carry-in-not-on-scale window/period/carry"],
    ],
    // Levels of the scale among shares and met or not met.
    [
      { score: streak, level: cuts, rollUp: { rule: "mean", parameters: { coverage: "lowest" } } },
      ["roll-up-not-on-scale rollUp/parameters"],
    ],
    [
      {
        score: streak,
        level: cuts,
        rollUp: { rule: "mode", parameters: { tie: "highest", of: "level-value" } },
      },
      ["roll-up-not-on-scale rollUp/parameters"],
    ],
    [{ score: streak, level: cuts, rollUp: { rule: "mean", parameters: { of: "rounded" } } }, []],
    [{ score: streak, level: cuts, rollUp: { rule: "all" } }, []],
    [{ rollUp: { rule: "lowest", parameters: { of: "level-value", coverage: "lowest" } } }, []],
    // What an exception puts beside the policy's own sections.
    [
      { exceptions: [{ when: {}, use: { score: streak } }] },
      ["cuts-needed exceptions/0/use/level/cuts"],
    ],
    [{ exceptions: [{ when: {}, use: { score: streak, level: cuts } }] }, []],
    [
      { score: nTimes, exceptions: [{ when: {}, use: { weigh: { roles: { panel: 2 } } } }] },
      ["weights-not-taken exceptions/0/use/weigh"],
    ],
    // What two exceptions that can be in force at once put beside each other.
    [
      {
        exceptions: [
          { when: { learner: ["mina"] }, use: { score: nTimes } },
          { when: { competency: ["share"] }, use: { weigh: { halfLifeDays: 9 } } },
        ],
      },
      ["weights-not-taken exceptions/1/use/weigh"],
    ],
    [
      {
        exceptions: [
          { when: { competency: ["decide"] }, use: { score: nTimes } },
          { when: { competency: ["share"] }, use: { weigh: { halfLifeDays: 9 } } },
        ],
      },
      [],
    ],
    // Once is enough: what is wrong without the exception is told of the policy.
    [
      { score: streak, exceptions: [{ when: {}, use: { window: { recent: 3 } } }] },
      ["cuts-needed level/cuts"],
    ],
  ])("%j", (sections, expected) => {
    expect(issues(sections)).toEqual(expected);
  });
  it("are checked with the policy, before any framework is asked", () => {
    expect(checkPolicy(policy({ score: streak }), framework).map(({ code }) => code)).toEqual([
      "cuts-needed",
    ]);
  });
});
