import { beginOf, type Evidence, type Moment, type Zone } from "@whole-learner/core";
import type { OrderInstant, OrderSection } from "../policy/sections.ts";
import type { AdmittedEvidence } from "./piece.ts";

/** When the work itself happened: its demonstration's time, where it has one. */
export const happenedOf = ({ demonstration, rating }: Evidence): Moment =>
  demonstration?.happened ?? rating.happened;

const momentOf = (evidence: Evidence, instant: OrderInstant): Moment | undefined => {
  const { rating, circumstances } = evidence;
  switch (instant) {
    case "happened":
      return happenedOf(evidence);
    case "submitted":
      return circumstances.submitted;
    case "due":
      return circumstances.due;
    case "assessed":
      return rating.happened;
    case "recorded":
      return rating.recorded ?? rating.happened;
    default:
      return instant satisfies never;
  }
};

/** The instant that orders a work: the first of the section's that is known; of several ratings, the latest. */
export function orderInstant(
  ratings: readonly [AdmittedEvidence, ...AdmittedEvidence[]],
  { by }: OrderSection,
  zone: Zone,
): number {
  for (const instant of by) {
    const known = ratings.flatMap(({ evidence }) => {
      const moment = momentOf(evidence, instant);
      return moment === undefined ? [] : [beginOf(moment, zone)];
    });
    if (known.length > 0) return known.reduce((latest, at) => (at > latest ? at : latest));
  }
  return beginOf(happenedOf(ratings[0].evidence), zone);
}
