import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { ScaleNumbers } from "../methods/method.ts";
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
  type ReachedChild,
  type ReachedParameters,
  reachedParameters,
  reachedPart,
  type ReachedSettings,
  readsReached,
  attainmentOfMembers,
  attainmentOfChild,
} from "./reached.ts";
import {
  type ChildRequirement,
  childrenIn,
  membersOf,
  type RequirementTree,
} from "./requirement-tree.ts";
import type { Child, ChildPart, RollUpRule, Attainment } from "./roll-up-rule.ts";

const own = {
  tree: { kind: "tree", meaning: "What has to be there." },
} as const;

const parameters: typeof own & ReachedParameters = { ...own, ...reachedParameters };

/** What is known of one requirement. */
interface Found {
  readonly have: number;
  readonly need: number;
  readonly attainment: Attainment;
}

interface Look {
  readonly settings: ReachedSettings;
  readonly children: ReadonlyMap<string, Child>;
  readonly scale: ScaleNumbers | undefined;
}

const reachedIn = (tree: ChildRequirement, look: Look): ReachedChild | undefined => {
  const child = look.children.get(tree.child);
  return child === undefined || child.exempt === true
    ? undefined
    : reachedBy(child, { ...look.settings, at: tree.at ?? look.settings.at }, look.scale);
};

/** What a tree finds; undefined where nothing in it counts: then it is neither met nor asked for. */
function lookAt(tree: RequirementTree, look: Look): Found | undefined {
  if ("child" in tree) {
    const child = reachedIn(tree, look);
    return child && { have: child.reached ? 1 : 0, need: 1, attainment: attainmentOfChild(child) };
  }
  const members = membersOf(tree).flatMap((member) => {
    const found = lookAt(member, look);
    return found === undefined ? [] : [{ ...found, required: member.required === true }];
  });
  if (members.length === 0) return undefined;
  const have = members.filter(({ attainment }) => attainment === "demonstrated").length;
  const need =
    "all" in tree ? members.length : "any" in tree ? 1 : Math.min(tree.least, members.length);
  const met =
    have >= need &&
    ("any" in tree ||
      members.every(({ required, attainment }) => !required || attainment === "demonstrated"));
  return {
    have,
    need,
    attainment: met
      ? "demonstrated"
      : attainmentOfMembers(members.map(({ attainment }) => attainment)),
  };
}

/** Groups that ask for more members than they have. */
function outOfReach(tree: RequirementTree, path: Path): readonly PolicyIssue[] {
  const members = membersOf(tree);
  const key = "all" in tree ? "all" : "any" in tree ? "any" : "of";
  const own =
    "least" in tree && tree.least > members.length
      ? [
          policyIssue("out-of-reach", [...path, "least"], {
            have: members.length,
            need: tree.least,
          }),
        ]
      : [];
  return [...own, ...members.flatMap((member, at) => outOfReach(member, [...path, key, at]))];
}

/**
 * Met where a tree of requirements is: all of several, any of several, at least so many of several, each a child or a group again, as in
 * Open edX. What it asks: is one of the ways there that we agreed on? A requirement that does not count for a learner (exempt, out of use) leaves its group; a
 * group without members leaves as well. `have` and `need` are of the outermost group.
 *
 * @example
 * ```ts
 * import { requirementsOfChildren, rollUp } from "@whole-learner/mastery";
 * const tree = { all: [{ child: "plan" }, { any: [{ child: "defence" }, { child: "exhibition", at: 3 }] }] };
 * const children = [{ id: "plan", level: 4 }, { id: "exhibition", level: 3 }, { id: "defence" }];
 * rollUp(requirementsOfChildren, { tree, at: 4 }, children).status; // => "met"
 * ```
 */
export const requirementsOfChildren: RollUpRule<"requirements", typeof parameters> = {
  id: "requirements",
  version: 1,
  parameters,
  // A threshold of its own may be a number: then numbers are needed.
  reads: (settings) =>
    thresholdsIn(settings.tree, settings.at).some((at) => typeof at === "number")
      ? "numbers"
      : readsReached(settings),
  givesLevel: reachedGivesLevel,
  levelOfMet: reachedLevel,
  readsScores,
  onScale: (settings) => reachedOnScale(settings, thresholdsIn(settings.tree, settings.at)),
  needsScale: (settings, children) =>
    reachedNeedsScale(settings, children, thresholdsIn(settings.tree, settings.at)),
  names: ({ tree }) => childrenIn(tree),
  check: ({ tree }, path) => outOfReach(tree, [...path, "tree"]),
  rollUp: (settings, children, { scale }) => {
    const named = new Set(childrenIn(settings.tree));
    const look = { settings, scale, children: new Map(children.map((child) => [child.id, child])) };
    const found = lookAt(settings.tree, look);
    const reached = reachedEverywhere(settings.tree, look);
    const parts: readonly ChildPart[] = children.flatMap((child): readonly ChildPart[] => {
      if (child.exempt === true) return leftOutParts([child]);
      if (!named.has(child.id)) {
        return [{ child: child.id, counted: false, reason: { code: "not-named", data: {} } }];
      }
      const one = { ...reachedBy(child, settings, scale), reached: reached.has(child.id) };
      return [reachedPart(one)];
    });
    if (found === undefined) return ofNothing(settings, parts, scale);
    const { attainment, ...counts } = found;
    const met = attainment === "demonstrated";
    return metOrNot(
      { ...counts, met, attainment: met ? "attempted-not-demonstrated" : attainment, parts },
      settings,
      scale,
    );
  },
};

/** Where the children of a tree have to be: by thresholds of their own, else where the rule says. */
const thresholdsIn = (
  tree: RequirementTree,
  otherwise: number | "goal",
): readonly (number | "goal")[] =>
  "child" in tree
    ? [tree.at ?? otherwise]
    : membersOf(tree).flatMap((member) => thresholdsIn(member, otherwise));

/** Children that are wherever the tree asks them to be; one may be named at several thresholds. */
function reachedEverywhere(tree: RequirementTree, look: Look): ReadonlySet<string> {
  const reached = new Map<string, boolean>();
  const visit = (one: RequirementTree): void => {
    if ("child" in one) {
      const found = reachedIn(one, look);
      if (found !== undefined) {
        reached.set(one.child, (reached.get(one.child) ?? true) && found.reached);
      }
    }
    membersOf(one).forEach(visit);
  };
  visit(tree);
  return new Set([...reached].flatMap(([id, there]) => (there ? [id] : [])));
}
