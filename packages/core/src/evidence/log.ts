import type { Extensible } from "../parse/json.ts";
import type { Consent } from "./consent.ts";
import type { Erasure, Replacement, Retraction } from "./correction.ts";
import type { Demonstration } from "./demonstration.ts";
import type { Judgement } from "./judgement.ts";
import type { Rating } from "./rating.ts";

/** One entry of the log. */
export type Entry =
  | Demonstration
  | Rating
  | Retraction
  | Replacement
  | Judgement
  | Consent
  | Erasure;

/** All that was seen, said and corrected, in no particular order: nothing is ever changed or taken out of it. */
export interface Log extends Extensible {
  readonly format: "whole-learner/log@1";
  readonly entries: readonly Entry[];
}
