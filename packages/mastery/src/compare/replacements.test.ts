import type { Roster } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { framework, log, policy } from "../../test/school.ts";
import { compile } from "../compile/compile.ts";
import type { Policy } from "../policy/policy.ts";
import { type PlannedQuestion, replacements } from "./replacements.ts";
import { withSection } from "./with-section.ts";

const plan = (sections: Partial<Policy> = {}) => compile(policy(sections));
const shared = {
  framework,
  evidence: log([]),
  policy: plan(),
  asOf: "2026-12-31",
} satisfies PlannedQuestion;
const roster: Roster = {
  format: "whole-learner/roster@1",
  learners: [],
  communities: [],
  goals: [],
  reflections: [],
  responses: [],
  issuedReports: [],
};
const exception = (
  competency: string,
  use: Partial<Policy>,
  rest: object = {},
): NonNullable<Policy["exceptions"]>[number] => ({
  when: { competency: [competency] },
  use,
  ...rest,
});
const score = { score: { method: "highest" } } as const;

describe("what a question can have of another", () => {
  it.each<[string, Partial<PlannedQuestion>, readonly string[]]>([
    ["nothing of its own", {}, []],
    ["the same policy, compiled again", { policy: plan() }, []],
    ["another log", { evidence: log([]) }, ["evidence"]],
    ["a roster, and another day", { roster, asOf: "2026-12-30" }, ["roster", "asOf"]],
    [
      "another zone",
      { policy: plan({ zone: { name: "Pacific", offsets: [{ minutes: -480 }] } }) },
      ["zone"],
    ],
    [
      "sections, in the order of the stages",
      {
        framework: { ...framework },
        policy: plan({
          score: { method: "highest" },
          window: { recent: 2 },
          display: { rounding: { digits: 0 } as never },
        }),
      },
      ["framework", "window", "score", "display"],
    ],
    ["an exception", { policy: plan({ exceptions: [exception("share", score)] }) }, ["score"]],
    [
      "an exception that is a modified expectation",
      { policy: plan({ exceptions: [exception("share", {}, { modified: true })] }) },
      [],
    ],
  ])("is told for %s", (_, other, causes) => {
    expect(replacements(shared, { ...shared, ...other }).map(({ cause }) => cause)).toEqual(causes);
  });
});

describe("a plan with one section of another's", () => {
  const highest = { score: { method: "highest" } } as const;
  const more = { sufficiency: { pieces: 2 } } as const;
  const told = (a: Partial<Policy>, b: Partial<Policy>) => {
    const { sections, exceptions } = withSection(plan(a), plan(b), "score");
    return [
      sections.score.method.id,
      exceptions.map(({ when, use, modified }) => [
        when.competency?.[0],
        Object.keys(use),
        modified ?? false,
      ]),
    ];
  };
  const mine = exception("share", { ...highest, ...more });
  it.each<[string, Partial<Policy>, Partial<Policy>, ReturnType<typeof told>]>([
    ["takes the section", {}, highest, ["highest", []]],
    [
      "leaves the other's other sections",
      {},
      { window: { recent: 1 }, exceptions: [exception("decide", more)] },
      ["mean", []],
    ],
    [
      "leaves its own exceptions their other sections",
      { exceptions: [mine] },
      {},
      ["mean", [["share", ["sufficiency"], false]]],
    ],
    [
      "drops an exception of that section alone",
      { exceptions: [exception("share", highest)] },
      {},
      ["mean", []],
    ],
    [
      "keeps an exception without the section, even one that only marks its cases",
      { exceptions: [exception("share", more), exception("rest", {}, { modified: true })] },
      {},
      [
        "mean",
        [
          ["share", ["sufficiency"], false],
          ["rest", [], true],
        ],
      ],
    ],
    [
      "takes the other's exceptions with that section alone, for the same cases, after its own",
      { exceptions: [exception("share", more)] },
      { exceptions: [exception("decide", { ...highest, ...more }, { modified: true })] },
      [
        "mean",
        [
          ["share", ["sufficiency"], false],
          ["decide", ["score"], true],
        ],
      ],
    ],
  ])("%s", (_, a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });
});
