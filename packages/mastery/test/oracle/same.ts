import type {
  CompetencyDetermination,
  OutcomeDetermination,
} from "../../src/determination/determination.ts";
import type { Policy } from "../../src/policy/policy.ts";
import type { OracleNode } from "./oracle-children.ts";
import type { OracleAnswer } from "./oracle-question.ts";
import { type Rational, toNumber } from "./rational.ts";

// Whether the engine and the oracle say the same.

/** Sums over a grid of abilities are a little off where items are very steep: by 1.6e-8 of a level at discriminations of 8. All else agrees to a billionth. */
const toleranceOf = ({ score }: Policy): number => (score.method === "item-response" ? 1e-7 : 1e-9);

const close = (score: number, exact: Rational | undefined, policy: Policy): boolean =>
  exact !== undefined &&
  Number.isFinite(score) &&
  Math.abs(score - toNumber(exact)) < toleranceOf(policy);

/** Codes in an order of their own: which comes first is no part of what is said. */
const codesOf = (found: CompetencyDetermination): readonly string[] =>
  found.status === "insufficient"
    ? found.lacks.map(({ code }): string => code).sort()
    : found.status === "undetermined"
      ? [found.reason.code]
      : [];

export function sameCompetency(
  found: CompetencyDetermination,
  expected: OracleAnswer,
  policy: Policy,
): boolean {
  if (found.band !== expected.band) return false;
  if (expected.status === "judged") {
    return (
      found.status === "judged" &&
      found.level === expected.level &&
      found.judgement === expected.judgement &&
      found.newEvidence === expected.newEvidence &&
      sameCompetency(found.computed, expected.computed, policy)
    );
  }
  return (
    found.status === expected.status &&
    (found.status === "determined"
      ? found.level === expected.level && close(found.score, expected.score, policy)
      : JSON.stringify(codesOf(found)) === JSON.stringify([...(expected.codes ?? [])].sort()))
  );
}

export function sameNode(
  found: OutcomeDetermination,
  expected: OracleNode,
  policy: Policy,
): boolean {
  if (found.status !== expected.status) return false;
  switch (found.status) {
    case "determined":
      return (
        found.level === expected.level &&
        found.band === expected.band &&
        close(found.score, expected.score, policy)
      );
    case "met":
    case "not-met":
      return (
        found.have === expected.have &&
        found.need === expected.need &&
        found.band === expected.band &&
        (found.status === "not-met" || found.level === expected.level)
      );
    case "judged":
      return found.level === expected.level && found.band === expected.band;
    case "undetermined":
      return found.reason.code === expected.code;
    default:
      return true;
  }
}
