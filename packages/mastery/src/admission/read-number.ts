import type { Evidence, LevelId, Problem, Scale } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { crosswalkNumber } from "../level/crosswalk.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { ScaleNumbers } from "../methods/method.ts";
import { targetNumber } from "../methods/target-number.ts";
import type { Converted } from "../pieces/piece.ts";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";
import type { Crosswalk, ReadSection } from "../policy/sections.ts";

/** Why a rating is no number of a scale. */
interface NoNumber {
  readonly reason: Problem<TurnedAwayReasons>;
}

/** The number that a rating is on a scale, with how it became one where it was none of the scale, or why it is none. */
export type ReadNumber =
  | number
  | { readonly number: number; readonly converted: Converted }
  | NoNumber;

/** What reading asks: the scale that is asked about, the policy, and the scale on which a rating was made. */
export interface Reading {
  readonly read: ReadSection;
  readonly scale: Scale;
  readonly numbers: ScaleNumbers;
  /** The scale on which the rating was made: the one that it names, else its competency's own. */
  readonly ratedOn: (evidence: Evidence) => Scale | undefined;
  /** Whether the method only asks whether something was met: then met and not met are a number by themselves. */
  readonly readsMet: boolean;
}

const refused = (reason: Problem<TurnedAwayReasons>): NoNumber => ({ reason });
const notOnScale = (value: string): NoNumber => refused({ code: "not-on-scale", data: { value } });

/** A number as it was written, if it lies on the scale that it was written on; above it only as extra credit. */
function within(
  number: number,
  { least, most }: ScaleNumbers,
  { extraCredit }: ReadSection,
): number | NoNumber {
  // A log that was not read by a parser may hold what is no number; that costs this record and no other.
  if (!Number.isFinite(number)) return notOnScale(String(number));
  // Nearly all are between the ends as they are; the rest is compared to a billionth.
  if (number >= least && number <= most) return number;
  const above = compareSnapped(number, most) > 0 && extraCredit !== true;
  return above || compareSnapped(number, least) < 0
    ? refused({ code: "outside-scale", data: { number, least, most } })
    : number;
}

/** A number from elsewhere. What comes to less than the lowest level is at the lowest: turning it away would make a result better. */
function convert(
  crosswalk: Crosswalk,
  written: number,
  from: ScaleNumbers,
  { read, numbers: to }: Reading,
  other?: Scale,
): ReadNumber {
  const found = within(written, from, read);
  if (typeof found !== "number") return found;
  const number = crosswalkNumber(crosswalk, from, to, written);
  if (number === undefined) return notOnScale(String(written));
  const placed = within(compareSnapped(number, to.least) < 0 ? to.least : number, to, read);
  if (typeof placed !== "number") return placed;
  // Its ends and its goal are what a crosswalk reads.
  const { least, most, goal } = from;
  const converted = { number: written, from: { least, most, goal }, crosswalk };
  return {
    number: placed,
    converted: other === undefined ? converted : { ...converted, scale: other.id },
  };
}

function readPoints({ points, of }: { points: number; of: number }, reading: Reading): ReadNumber {
  const rule = reading.read.points;
  // Of nothing possible, or of no number, there is no share: a bonus belongs to points that are added up.
  if (rule === undefined || !(of > 0 && Number.isFinite(of))) return notOnScale("points");
  const goal = rule.by === "goal" ? rule.goal * of : of;
  return convert({ by: rule.by }, points, { least: 0, goal, most: of }, reading);
}

function readMet(met: boolean, { read, numbers, readsMet }: Reading): ReadNumber {
  if (read.met !== undefined) {
    const number = met ? targetNumber(read.met.met, numbers) : read.met.not;
    return within(number, numbers, read);
  }
  if (!readsMet) return notOnScale("met");
  return met ? numbers.goal : numbers.least;
}

/** The number that a level of a scale stands for. A loop, since it is asked of nearly every rating. */
function valueOf({ levels }: Scale, level: LevelId): number | undefined {
  for (const { id, value } of levels) if (id === level) return value;
  return undefined;
}

/** Places a rating on the scale asked about. A zero is a rating like any other; what the policy has no way for is none of it. */
export function readNumber(evidence: Evidence, reading: Reading): ReadNumber {
  const { value } = evidence.rating;
  const { read, scale, numbers } = reading;
  switch (value.kind) {
    case "points":
      return readPoints(value, reading);
    case "met":
      return readMet(value.met, reading);
    case "status":
      return notOnScale(value.status);
    case "level":
    case "number": {
      const on = reading.ratedOn(evidence);
      if (on === undefined) {
        return refused({ code: "other-scale", data: { scale: evidence.rating.scale ?? "" } });
      }
      const number = value.kind === "number" ? value.number : valueOf(on, value.level);
      if (number === undefined) {
        return value.kind === "level" ? notOnScale(value.level) : notOnScale(value.kind);
      }
      if (on.id === scale.id) return within(number, numbers, read);
      // Own names only: "constructor" is no scale.
      const crosswalk =
        read.scales !== undefined && Object.hasOwn(read.scales, on.id)
          ? read.scales[on.id]
          : undefined;
      return crosswalk === undefined
        ? refused({ code: "other-scale", data: { scale: on.id } })
        : convert(crosswalk, number, scaleNumbers(on), reading, on);
    }
    default:
      return value satisfies never;
  }
}
