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

/** The beginning of it. That of the rating was worked out when evidence was gathered. */
export const happenedAtOf = (evidence: Evidence, zone: Zone): number =>
  evidence.demonstration === undefined
    ? evidence.at
    : beginOf(evidence.demonstration.happened, zone);

/** The beginning of an instant of evidence, where it is known. */
function instantIn(evidence: Evidence, instant: OrderInstant, zone: Zone): number | undefined {
  if (instant === "happened") return happenedAtOf(evidence, zone);
  const moment = momentOf(evidence, instant);
  return moment === undefined ? undefined : beginOf(moment, zone);
}

const momentOf = (
  evidence: Evidence,
  instant: Exclude<OrderInstant, "happened">,
): Moment | undefined => {
  const { rating, circumstances } = evidence;
  switch (instant) {
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
 * the latest. Work that is only `missing` stands where it was due. Undefined where none is known.
 */
export function orderInstant(
  ratings: readonly [AdmittedEvidence, ...AdmittedEvidence[]],
  missing: boolean,
  { by, resolution }: OrderSection,
  zone: Zone,
): number | undefined {
  for (const instant of missing ? (["due", ...by] as const) : by) {
    let latest: number | undefined;
    for (const { evidence } of ratings) {
      const at = instantIn(evidence, instant, zone);
      if (at !== undefined && (latest === undefined || at > latest)) latest = at;
    }
    if (latest !== undefined) return cut(latest, resolution, zone);
  }
  return undefined;
}
