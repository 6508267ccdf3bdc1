import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { found, midpointsOnThree } from "./found.ts";

describe("checkPolicy warns of what can never come of it", () => {
  it.each<[string, Partial<Policy>, readonly string[]]>([
    [
      "cuts beside the score's range, and the levels above it",
      { level: { cuts: [0.5, 2.5, 3.5, 6] }, exceptions: midpointsOnThree },
      [
        "warning cut-outside-domain /level/cuts",
        "warning cut-outside-domain /level/cuts",
        "warning level-out-of-reach /level/cuts",
      ],
    ],
    [
      "a level that begins above the highest",
      { level: { cuts: [1.5, 2.5, 3.5, 5], bound: "above" }, exceptions: midpointsOnThree },
      ["warning level-out-of-reach /level/cuts"],
    ],
    [
      "a target that no level has, on each scale",
      { score: { method: "n-times", parameters: { target: 3.5 } } },
      [
        "warning target-is-no-level /score/parameters/target",
        "warning target-is-no-level /score/parameters/target",
      ],
    ],
    [
      "minimums that the window never lets through",
      { window: { recent: 2 }, sufficiency: { pieces: 3, settings: 2, kinds: 3, voices: 9 } },
      [
        "warning minimum-out-of-reach /sufficiency/pieces",
        "warning minimum-out-of-reach /sufficiency/kinds",
      ],
    ],
    [
      "minimums beside what is admitted, also in an exception",
      {
        window: { best: 3 },
        sufficiency: { pieces: 3 },
        exceptions: [
          { when: { competency: ["share"] }, use: { window: { best: 2 } } },
          {
            when: { competency: ["decide"] },
            use: { admit: { experiences: ["boats"] }, sufficiency: { experiences: 2 } },
          },
        ],
      },
      [
        "warning minimum-out-of-reach /exceptions/0/use/sufficiency/pieces",
        "warning minimum-out-of-reach /exceptions/1/use/sufficiency/experiences",
      ],
    ],
    [
      "grade bands that are not there",
      {
        admit: { bands: ["3-5", "9-12"] },
        exceptions: [{ when: { competency: ["share"] }, use: { admit: { bands: ["k"] } } }],
      },
      [
        "warning no-such-band /admit/bands/1",
        "warning no-such-band /exceptions/0/use/admit/bands/0",
      ],
    ],
    [
      "more voices, settings and kinds than are admitted",
      {
        admit: { roles: ["panel", "family"], settings: ["home"], kinds: ["test"] },
        sufficiency: { voices: 3, settings: 2, kinds: 2 },
      },
      [
        "warning minimum-out-of-reach /sufficiency/voices",
        "warning minimum-out-of-reach /sufficiency/settings",
        "warning minimum-out-of-reach /sufficiency/kinds",
      ],
    ],
    [
      "as many as are admitted, with the school's own that are a kind of them: nothing",
      {
        admit: { roles: ["educator", "family"], settings: ["work"] },
        sufficiency: { voices: 3, settings: 2, kinds: 2 },
      },
      [],
    ],
    [
      "an exception's voices against the roles of the policy",
      {
        admit: { roles: ["family"] },
        exceptions: [{ when: { competency: ["share"] }, use: { sufficiency: { voices: 2 } } }],
      },
      ["warning minimum-out-of-reach /exceptions/0/use/sufficiency/voices"],
    ],
    [
      "self-ratings under the school's own word for them",
      { admit: { roles: ["educator", "my-own-eyes"] } },
      ["warning self-counted /admit/roles"],
    ],
    [
      "earlier periods that fill up to nothing",
      {
        window: {
          period: {
            of: [{ id: "one", from: "2026-01-01", until: "2026-06-30" }],
            carry: "reach-back",
          },
        },
      },
      ["warning reach-back-without-least /window/period/least"],
    ],
    [
      "earlier periods that fill up to a number: nothing",
      {
        window: {
          period: {
            of: [{ id: "one", from: "2026-01-01", until: "2026-06-30" }],
            carry: "reach-back",
            least: 2,
          },
        },
      },
      [],
    ],
    [
      "an exception for a competency that is reported in words",
      { exceptions: [{ when: { competency: ["share", "rest"] }, use: { admit: {} } }] },
      ["warning exception-without-level /exceptions/0/when/competency/1"],
    ],
    [
      "days that end before they begin",
      { admit: { from: "2026-02-01", until: "2026-01-31" } },
      ["warning admits-nothing /admit"],
    ],
    [
      "a crosswalk from a scale that is not there",
      { read: { scales: { three: { by: "maximum" }, ten: { by: "maximum" } } } },
      ["warning no-such-scale /read/scales/ten"],
    ],
    [
      "numbers beside the scale that they are for",
      {
        missing: { as: "value", value: 4 },
        attempts: { count: "last", retakeCap: 99, late: { cap: "goal" } },
        read: { met: { met: 3, not: -1 } },
        exceptions: [{ when: { scale: ["five"] }, use: { missing: { as: "value", value: 0 } } }],
      },
      [
        "warning number-off-scale /missing/value",
        "warning number-off-scale /attempts/retakeCap",
        "warning number-off-scale /attempts/retakeCap",
        "warning number-off-scale /read/met/not",
        "warning number-off-scale /read/met/not",
        "warning number-off-scale /exceptions/0/use/missing/value",
      ],
    ],
    [
      "an exception for a competency that is not of the outcome",
      { exceptions: [{ when: { outcome: ["care"], competency: ["share"] }, use: { admit: {} } }] },
      ["warning exception-never-applies /exceptions/0"],
    ],
    [
      "an exception for a scale that the competency is never shown on",
      { exceptions: [{ when: { competency: ["decide"], scale: ["three"] }, use: { admit: {} } }] },
      ["warning exception-never-applies /exceptions/0"],
    ],
    [
      "an exception that a later one always replaces",
      {
        exceptions: [
          { when: { competency: ["share"] }, use: { window: { recent: 1 } } },
          { when: { outcome: ["team"] }, use: { admit: {} } },
          { when: { competency: ["share", "decide"] }, use: { window: {}, admit: {} } },
        ],
      },
      ["warning exception-always-replaced /exceptions/0"],
    ],
    [
      "nor an exception for outcomes alone",
      {
        exceptions: [
          { when: { node: ["outcome"], outcome: ["care"] }, use: { level: { cuts: "values" } } },
        ],
      },
      [],
    ],
    [
      "an exception for domains that names a competency",
      { exceptions: [{ when: { node: ["domain"], competency: ["share"] }, use: { admit: {} } }] },
      ["warning exception-never-applies /exceptions/0"],
    ],
    [
      "an exception for an outcome's roll-up is for the outcome",
      { exceptions: [{ when: { outcome: ["care"] }, use: { rollUp: { rule: "profile" } } }] },
      [],
    ],
  ])("%s", (_, sections, issues) => {
    expect(found(sections)).toEqual(issues);
  });

  it("how many results work that was never looked at changes", () => {
    const evidence = log(ratings(4, { value: { kind: "status", status: "missing" } }));
    const lowest = policy({ missing: { as: "lowest" } });
    const told = (one: Policy): readonly unknown[] =>
      checkPolicy(one, framework, { evidence, asOf: "2026-12-31" }).map(({ code, data }) => [
        code,
        data,
      ]);
    expect(told(lowest)).toEqual([
      ["missing-as-lowest", {}],
      ["missing-changes-levels", { changed: 1, learners: 1 }],
    ]);
    expect(told(policy())).toEqual([]);
    const some = policy({
      exceptions: [{ when: { competency: ["decide"] }, use: { missing: { as: "lowest" } } }],
    });
    // Nothing of that competency is missing.
    expect(told(some)).toEqual([["missing-as-lowest", {}]]);
  });
});
