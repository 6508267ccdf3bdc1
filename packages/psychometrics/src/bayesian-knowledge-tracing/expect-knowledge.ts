import { ln } from "../numeric/ln.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";

/** What a model expects of the states nobody sees, summed over all learners; each pair is "how often" and "out of how often". */
export interface KnowledgeExpectations {
  readonly logLikelihood: number;
  /** How many learners knew before the first response, out of how many. */
  readonly knownFirst: number;
  readonly learners: number;
  readonly learned: number;
  readonly fromUnknown: number;
  readonly forgotten: number;
  readonly fromKnown: number;
  /** Right responses without knowing, out of all without knowing. */
  readonly guessed: number;
  readonly answeredUnknown: number;
  /** Wrong responses although known, out of all that were known. */
  readonly slipped: number;
  readonly answeredKnown: number;
}

/** The first learner, from 0, whose responses cannot come about under the parameters, or one of them less often than once in 1e290. */
export interface ImpossibleLearner {
  readonly impossible: number;
}

/** Responses for a fit, with the space that every step of it uses again. */
export interface KnowledgeFitData {
  readonly columns: KnowledgeColumns;
  /** How often each learner counts; 1 each without it. */
  readonly counts?: Uint32Array;
  /** For each row of the longest series: known, not known, and one over the probability of the response. */
  readonly space: Float64Array;
}

/**
 * Forward and backward over every learner (Baum, Petrie, Soules and Weiss 1970, Annals of Mathematical Statistics 41, 164-171; scaled as in
 * Rabiner 1989). Known and not known are both kept, nothing is subtracted.
 */
export function expectKnowledge(
  { columns, counts, space }: KnowledgeFitData,
  { prior, learn, guess, slip, forget }: KnowledgeParameters,
): KnowledgeExpectations | ImpossibleLearner {
  const { codes, offsets, priors } = columns;
  // By kind: how likely a response is.
  const ofKnown = Float64Array.of(slip, 1 - slip, 1);
  const ofUnknown = Float64Array.of(1 - guess, guess, 1);
  const keep = 1 - forget;
  const stay = 1 - learn;
  const zeros = [0, 0, 0, 0, 0, 0] as const;
  let [logLikelihood, knownFirst, learners, learned, fromUnknown, forgotten] = zeros;
  let [fromKnown, guessed, rejected, applied, slipped] = zeros;
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    const count = counts === undefined ? 1 : (counts[group] as number);
    if (begin === end || count === 0) continue;
    let known = priors === undefined ? prior : (priors[group] as number);
    let unknown = 1 - known;
    let likelihood = 1;
    let logs = 0;
    for (let row = begin, at = 0; row < end; row += 1, at += 3) {
      const kind = kindOf(codes[row] as number);
      const withKnown = known * (ofKnown[kind] as number);
      const withUnknown = unknown * (ofUnknown[kind] as number);
      const total = withKnown + withUnknown;
      const over = 1 / total;
      const isKnown = withKnown * over;
      const isUnknown = withUnknown * over;
      space[at] = isKnown;
      space[at + 1] = isUnknown;
      space[at + 2] = over;
      known = isKnown * keep + isUnknown * learn;
      unknown = isKnown * forget + isUnknown * stay;
      if (likelihood * total < 1e-200) {
        if (!(total > 1e-290)) return { impossible: group };
        logs += ln(likelihood);
        likelihood = 1;
      }
      likelihood *= total;
    }
    logLikelihood += count * (logs + ln(likelihood));
    // From here on all that is known of the last response; then of the one before it, and so on.
    let laterKnown = count;
    let laterUnknown = count;
    for (let row = end - 1, at = 3 * (row - begin); ; row -= 1, at -= 3) {
      const kind = kindOf(codes[row] as number);
      const isKnown = (space[at] as number) * laterKnown;
      const isUnknown = (space[at + 1] as number) * laterUnknown;
      guessed += isUnknown * (right[kind] as number);
      rejected += isUnknown * (wrong[kind] as number);
      applied += isKnown * (right[kind] as number);
      slipped += isKnown * (wrong[kind] as number);
      // A learner who knew at the last response had no time to forget.
      const before = row === end - 1 ? 0 : 1;
      fromKnown += before * isKnown;
      fromUnknown += before * isUnknown;
      if (row === begin) {
        knownFirst += isKnown;
        learners += count;
        break;
      }
      const over = space[at + 2] as number;
      const ifKnown = (ofKnown[kind] as number) * laterKnown * over;
      const ifUnknown = (ofUnknown[kind] as number) * laterUnknown * over;
      learned += (space[at - 2] as number) * learn * ifKnown;
      forgotten += (space[at - 3] as number) * forget * ifUnknown;
      laterKnown = keep * ifKnown + forget * ifUnknown;
      laterUnknown = learn * ifKnown + stay * ifUnknown;
    }
  }
  return {
    logLikelihood,
    knownFirst,
    learners,
    learned,
    fromUnknown,
    forgotten,
    fromKnown,
    guessed,
    answeredUnknown: guessed + rejected,
    slipped,
    answeredKnown: slipped + applied,
  };
}

/** 0 wrong, 1 right, 2 missing: there are no other codes in responses for a fit. */
const kindOf = (code: number): number => (code > 1 ? 2 : code);

/** By kind: whether it is a right or a wrong response; a missing one is neither. */
const right = [0, 1, 0] as const;
const wrong = [1, 0, 0] as const;
