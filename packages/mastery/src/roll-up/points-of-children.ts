import { exactSumOf } from "@whole-learner/psychometrics/numeric";
import { policyIssue } from "../issue/issue.ts";
import { readsScores } from "./child-numbers.ts";
import {
  leftOutParts,
  metOrNot,
  ofNothing,
  reachedBy,
  reachedGivesLevel,
  reachedLevel,
  reachedOnScale,
  reachedNeedsScale,
  type ReachedParameters,
  reachedParameters,
  reachedPart,
  readsReached,
  attainmentOfMembers,
  attainmentOfChild,
} from "./reached.ts";
import type { Child, ChildPart, RollUpRule } from "./roll-up-rule.ts";
import { twiceNamed } from "./twice-named.ts";

const own = {
  need: { kind: "integer", least: 1, meaning: "How many points are needed." },
  members: {
    kind: "list",
    least: 1,
    of: {
      kind: "object",
      meaning: "A child with what it brings.",
      fields: {
        child: { kind: "text", meaning: "The child's id." },
        points: { kind: "integer", least: 0, meaning: "What reaching it brings." },
        required: { kind: "switch", default: false, meaning: "Whether nothing makes up for it." },
      },
    },
    meaning: "The children that bring points; others bring none.",
  },
} as const;

const parameters: typeof own & ReachedParameters = { ...own, ...reachedParameters };

const sumOf = (values: readonly number[]): number => exactSumOf(values);

/**
 * Met where the children that are at their goal, or at a number, bring enough points, and every required one is among them: Moodle's points rule.
 * What it asks: is there enough, with nothing left out that has to be there? Where exempt children leave fewer points than are needed, all that are left are.
 *
 * @example
 * ```ts
 * import { pointsOfChildren, rollUp } from "@whole-learner/mastery";
 * const members = [{ child: "a", points: 4 }, { child: "b", points: 4, required: true }, { child: "c", points: 4 }];
 * const found = rollUp(pointsOfChildren, { need: 8, members }, [{ id: "a", atGoal: true }, { id: "b" }, { id: "c", atGoal: true }]);
 * found.status === "not-met" && [found.have, found.need]; // => [8, 8]
 * ```
 */
export const pointsOfChildren: RollUpRule<"points", typeof parameters> = {
  id: "points",
  version: 1,
  parameters,
  reads: readsReached,
  givesLevel: reachedGivesLevel,
  levelOfMet: reachedLevel,
  readsScores,
  onScale: (settings) => reachedOnScale(settings),
  needsScale: (settings, children) => reachedNeedsScale(settings, children),
  names: ({ members }) => members.map(({ child }) => child),
  check: ({ need, members }, path) => {
    const have = sumOf(members.map(({ points }) => points));
    return [
      ...twiceNamed(
        members.map(({ child }) => child),
        (at) => [...path, "members", at, "child"],
      ),
      ...(have < need ? [policyIssue("out-of-reach", [...path, "need"], { have, need })] : []),
    ];
  },
  rollUp: (settings, children, { scale }) => {
    const { need, members } = settings;
    const memberOf = new Map(members.map((member) => [member.child, member]));
    const named = ({ id }: Child): boolean => memberOf.has(id);
    const counted = children
      .filter((child) => child.exempt !== true && named(child))
      .map((child) => {
        const { points = 0, required = false } = memberOf.get(child.id) ?? {};
        return { ...reachedBy(child, settings, scale), points, required };
      });
    const parts: readonly ChildPart[] = [
      ...counted.map((one) => reachedPart(one, one.points)),
      ...leftOutParts(children.filter(({ exempt }) => exempt === true)),
      ...children
        .filter((child) => child.exempt !== true && !named(child))
        .map(
          ({ id }): ChildPart => ({
            child: id,
            counted: false,
            reason: { code: "not-named", data: {} },
          }),
        ),
    ];
    if (counted.length === 0) return ofNothing(settings, parts, scale);
    const there = counted.filter(({ reached }) => reached);
    const have = sumOf(there.map(({ points }) => points));
    const asked = Math.min(need, sumOf(counted.map(({ points }) => points)));
    const met = have >= asked && counted.every(({ required, reached }) => reached || !required);
    const attainment = attainmentOfMembers(counted.map(attainmentOfChild));
    return metOrNot({ have, need: asked, met, attainment, parts }, settings, scale);
  },
};
