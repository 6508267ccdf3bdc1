import type { PoweredEvent } from "./expected-levels.ts";
import { eventOf, type LevelEvidence, likelihoodOf, powersOfEvent } from "./level-event.ts";
import type { LevelModel } from "./level-model.ts";

/**
 * The performances of learners as the counts of a fit take them. Errors: RangeError for steps of time other than 1 and for ratings of one performance that
 * together are less likely at a level than 1e-300.
 */
export const poweredLearners = (
  model: LevelModel,
  learners: readonly (readonly LevelEvidence[])[],
): readonly (readonly PoweredEvent[])[] =>
  learners.map((evidence) =>
    evidence.map((one): PoweredEvent => {
      const event = eventOf(one);
      if (event.elapsed !== undefined && event.elapsed !== 1) {
        throw new RangeError(`elapsed: ${event.elapsed}; the fit takes steps of 1`);
      }
      const powers = powersOfEvent(model, event);
      demandTogether(powers, model.levels);
      return powers;
    }),
  );

/** Ratings of one performance are multiplied; what doubles do not hold would become impossible. */
function demandTogether(powers: PoweredEvent, levels: number): void {
  for (let level = 0; level < levels; level++) {
    const likelihoods = powers.map((power) => likelihoodOf(power, level));
    const together = likelihoods.reduce((product, likelihood) => product * likelihood, 1);
    if (together < 1e-300 && !likelihoods.includes(0)) {
      throw new RangeError(
        `ratings: ${powers.length} of one performance are together below 1e-300`,
      );
    }
  }
}
