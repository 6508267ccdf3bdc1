import { exactSumOf, exactWeightedMean } from "@whole-learner/psychometrics/numeric";
import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import {
  childNumbers,
  notRolledUp,
  type NumberParameters,
  numberParameters,
  numbersOnScale,
  readsScores,
  shareOf,
} from "./child-numbers.ts";
import type { Child, ChildPart, RollUpRule } from "./roll-up-rule.ts";

const own = {
  weights: {
    kind: "record",
    of: { kind: "number", least: 0, most: 1_000_000, meaning: "How much the child counts." },
    meaning: "How much each child counts, by its id; a weight of 0 is for display alone.",
  },
  otherwise: {
    kind: "number",
    least: 0,
    most: 1_000_000,
    default: 1,
    meaning: "How much a child counts that is not named.",
  },
} as const;

/** Weights below this and above 0 would be lost beside others: shares of them would not add up. */
const leastWeight = 0.000_001;

const parameters: typeof own & NumberParameters = { ...own, ...numberParameters };

/**
 * The weighted mean of the children: sum(w c) / sum(w), c their numbers. What it asks: how is it, where some things count for more? The
 * weights of children that are not there are shared by those that are.
 *
 * @example
 * ```ts
 * import { rollUp, weightedMeanOfChildren } from "@whole-learner/mastery";
 * const found = rollUp(weightedMeanOfChildren, { weights: { share: 3, decide: 1 } }, [
 *   { id: "share", score: 3 },
 *   { id: "decide", score: 1 },
 * ]);
 * found.status === "scored" && found.score; // => 2.5
 * ```
 */
export const weightedMeanOfChildren: RollUpRule<"weighted-mean", typeof parameters> = {
  id: "weighted-mean",
  version: 1,
  parameters,
  reads: () => "numbers",
  needsScale: ({ coverage }) => coverage === "lowest",
  readsScores,
  onScale: numbersOnScale,
  names: ({ weights }) => Object.keys(weights),
  check: ({ weights, otherwise }, path) => {
    const tooSmall = (parameter: string, value: number, at: Path): readonly PolicyIssue[] =>
      value > 0 && value < leastWeight
        ? [policyIssue("parameter-out-of-bounds", at, { parameter, value, least: leastWeight })]
        : [];
    return [
      ...tooSmall("otherwise", otherwise, [...path, "otherwise"]),
      ...Object.entries(weights).flatMap(([child, weight]) =>
        tooSmall("weights", weight, [...path, "weights", child]),
      ),
    ];
  },
  rollUp: (settings, children, { scale }) => {
    const { weights, otherwise } = settings;
    const weightOf = ({ id }: Child): number =>
      Object.hasOwn(weights, id) ? (weights[id] ?? otherwise) : otherwise;
    const weightless: ChildPart[] = children
      .filter((child) => child.exempt !== true && weightOf(child) === 0)
      .map(({ id }) => ({ child: id, counted: false, reason: { code: "no-weight", data: {} } }));
    const weighed = children.filter((child) => child.exempt === true || weightOf(child) > 0);
    const numbers = childNumbers(weighed, settings, scale);
    if (!numbers.ok) {
      const { because } = numbers;
      return because.status === "not-rolled-up"
        ? notRolledUp(because.reason, [...because.parts, ...weightless])
        : because;
    }
    const { counted, leftOut } = numbers;
    const own = counted.map(({ child }) => weightOf(child));
    const total = exactSumOf(own);
    return {
      status: "scored",
      score: exactWeightedMean(
        counted.map(({ number }) => number),
        own,
      ),
      parts: [
        ...counted.map((one, at) => shareOf(one, (own[at] ?? 0) / total, own[at])),
        ...leftOut,
        ...weightless,
      ],
    };
  },
};
