import type { Problem } from "@whole-learner/core";
import type { CompetencyDeterminationBase, Computed } from "../determination/determination.ts";
import type { Lacks } from "../determination/reasons.ts";
import type { Leveled } from "../level/cuts.ts";
import type { Found } from "../methods/method.ts";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";
import type { Requirement } from "../sufficiency/sufficiency.ts";

/** What the stages found. */
export interface Findings {
  readonly base: CompetencyDeterminationBase;
  readonly found: Found | undefined;
  readonly leveled: Leveled | undefined;
  readonly requirements: readonly Requirement[];
  /** Missing works that the policy waits for. */
  readonly blocking: number;
  /** Works whose raters have no majority. */
  readonly undecided: number;
  /** Why evidence was refused at the door. */
  readonly statuses: readonly (keyof TurnedAwayReasons)[];
  readonly opportunities: number | undefined;
}

/**
 * What may be said: a level only where there is a number, enough behind it and nothing that the policy waits for. What is said of the
 * learner (exempt, not taught yet) speaks only where no evidence does.
 */
export function decide(findings: Findings): Computed {
  const { base, found, leveled, requirements, blocking, undecided, statuses } = findings;
  if (blocking > 0) {
    return {
      ...base,
      status: "undetermined",
      reason: { code: "blocked", data: { missing: blocking } },
    };
  }
  if (found === undefined) {
    if (undecided > 0) {
      return {
        ...base,
        status: "insufficient",
        lacks: [{ code: "moderation", data: { works: undecided } }],
      };
    }
    if (statuses.includes("exempt")) {
      return { ...base, status: "undetermined", reason: { code: "exempt", data: {} } };
    }
    if (statuses.includes("not-taught-yet")) {
      return { ...base, status: "undetermined", reason: { code: "not-taught-yet", data: {} } };
    }
    const { opportunities } = findings;
    return {
      ...base,
      status: "no-evidence",
      ...(opportunities === undefined ? {} : { opportunities }),
    };
  }
  if (found.status === "not-computable") {
    return { ...base, status: "undetermined", reason: found.reason };
  }
  const lacks: readonly Problem<Lacks>[] = requirements
    .filter(({ met }) => !met)
    .map(({ need }) => need);
  const [first, ...rest] = lacks;
  if (first !== undefined) return { ...base, status: "insufficient", lacks: [first, ...rest] };
  // Cuts were checked against the scale before any learner was looked at.
  return {
    ...base,
    status: "determined",
    level: leveled?.level ?? "",
    score: found.score,
  };
}
