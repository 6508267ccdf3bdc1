import type { Scale } from "@whole-learner/core";
import type { Policy } from "../../src/policy/policy.ts";
import { crosswalked } from "./crosswalk-slowly.ts";
import { dayLength, lateFrom, msOf } from "./days.ts";
import { otherScale } from "./oracle-framework.ts";
import {
  type Admitted,
  goal,
  higher,
  least,
  most,
  type OracleQuestion,
  type Seen,
  targetOf,
} from "./oracle-question.ts";
import { compared, divided, minus, of, one, plus, type Rational, times } from "./rational.ts";
import { readsMet } from "./score-models.ts";

// Stages 1 and 2 once more: what is known by the day, who takes part, and with which number.

/** 1: what had happened and was known by the day, less what was taken back by then. */
export function resolve({
  entries,
  asOf,
  competency,
  indicators,
  coverers,
  policy,
}: OracleQuestion): readonly Seen[] {
  const known = entries.filter(
    ({ happened, recorded = happened }) => happened <= asOf && recorded <= asOf,
  );
  const retracted = new Set(
    known.flatMap((entry) => (entry.type === "retraction" ? [entry.of] : [])),
  );
  const standing = known.filter(({ id }) => !retracted.has(id));
  const demonstrations = new Map(
    standing.flatMap((entry) =>
      entry.type === "demonstration" ? [[entry.id, entry] as const] : [],
    ),
  );
  return standing.flatMap((rating): Seen[] => {
    if (rating.type !== "rating") return [];
    const names = (one: string, itsIndicators: readonly string[]): boolean =>
      rating.target === one || itsIndicators.includes(rating.target);
    const covers = !names(competency, indicators);
    if (covers) {
      // A status is said of the competency that it names alone.
      const counts = policy.admit?.covering === true && rating.value.kind !== "status";
      if (!counts || !coverers.some((one) => names(one.competency, one.indicators))) return [];
    }
    // What was taken back was shown to nobody: its ratings go with it.
    if (rating.demonstration !== undefined && retracted.has(rating.demonstration)) return [];
    const demonstration = demonstrations.get(rating.demonstration ?? "");
    return [
      {
        rating,
        work: demonstration?.id ?? rating.id,
        // What a rating says itself goes before what its demonstration says.
        about: { ...demonstration, ...rating },
        happened: msOf(demonstration?.happened ?? rating.happened),
        role: rating.rater?.role ?? "educator",
        covers,
      },
    ];
  });
}

const among = (list: readonly string[] | undefined, value: string | undefined): boolean =>
  list === undefined || (value !== undefined && list.includes(value));

/** 2: whether evidence takes part, whatever it says. */
function mayCount({ about, role, happened }: Seen, { admit = {} }: Policy): boolean {
  const { roles, kinds, settings, experiences, bands, from, until, verified } = admit;
  const status = about.verification?.status;
  return (
    (roles === undefined ? role !== "self" : roles.includes(role)) &&
    among(kinds, about.kind) &&
    among(settings, about.setting) &&
    among(experiences, about.experience) &&
    among(bands, about.band) &&
    status !== "refused" &&
    (verified !== true || status === "verified") &&
    (from === undefined || happened >= msOf(from)) &&
    (until === undefined || happened < msOf(until) + dayLength)
  );
}

/** 2: a rating as a number on the scale, or nothing. */
function read({ rating }: Seen, scale: Scale, policy: Policy): Rational | undefined {
  const { value } = rating;
  const isOther = rating.scale === otherScale.id;
  const { points, met, extraCredit = false } = policy.read ?? {};
  const onScale = (
    number: Rational,
    [low, high]: readonly [number, number],
  ): Rational | undefined =>
    compared(number, of(low)) < 0 || (!extraCredit && compared(number, of(high)) > 0)
      ? undefined
      : number;
  const own = [least(scale), most(scale)] as const;
  switch (value.kind) {
    case "number":
    case "level": {
      const levels = isOther ? otherScale.levels : scale.levels;
      const written =
        value.kind === "number" ? value.number : levels.find(({ id }) => id === value.level)?.value;
      if (written === undefined) return undefined;
      if (!isOther) return onScale(of(written), own);
      const crosswalk = policy.read?.scales?.[otherScale.id];
      // What lies outside of the scale that it was written on is none of it.
      const there = onScale(of(written), [least(otherScale), most(otherScale)]);
      if (crosswalk === undefined || there === undefined) return undefined;
      const number = crosswalked(crosswalk, there, otherScale, scale);
      return number === undefined ? undefined : onScale(higher(of(own[0]), number), own);
    }
    case "met": {
      if (met !== undefined)
        return onScale(value.met ? targetOf(met.met, scale) : of(met.not), own);
      return readsMet.includes(policy.score.method)
        ? of(value.met ? goal(scale) : least(scale))
        : undefined;
    }
    case "points": {
      if (points === undefined || value.of <= 0) return undefined;
      if (onScale(of(value.points), [0, value.of]) === undefined) return undefined;
      const share = divided(of(value.points), of(value.of));
      const [all, atGoal] = [of(most(scale)), of(goal(scale))];
      if (points.by === "maximum") return onScale(higher(of(own[0]), times(share, all)), own);
      const bend = of(points.goal);
      const number =
        compared(share, bend) <= 0
          ? times(divided(share, bend), atGoal)
          : plus(atGoal, times(divided(minus(share, bend), minus(one, bend)), minus(all, atGoal)));
      return onScale(higher(of(own[0]), number), own);
    }
    default:
      return undefined;
  }
}

