import { domainLimit } from "@whole-learner/psychometrics/numeric";
import type { NotComputable } from "../methods/method.ts";
import { statusCodes } from "./column-status.ts";
import { type DeterminedColumns, noLevel } from "./determined-columns.ts";
import type { IsEnough } from "./enough.ts";

/** What is known of groups that were scored. */
export interface ScoredGroups {
  readonly offsets: Uint32Array;
  /** The least score of each level above the lowest. */
  readonly thresholds: Float64Array;
  /** How many rows a level needs. */
  readonly pieces: number;
  readonly isEnough: IsEnough | undefined;
  /** Why a group that has rows has no score. */
  readonly why: (group: number) => keyof NotComputable;
}

/** The stages after scoring: turns scores, NaN where there are none, into status, score and level. NaN leaves no group. */
export function sayGroups(
  { score, level, status }: DeterminedColumns,
  { offsets, thresholds, pieces, isEnough, why }: ScoredGroups,
): void {
  const { determined, insufficient } = statusCodes;
  const none = statusCodes["no-evidence"];
  const outside = statusCodes["outside-domain"];
  const groups = offsets.length - 1;
  for (let group = 0; group < groups; group += 1) {
    const count = (offsets[group + 1] as number) - (offsets[group] as number);
    const found = score[group] as number;
    let said = determined;
    // NaN is not below the limit either.
    if (!(Math.abs(found) < domainLimit)) {
      if (count === 0) said = none;
      else said = Number.isNaN(found) ? statusCodes[why(group)] : outside;
    } else if (count < pieces || (isEnough !== undefined && !isEnough(group))) said = insufficient;
    status[group] = said;
    if (said !== determined) {
      score[group] = 0;
      level[group] = noLevel;
      continue;
    }
    let reached = 0;
    for (let at = 0; at < thresholds.length; at += 1) {
      if (found >= (thresholds[at] as number)) reached += 1;
    }
    level[group] = reached;
  }
}
