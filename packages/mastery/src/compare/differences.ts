import { equalSnapped } from "@whole-learner/psychometrics/numeric";
import type {
  CompetencyDetermination,
  OutcomeDetermination,
} from "../determination/determination.ts";
import type { Difference } from "./comparison.ts";

type Any = CompetencyDetermination | OutcomeDetermination;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const scoreOf = (one: Any): number | undefined => ("score" in one ? one.score : undefined);
const levelOf = (one: Any): string | undefined => ("level" in one ? one.level : undefined);

function sameScore(a: Any, b: Any): boolean {
  const [left, right] = [scoreOf(a), scoreOf(b)];
  return left === undefined || right === undefined ? left === right : equalSnapped(left, right);
}

const reasonOf = (one: Any): unknown =>
  "reason" in one ? one.reason : "lacks" in one ? one.lacks : undefined;

/** What a result says beside its status, level, score and reason. */
const bandOf = (one: Any): unknown => ("band" in one ? one.band : undefined);
const piecesOf = (one: Any): unknown => ("pieces" in one ? one.pieces : undefined);
const profileOf = (one: Any): unknown => ("profile" in one ? one.profile : undefined);

/**
 * In what two results differ, in one order. When they would change by time alone is not looked at: it says something of another day. Of a
 * judged result, what was computed beside it counts as its score and reason.
 */
export function differencesOf(a: Any | undefined, b: Any | undefined): readonly Difference[] {
  if (a === undefined || b === undefined) return a === b ? [] : ["presence"];
  const differences: Difference[] = [];
  const note = (what: Difference, equal: boolean): void => {
    if (!equal && !differences.includes(what)) differences.push(what);
  };
  note("status", a.status === b.status);
  note("level", levelOf(a) === levelOf(b));
  note("score", sameScore(a, b));
  note("reason", same(reasonOf(a), reasonOf(b)));
  note("band", bandOf(a) === bandOf(b));
  note("pieces", same(piecesOf(a), piecesOf(b)));
  note("profile", same(profileOf(a), profileOf(b)));
  if ("computed" in a && "computed" in b) {
    const computed = differencesOf(a.computed, b.computed);
    note("score", !computed.includes("score"));
    note("reason", !computed.some((one) => one === "reason" || one === "status"));
  }
  return differences;
}
