import { allChildren } from "./all-children.ts";
import { anyChild } from "./any-child.ts";
import { conjunctiveMean } from "./conjunctive-mean.ts";
import { highestOfChildren } from "./highest-of-children.ts";
import { lowestOfChildren } from "./lowest-of-children.ts";
import { meanOfChildren } from "./mean-of-children.ts";
import { medianOfChildren } from "./median-of-children.ts";
import { modeOfChildren } from "./mode-of-children.ts";
import { nOfChildren } from "./n-of-children.ts";
import { pointsOfChildren } from "./points-of-children.ts";
import { pooledPieces } from "./pooled-pieces.ts";
import { profile } from "./profile.ts";
import { requirementsOfChildren } from "./requirements-of-children.ts";
import { weightedMeanOfChildren } from "./weighted-mean-of-children.ts";

/** Every roll-up rule of this package by its id: a name without its rule does not compile. */
export interface RollUpRules {
  readonly profile: typeof profile;
  readonly mean: typeof meanOfChildren;
  readonly "weighted-mean": typeof weightedMeanOfChildren;
  readonly median: typeof medianOfChildren;
  readonly mode: typeof modeOfChildren;
  readonly highest: typeof highestOfChildren;
  readonly lowest: typeof lowestOfChildren;
  readonly conjunctive: typeof conjunctiveMean;
  readonly pooled: typeof pooledPieces;
  readonly all: typeof allChildren;
  readonly any: typeof anyChild;
  readonly "n-of-m": typeof nOfChildren;
  readonly points: typeof pointsOfChildren;
  readonly requirements: typeof requirementsOfChildren;
}

/** Every roll-up rule of this package. Only facades import it. */
export const rollUpRules: RollUpRules = {
  profile,
  mean: meanOfChildren,
  "weighted-mean": weightedMeanOfChildren,
  median: medianOfChildren,
  mode: modeOfChildren,
  highest: highestOfChildren,
  lowest: lowestOfChildren,
  conjunctive: conjunctiveMean,
  pooled: pooledPieces,
  all: allChildren,
  any: anyChild,
  "n-of-m": nOfChildren,
  points: pointsOfChildren,
  requirements: requirementsOfChildren,
};
