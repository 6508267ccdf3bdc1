import type { Problem } from "@whole-learner/core";
import type { CompetencyDeterminationBase, Computed } from "../determination/determination.ts";
import type { Lacks } from "../determination/reasons.ts";
import type { OffScale } from "../methods/method.ts";
import type { ModelResult } from "../methods/model-result.ts";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";
import type { Staged } from "./run-stages.ts";

/** What the stages found. */
export interface Findings extends Pick<Staged, "found" | "leveled" | "requirements"> {
  readonly base: CompetencyDeterminationBase;
  /** What the number is, where it is no place on the scale. */
  readonly scoreDomain: OffScale | undefined;
  /** What the model says beside the number, where the method is a statistical one. */
  readonly model: ModelResult | undefined;
  /** Missing works that the policy waits for. */
  readonly blocking: number;
  /** Why works are no piece yet, one for each. */
  readonly undecided: readonly (keyof TurnedAwayReasons)[];
  /** Whether anything of them was rated: rows that are pending alone are no evidence yet. */
  readonly seen: boolean;
  /** Why evidence was refused at the door, apart from rows of a rubric. */
  readonly statuses: readonly (keyof TurnedAwayReasons)[];
  /** Why rows of a rubric were. */
  readonly rowStatuses: readonly (keyof TurnedAwayReasons)[];
  readonly opportunities: number | undefined;
}

/** What works that are no piece yet are waiting for. */
function waiting(undecided: readonly (keyof TurnedAwayReasons)[]): readonly Problem<Lacks>[] {
  if (undecided.length === 0) return [];
  const rows = undecided.filter((code) => code === "unrated-rows").length;
  const moderated = undecided.length - rows;
  return [
    ...(moderated === 0 ? [] : [{ code: "moderation", data: { works: moderated } } as const]),
    ...(rows === 0 ? [] : [{ code: "unrated-rows", data: { works: rows } } as const]),
  ];
}

/** What is said of the learner: exempt, not taught yet. */
const saidOf = (statuses: Findings["statuses"]): "exempt" | "not-taught-yet" | undefined =>
  (["exempt", "not-taught-yet"] as const).find((code) => statuses.includes(code));

/** What may be said where nothing has a number. What is said of a row of a rubric alone speaks last. */
function withoutNumber(
  { base, seen, statuses, rowStatuses, opportunities }: Findings,
  [first, ...rest]: readonly Problem<Lacks>[],
): Computed {
  const waits: Computed | undefined =
    first === undefined ? undefined : { ...base, status: "insufficient", lacks: [first, ...rest] };
  if (waits !== undefined && seen) return waits;
  const said = saidOf(statuses) ?? (waits === undefined ? saidOf(rowStatuses) : undefined);
  if (said !== undefined) {
    return { ...base, status: "undetermined", reason: { code: said, data: {} } };
  }
  return (
    waits ?? {
      ...base,
      status: "no-evidence",
      ...(opportunities === undefined ? {} : { opportunities }),
    }
  );
}

/**
 * What may be said: a level only where there is a number, enough behind it and nothing that the policy waits for. What is said of the
 * learner (exempt, not taught yet) speaks only where no evidence does.
 */
export function decide(findings: Findings): Computed {
  const { base, found, scoreDomain, model, leveled, requirements, blocking, undecided } = findings;
  if (blocking > 0) {
    return {
      ...base,
      status: "undetermined",
      reason: { code: "blocked", data: { missing: blocking } },
    };
  }
  const waits = waiting(undecided);
  if (found === undefined) return withoutNumber(findings, waits);
  if (found.status === "not-computable") {
    return { ...base, status: "undetermined", reason: found.reason };
  }
  if (requirements.some(({ met }) => !met)) {
    const [first, ...rest] = requirements.filter(({ met }) => !met).map(({ need }) => need);
    if (first !== undefined) {
      return { ...base, status: "insufficient", lacks: [first, ...rest, ...waits] };
    }
  }
  // Cuts were checked against the scale and the method before any learner was looked at.
  return {
    ...base,
    status: "determined",
    level: leveled?.level ?? "",
    score: found.score,
    ...(scoreDomain === undefined ? {} : { scoreDomain }),
    ...(model === undefined ? {} : { model }),
  };
}
