import {
  beginOf,
  dayOf,
  type Evidence,
  instantOf,
  type Moment,
  type Zone,
} from "@whole-learner/core";
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

/** Milliseconds of a second and of a minute. */
const steps = { second: 1000, minute: 60_000 } as const;

function cut(at: number, resolution: OrderSection["resolution"], zone: Zone): number {
  switch (resolution) {
    case undefined:
    case "full":
      return at;
    case "second":
    case "minute":
      return Math.floor(at / steps[resolution]) * steps[resolution];
    case "day":
      return beginOf(dayOf(instantOf(at), zone), zone);
    default:
      return resolution satisfies never;
  }
}

/**
 * The instant that orders a work, as finely as the section tells instants apart: the first of the section's that is known; of several ratings,
 * the latest. Work that is only missing stands where it was due. Undefined where none is known.
 */
export function orderInstant(
  ratings: readonly [AdmittedEvidence, ...AdmittedEvidence[]],
  { by, resolution }: OrderSection,
  zone: Zone,
): number | undefined {
  const missing = ratings.every((rating) => rating.missing);
  for (const instant of missing ? (["due", ...by] as const) : by) {
    const known = ratings.flatMap(({ evidence }) => {
      const moment = momentOf(evidence, instant);
      return moment === undefined ? [] : [beginOf(moment, zone)];
    });
    if (known.length > 0) {
      return cut(
        known.reduce((latest, at) => (at > latest ? at : latest)),
        resolution,
        zone,
      );
    }
  }
  return undefined;
}