export interface Door {
  /** Whether evidence of what covers the competency gave way to ratings of the same works for itself. */
  readonly gaveWay: boolean;
  readonly admitted: readonly Admitted[];
  readonly blocking: number;
  /** What was said of the learner in place of a number, and of rows of a rubric. */
  readonly statuses: readonly string[];
  readonly rowStatuses: readonly string[];
  /** Rows of a rubric that wait for their rating. */
  readonly pendingRows: readonly Seen[];
  /** Rows, or whole works, that nobody has to rate. */
  readonly excused: readonly Seen[];
}

/** 2: everything at the door. Missing work is looked at last, when it is known what came in. */
export function admitAll(seen: readonly Seen[], { policy, scale, asOf }: OracleQuestion): Door {
  const { missing = { as: "skip" } } = policy;
  const may = seen.filter((one) => mayCount(one, policy));
  const statusOf = ({ rating: { value } }: Seen): string | undefined =>
    value.kind === "status" ? value.status : undefined;
  const numbered = new Map(may.map((one) => [one, read(one, scale, policy)]));
  const withNumber = may.filter((one) => numbered.get(one) !== undefined);
  // Of works that were rated for the competency itself, what covers it counts no more.
  const rated = withNumber.filter(
    (one) => !one.covers || !withNumber.some((own) => !own.covers && own.work === one.work),
  );
  const madeGood = ({ work, about }: Seen): boolean =>
    rated.some(
      (other) =>
        other.work === work ||
        (about.task !== undefined &&
          other.about.task === about.task &&
          (other.about.attempt === undefined ||
            about.attempt === undefined ||
            other.about.attempt >= about.attempt)),
    );
  // Said in place of a number of the very work, and not before it was called missing.
  const said = may.filter((one) =>
    ["excused", "exempt", "not-taught-yet", "pending"].includes(statusOf(one) ?? ""),
  );
  const writtenDown = ({ rating }: Seen): number => msOf(rating.recorded ?? rating.happened);
  const saidSince = (one: Seen): boolean =>
    said.some((other) => {
      const same =
        other.work === one.work ||
        (one.about.task !== undefined &&
          other.about.task === one.about.task &&
          other.about.attempt === one.about.attempt);
      const [then, now] = [writtenDown(one), writtenDown(other)];
      const later = msOf(other.rating.happened) >= msOf(one.rating.happened);
      return same && (now > then || (now === then && later));
    });
  const due = ({ about }: Seen): boolean =>
    about.due === undefined ||
    lateFrom(about.due, missing.graceDays ?? 0) <= msOf(asOf) + dayLength;
  const absent = may.filter(
    (one) => statusOf(one) === "missing" && due(one) && !madeGood(one) && !saidSince(one),
  );
  const standsIn: { readonly [as: string]: Rational | undefined } = {
    lowest: of(least(scale)),
    value: missing.as === "value" ? of(missing.value) : undefined,
  };
  const inPlace = missing.as === "skip" || missing.as === "block" ? [] : absent;
  const all = new Map<Seen, Admitted>([
    ...rated.map((one) => [one, { ...one, number: numbered.get(one), missing: false }] as const),
    ...inPlace.map(
      (one) => [one, { ...one, number: standsIn[missing.as], missing: true }] as const,
    ),
  ]);
  return {
    gaveWay: rated.length < withNumber.length,
    // In the order of the log.
    admitted: seen.flatMap((one) => all.get(one) ?? []),
    blocking: missing.as === "block" ? new Set(absent.map(({ work }) => work)).size : 0,
    statuses: may.flatMap((one) =>
      one.rating.criterion === undefined ? (statusOf(one) ?? []) : [],
    ),
    rowStatuses: may.flatMap((one) =>
      one.rating.criterion === undefined ? [] : (statusOf(one) ?? []),
    ),
    pendingRows: may.filter(
      (one) => statusOf(one) === "pending" && one.rating.criterion !== undefined,
    ),
    excused: may.filter((one) =>
      ["excused", "exempt", "not-taught-yet"].includes(statusOf(one) ?? ""),
    ),
  };
}
