import { daysUntilRetrievability, fsrsDecay, retrievability } from "./retrievability.ts";

/**
 * What the age of evidence needs of a card: the part of ts-fsrs' `Card` (and of its `FSRSState`) that says how firmly something is remembered. Any
 * object with a stability in days will do; nothing of ts-fsrs is imported. Its scheduler decides when to repeat, this library does not.
 */
export interface RememberedCard {
  /** Days until the probability of recall is 0.9; 0 for a card that was never seen. */
  readonly stability: number;
}

/** How old evidence is, and what may be left. */
export type EvidenceAge =
  | {
      readonly status: "computed";
      readonly elapsedDays: number;
      /** The probability of recall now, as the curve has it. */
      readonly retrievability: number;
      /** From the latest evidence on, when recall falls to the level asked for; below `elapsedDays` it has. */
      readonly daysUntilLevel: number;
      readonly isBelowLevel: boolean;
    }
  | {
      readonly status: "not-computable";
      /** The card was never seen. */
      readonly reason: "no-memory";
    };

/**
 * How far the age of evidence takes from what it says: an indicator beside a result ("last shown 120 days ago, recall about 0.8"), a reason to look again. It
 * lowers no result: that a competency once shown is lost is a conclusion that needs new evidence.
 *
 * Throws RangeError where `elapsedDays` or a stability is below 0, or `level` or `decay` out of its range.
 *
 * @param card - a card of ts-fsrs, or any estimate of stability
 * @param elapsedDays - since the latest evidence; of ts-fsrs, the days since `last_review`
 * @param level - where one should look again; 0.9
 * @param decay - w20 of the parameters that the card was scheduled with
 *
 * @example
 * ```ts
 * import { evidenceAge } from "@whole-learner/psychometrics";
 * const age = evidenceAge({ stability: 30 }, 60);
 * age.status === "computed" ? [age.retrievability.toFixed(2), age.daysUntilLevel, age.isBelowLevel] : age.reason; // => ["0.85", 30, true]
 * evidenceAge({ stability: 0 }, 60); // => { status: "not-computable", reason: "no-memory" }
 * ```
 */
export function evidenceAge(
  card: RememberedCard,
  elapsedDays: number,
  level: number = 0.9,
  decay: number = fsrsDecay,
): EvidenceAge {
  const { stability } = card;
  if (stability === 0) return { status: "not-computable", reason: "no-memory" };
  const left = retrievability(elapsedDays, stability, decay);
  const daysUntilLevel = daysUntilRetrievability(stability, level, decay);
  return {
    status: "computed",
    elapsedDays,
    retrievability: left,
    daysUntilLevel,
    isBelowLevel: elapsedDays > daysUntilLevel,
  };
}
