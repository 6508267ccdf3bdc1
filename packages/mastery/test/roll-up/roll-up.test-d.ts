import { expectTypeOf, test } from "vitest";
import type { OutcomeDetermination } from "../../src/determination/determination.ts";
import { definePolicy } from "../../src/policy/define-policy.ts";
import { nOfChildren } from "../../src/roll-up/n-of-children.ts";
import { rollUp } from "../../src/roll-up/roll-up.ts";

const plain = {
  format: "whole-learner/policy@1",
  id: "p",
  version: "1",
  score: { method: "mean" },
} as const;

test("a roll-up is checked as it is typed", () => {
  definePolicy({
    ...plain,
    rollUp: { rule: "mean", at: ["outcome", "portrait"], hold: "high-water" },
  });
  definePolicy({
    ...plain,
    rollUp: {
      rule: "requirements",
      parameters: { tree: { all: [{ child: "a" }, { any: [{ child: "b", at: 3 }] }] } },
    },
  });
  definePolicy({
    ...plain,
    rollUp: { rule: "points", parameters: { need: 1, members: [{ child: "a", points: 1 }] } },
  });
  // @ts-expect-error a tie has to be decided
  definePolicy({ ...plain, rollUp: { rule: "mode" } });
  // @ts-expect-error another rule's parameter
  definePolicy({ ...plain, rollUp: { rule: "mean", parameters: { n: 2 } } });
  const tree = { some: [{ child: "a" }] };
  // @ts-expect-error no such group
  definePolicy({ ...plain, rollUp: { rule: "requirements", parameters: { tree } } });
  // @ts-expect-error no such place
  definePolicy({ ...plain, rollUp: { rule: "mean", at: ["school"] } });
  // @ts-expect-error n is missing
  rollUp(nOfChildren, {}, []);
});

test("what is not met is never a level, and every status is handled", () => {
  expectTypeOf<Extract<OutcomeDetermination, { status: "not-met" }>>().not.toHaveProperty("level");
  expectTypeOf<Extract<OutcomeDetermination, { status: "not-met" }>>().not.toHaveProperty("score");
  const words = (found: OutcomeDetermination): string => {
    switch (found.status) {
      case "no-evidence":
      case "profile":
        return found.status;
      case "determined":
      case "judged":
        return found.level;
      case "met":
        return found.level ?? "met";
      case "not-met":
        return `${found.have} of ${found.need}`;
      case "undetermined":
        return found.reason.code;
      default:
        return found satisfies never;
    }
  };
  expectTypeOf(words).returns.toBeString();
});
