import { indexFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { CompetencyDetermination } from "../../src/determination/determination.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { planNodes } from "../../src/roll-up/node-plan.ts";
import type { Earlier } from "../../src/roll-up/node-question.ts";
import { rollUpNodes } from "../../src/roll-up/roll-up-nodes.ts";
import { policy } from "../school.ts";
import { garden } from "./garden.ts";

const index = indexFramework(garden());
const determined = (
  competency: string,
  score: number,
  more: object = {},
): CompetencyDetermination => ({
  learner: "mina",
  competency,
  scale: "five",
  pieces: ["p"],
  status: "determined",
  level: `l${Math.round(score)}`,
  score,
  ...more,
});
const steer = (rollUp: Policy["rollUp"] & object, ...all: readonly CompetencyDetermination[]) => {
  const plan = compile(policy({ rollUp }));
  const accounts = new Map(
    all.map((determination) => [determination.competency, { determination, pieces: [] }] as const),
  );
  const earlier: Earlier = {
    instantsOf: () => [],
    before: () => {
      throw new Error("nothing holds");
    },
  };
  const question = {
    index,
    plan,
    learner: "mina",
    accounts,
    piecesOf: () => [],
    judgements: new Map(),
    asOfDay: "2026-12-31",
    until: Date.UTC(2027, 0),
  };
  return rollUpNodes(deepFreeze(question), planNodes(index, plan), earlier).get("steer");
};

describe("a result under an expectation of the learner's own", () => {
  const all = [determined("plan", 4), determined("try", 1, { modified: true })] as const;
  it("is mixed with nothing: no number, no requirement, no profile", () => {
    expect(steer({ rule: "mean" }, ...all)?.result).toMatchObject({
      score: 4,
      profile: { children: 1, withLevel: 1 },
    });
    expect(steer({ rule: "all" }, ...all)?.result).toMatchObject({ status: "met", need: 1 });
    const account = steer({ rule: "mean" }, ...all);
    expect(account?.children.map(({ child }) => child.reason?.code)).toEqual([
      undefined,
      "modified",
    ]);
  });
  it("is like any other where it is said not to be one", () => {
    const plain = determined("try", 1, { modified: false });
    expect(steer({ rule: "mean" }, determined("plan", 4), plain)?.result).toMatchObject({
      score: 2.5,
    });
  });
});
