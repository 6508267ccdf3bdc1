import { equalSnapped } from "@whole-learner/psychometrics/numeric";
import type {
  CompetencyDetermination,
  Computed,
  DomainDetermination,
  OutcomeDetermination,
  PortraitDetermination,
} from "../determination/determination.ts";
import type { Difference } from "./comparison.ts";

/** Everything that a question says of a learner. */
export type Said =
  | CompetencyDetermination
  | OutcomeDetermination
  | DomainDetermination
  | PortraitDetermination;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const scoreOf = (one: Said): number | undefined => ("score" in one ? one.score : undefined);
const levelOf = (one: Said): string | undefined => ("level" in one ? one.level : undefined);

function sameScore(a: Said, b: Said): boolean {
  const [left, right] = [scoreOf(a), scoreOf(b)];
  return left === undefined || right === undefined ? left === right : equalSnapped(left, right);
}

const reasonOf = (one: Said): unknown =>
  "reason" in one ? one.reason : "lacks" in one ? one.lacks : undefined;

/** What a result says beside its status, level, score and reason. */
const bandOf = (one: Said): unknown => ("band" in one ? one.band : undefined);
const piecesOf = (one: Said): unknown => ("pieces" in one ? one.pieces : undefined);
const profileOf = (one: Said): unknown => ("profile" in one ? one.profile : undefined);
const computedOf = (one: Said): Computed | undefined =>
  "computed" in one ? one.computed : undefined;

/**
 * In what two results differ, in one order. When they would change by time alone is not looked at: it says something of another day. Of a
 * judged result, what was computed beside it counts as its score and reason.
 */
export function differencesOf(a: Said | undefined, b: Said | undefined): readonly Difference[] {
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
  const computed = differencesOf(computedOf(a), computedOf(b));
  note("score", !computed.includes("score"));
  note("reason", !computed.some((one) => one === "reason" || one === "status"));
  return differences;
}
