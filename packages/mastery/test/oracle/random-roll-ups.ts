import { type RollUpRules, rollUpRules } from "../../src/roll-up/registry.ts";
import type { RequirementTree } from "../../src/roll-up/requirement-tree.ts";
import type { Crosswalk } from "../../src/policy/sections.ts";
import type { Draws } from "./draws.ts";
import { crosswalkToTen } from "./random-crosswalk.ts";

// An outcome for each rule, all over the same competencies: one question answers all rules.

export const rules = Object.keys(rollUpRules) as (keyof RollUpRules)[];

/** A rule as a policy chooses it. */
export interface DrawnRollUp {
  readonly rule: keyof RollUpRules;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly least?: number;
  /** Another scale than the children's, with the way there. */
  readonly scale?: string;
  readonly scales?: { readonly four: Crosswalk };
}

/** Rules that make a number. */
const numeric = ["mean", "weighted-mean", "median", "mode", "highest", "lowest", "conjunctive"];

type Children = readonly string[];

function tree(draws: Draws, children: Children, depth: number): RequirementTree {
  const required = draws.perhaps(0.3, () => ({ required: true }));
  if (depth === 0 || draws.chance(0.3)) {
    const at = draws.perhaps(0.3, () => ({ at: draws.one(["goal", 2, 3.5]) }));
    return { child: draws.one(children), ...required, ...at };
  }
  const members = Array.from({ length: draws.whole(1, 3) }, () => tree(draws, children, depth - 1));
  const kind = draws.whole(0, 2);
  if (kind === 0) return { all: members, ...required };
  return kind === 1
    ? { any: members, ...required }
    : { least: draws.whole(1, members.length), of: members, ...required };
}

const numbers = (draws: Draws): object => ({
  ...draws.perhaps(0.5, () => ({ of: draws.one(["score", "rounded", "level-value"]) })),
  ...draws.perhaps(0.4, () => ({ places: draws.whole(0, 3) })),
  ...draws.perhaps(0.5, () => ({ coverage: draws.one(["use-what-is-there", "wait", "lowest"]) })),
});
const reached = (draws: Draws): object => ({
  ...draws.perhaps(0.5, () => ({ of: draws.one(["score", "rounded", "level-value"]) })),
  ...draws.perhaps(0.4, () => ({ places: draws.whole(0, 3) })),
  ...draws.perhaps(0.4, () => ({ at: draws.one(["goal", 2, 3.25]) })),
  ...draws.perhaps(0.4, () => ({ gives: draws.one(["met", "level"]) })),
  ...draws.perhaps(0.4, () => ({ level: draws.one(["goal", 4, 2.5]) })),
  ...draws.perhaps(0.4, () => ({ empty: draws.one(["no-evidence", "met"]) })),
});
const counted = (draws: Draws): object => ({
  ...reached(draws),
  ...draws.perhaps(0.5, () => ({ coverage: draws.one(["use-what-is-there", "wait", "lowest"]) })),
});
const tie = (draws: Draws) => draws.one(["highest", "lowest", "most-recent", "mean", "none"]);

const parametersOf: {
  readonly [R in keyof RollUpRules]: (draws: Draws, children: Children) => object;
} = {
  profile: () => ({}),
  mean: numbers,
  "weighted-mean": (draws, children) => ({
    ...numbers(draws),
    weights: Object.fromEntries(
      children.flatMap((id) => (draws.chance(0.7) ? [[id, draws.one([0, 0.5, 1, 3])]] : [])),
    ),
    ...draws.perhaps(0.3, () => ({ otherwise: draws.one([0, 2]) })),
  }),
  median: (draws) => ({
    ...numbers(draws),
    ...draws.perhaps(0.6, () => ({ tie: draws.one(["mean", "lower", "upper"]) })),
  }),
  mode: (draws) => ({ ...numbers(draws), tie: tie(draws) }),
  highest: numbers,
  lowest: numbers,
  conjunctive: (draws) => ({
    ...numbers(draws),
    floor: draws.one(["goal", 1.5, 2]),
    ...draws.perhaps(0.6, () => ({ below: draws.one(["no-level", "lowest"]) })),
  }),
  pooled: (draws) =>
    draws.perhaps(0.5, () => ({ coverage: draws.one(["use-what-is-there", "wait"]) })),
  all: counted,
  any: counted,
  "n-of-m": (draws) => ({ ...counted(draws), n: draws.whole(1, 3) }),
  points: (draws, children) => {
    const members = children.map((child) => ({
      child,
      points: draws.whole(1, 4),
      ...draws.perhaps(0.3, () => ({ required: true })),
    }));
    const sum = members.reduce((points, member) => points + member.points, 0);
    return { ...reached(draws), members, need: draws.whole(1, sum) };
  },
  requirements: (draws, children) => ({ ...reached(draws), tree: tree(draws, children, 2) }),
};

/** A roll-up by a rule, everything else drawn. */
export const randomRollUp = (
  draws: Draws,
  rule: keyof RollUpRules,
  children: Children,
): DrawnRollUp => ({
  rule,
  parameters: { ...parametersOf[rule](draws, children) },
  ...draws.perhaps(0.1, () => ({ least: 2 })),
  ...draws.perhaps(numeric.includes(rule) ? 0.2 : 0, () => ({
    scale: "ten",
    scales: { four: crosswalkToTen(draws) },
  })),
});

/** Without "goal": among scores that are none of the scale, its goal is nothing to reach. */
const reachable = (tree: RequirementTree): RequirementTree => {
  if ("child" in tree) return { ...tree, ...(tree.at === "goal" ? { at: 0.5 } : {}) };
  if ("all" in tree) return { ...tree, all: tree.all.map(reachable) };
  return "any" in tree
    ? { ...tree, any: tree.any.map(reachable) }
    : { ...tree, of: tree.of.map(reachable) };
};

/** The same without what puts numbers of the scale among the children's scores: a policy may not ask that of scores that are none of it. */
export function ofScores(drawn: DrawnRollUp): DrawnRollUp {
  const { of, coverage, at = "goal", floor, tree: asked, ...parameters } = drawn.parameters;
  if (["profile", "pooled"].includes(drawn.rule)) return drawn;
  if (["all", "any", "n-of-m", "points", "requirements"].includes(drawn.rule)) {
    const scores = of === "score" || of === "rounded";
    return {
      ...drawn,
      parameters: {
        ...drawn.parameters,
        ...(scores ? { at: at === "goal" ? 0.5 : at } : {}),
        ...(scores && asked !== undefined ? { tree: reachable(asked as RequirementTree) } : {}),
      },
    };
  }
  return {
    ...drawn,
    parameters: {
      ...parameters,
      ...(floor === undefined ? {} : { floor: floor === "goal" ? 0.5 : floor }),
      ...(of === undefined || of === "level-value" ? {} : { of }),
      ...(coverage === undefined || coverage === "lowest" ? {} : { coverage }),
    },
  };
}
