import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, policy } from "../school.ts";
import { never, told, warning, when } from "./told.ts";

describe("checkPolicy looks at exceptions as at the policy", () => {
  const far = [2, 3, 4, 6] as const;
  const told = (exceptions: Policy["exceptions"] & object): readonly unknown[] =>
    checkPolicy(policy({ exceptions }), framework).map(({ code, path, data }) => [
      code,
      pointer(path),
      data,
    ]);
  const half = { score: { method: "n-times", parameters: { times: 2, target: 3.2 } } } as const;
  const target = "/exceptions/0/use/score/parameters/target";
  const noLevel = (scale: string) => ["target-is-no-level", target, { target: 3.2, scale }];
  it.each<[string, Policy["exceptions"] & object, readonly unknown[]]>([
    [
      "with cuts of its own for a scale: against that scale, where the exception writes them",
      [{ when: { scale: ["five"] }, use: { level: { cuts: far } } }],
      [
        ["cut-outside-domain", "/exceptions/0/use/level/cuts", { cut: 6, least: 1, most: 5 }],
        ["level-out-of-reach", "/exceptions/0/use/level/cuts", { level: "5", scale: "five" }],
      ],
    ],
    [
      "and against no other",
      [{ when: { scale: ["three"] }, use: { level: { cuts: [1, 4] } } }],
      [
        ["cut-outside-domain", "/exceptions/0/use/level/cuts", { cut: 4, least: 0, most: 3 }],
        ["level-out-of-reach", "/exceptions/0/use/level/cuts", { level: "yes", scale: "three" }],
      ],
    ],
    [
      "with a method of its own: against every scale that it can be for",
      [{ when: { learner: ["mina"] }, use: half }],
      [noLevel("five"), noLevel("three")],
    ],
    ["or that it is for", [{ when: { scale: ["five"] }, use: half }], [noLevel("five")]],
    [
      "without either: nothing is said again",
      [{ when: { learner: ["mina"] }, use: { sufficiency: { pieces: 1 } } }],
      [],
    ],
  ])("%s", (_, exceptions, expected) => {
    expect(told(exceptions)).toEqual(expected);
  });
});

describe("checkPolicy tells which exceptions are for nothing, and why,", () => {
  it.each<[string, Partial<Policy>, readonly unknown[]]>([
    ["a band", when({ band: ["6-8"] }), []],
    [
      "a band of several that is there",
      when({ band: ["6-8", "K"] }),
      [warning("exception-for-nothing", "/exceptions/0/when/band/1", { what: "band", id: "K" })],
    ],
    [
      "no band that is there",
      when({ band: ["K"] }),
      [
        warning("exception-for-nothing", "/exceptions/0/when/band/0", { what: "band", id: "K" }),
        never(),
      ],
    ],
    ["a learner of whom nothing is known", when({ learner: ["anybody"] }), []],
    ["an outcome with competencies", when({ outcome: ["team"] }), []],
    ["a domain, for the competencies in it", when({ outcome: ["together"] }), []],
    [
      "an outcome without leveled competencies, by its roll-up",
      when({ outcome: ["care"] }, { rollUp: { rule: "mean" } }),
      [],
    ],
    ["competencies alone, of an outcome", when({ node: ["competency"], outcome: ["team"] }), []],
    [
      "competencies alone, with a roll-up",
      when({ node: ["competency"], outcome: ["together"] }, { rollUp: { rule: "mean" } }),
      [],
    ],
    [
      "competencies and outcomes",
      when({ node: ["competency", "outcome"], competency: ["share"] }),
      [],
    ],
    [
      "outcomes alone, by a competency",
      when({ node: ["outcome"], competency: ["share"] }),
      [never()],
    ],
    [
      "a roll-up of a competency's",
      when({ competency: ["share"] }, { rollUp: { rule: "mean" } }),
      [],
    ],
    ["a competency on its other scale", when({ competency: ["share"], scale: ["three"] }), []],
    [
      "a competency on no scale of its",
      when({ competency: ["decide"], scale: ["three"] }),
      [never()],
    ],
    [
      "one that a later one always replaces, and for which learners, bands and places",
      {
        exceptions: [
          { when: { learner: ["a"], node: ["competency"] }, use: { window: { recent: 1 } } },
          { when: { learner: ["a", "b"] }, use: { window: { recent: 1 } } },
          { when: { learner: ["b", "c"] }, use: { window: { recent: 2 } } },
        ],
      },
      [warning("exception-always-replaced", "/exceptions/0", { position: 0, by: 1 })],
    ],
    [
      "one of which a later one replaces a section, and not the other",
      {
        exceptions: [
          { when: { competency: ["share"] }, use: { window: { recent: 1 }, admit: {} } },
          { when: { competency: ["share"] }, use: { window: { recent: 2 } } },
        ],
      },
      [],
    ],
    [
      "one that is for more than a later one",
      {
        exceptions: [
          { when: {}, use: { window: { recent: 1 } } },
          { when: { competency: ["share"] }, use: { window: { recent: 2 } } },
        ],
      },
      [],
    ],
  ])("%s", (_, sections, expected) => {
    expect(told(sections)).toEqual(expected);
  });
});
