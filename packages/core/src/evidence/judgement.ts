import type { BandId, CompetencyId, LearnerId, LevelId, OutcomeId } from "../identity/ids.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";
import type { Voice } from "./circumstances.ts";
import type { EntryBase } from "./entry.ts";

/** What a professional judgement says in place of a computed result. */
export type JudgementValue =
  | { readonly kind: "level"; readonly level: LevelId; readonly band?: BandId }
  | { readonly kind: "exempt" }
  | { readonly kind: "no-level" };

/** A person's professional judgement. It is no evidence; it stands beside what was computed, with its reason, until it ends or is retracted. */
export interface Judgement extends EntryBase {
  readonly type: "judgement";
  readonly learner: LearnerId;
  readonly target: CompetencyId | OutcomeId;
  readonly value: JudgementValue;
  readonly by: Voice;
  readonly reason: Text;
  readonly from?: Day;
  readonly until?: Day;
}
