import type { Day, Problem } from "@whole-learner/core";
import {
  collectProducts,
  collectSum,
  exactSumOf,
  exactWeightedMean,
  inDomain,
  quotientOf,
} from "@whole-learner/psychometrics/numeric";
import type { Source } from "../determination/provenance.ts";
import { chooseAttempts } from "./choose-attempts.ts";
import type { Conversion, GradePoints } from "./conversion.ts";
import { conversionSource } from "./conversion-source.ts";
import type { NotConverted, RoundingStep } from "./mark-result.ts";
import { notConverted } from "./not-converted.ts";
import type { CourseSetAsideReasons, NotConvertedReasons } from "./reasons.ts";
import { rounded } from "./rounded.ts";

/** One attempt at a course with the mark it came to. */
export interface CourseMark {
  readonly id: string;
  /** Attempts with the same course are one course; without it, it is a course by itself. */
  readonly course?: string;
  readonly mark: string;
  /** How much it counts in the average. */
  readonly credits: number;
  /** The kind of course that the conversion adds to, such as "honors". */
  readonly weighting?: string;
  /** The day on which the mark was given out. */
  readonly day: Day;
}

/** A course in the average. */
export interface CourseAccount {
  readonly course: string;
  readonly credits: number;
  /** What its mark is worth. */
  readonly points: number;
  /** What is added to it for the kind of course. */
  readonly added: number;
  /** The part of all counted credits that it has. */
  readonly share: number;
}

/** How an average was made. */
export interface GradePointAccount {
  readonly conversion: Source;
  readonly courses: readonly CourseAccount[];
  readonly setAside: readonly {
    readonly course: string;
    readonly reason: Problem<CourseSetAsideReasons>;
  }[];
  readonly rounding?: { readonly average: RoundingStep; readonly weighted: RoundingStep };
}

/** An average of grade points over courses, as marks are and with what is added for kinds of course. */
export interface GradePointAverage {
  readonly status: "converted";
  readonly average: number;
  readonly weighted: number;
  /** The credits of all courses that count. */
  readonly credits: number;
  readonly account: GradePointAccount;
}

/** A course with its points looked up. */
interface Pointed extends CourseMark {
  readonly counts: boolean;
  readonly points: number;
  readonly added: number;
}

function pointed(course: CourseMark, section: GradePoints): Pointed | Problem<NotConvertedReasons> {
  const { id, mark, credits, weighting } = course;
  if (!(inDomain(credits) && credits >= 0)) return { code: "not-an-amount", data: { item: id } };
  const { points, uncounted = [], weighting: kinds = {}, withoutWeighting = [] } = section;
  if (weighting !== undefined && !Object.hasOwn(kinds, weighting))
    return { code: "unknown-weighting", data: { item: id, weighting } };
  if (uncounted.includes(mark)) return { ...course, counts: false, points: 0, added: 0 };
  const own = Object.hasOwn(points, mark) ? points[mark] : undefined;
  if (own === undefined) return { code: "mark-without-points", data: { item: id, mark } };
  const added = weighting === undefined || withoutWeighting.includes(mark) ? 0 : kinds[weighting];
  return { ...course, counts: true, points: own, added: added ?? 0 };
}

/**
 * The average of grade points over courses, each counting by its credits: once as marks are and once with what is added for kinds of course.
 * Of several attempts at a course those count that the conversion says. Exact: rounded once, and once more where the conversion rounds.
 *
 * @example
 * ```ts
 * import { gradePointAverage, parseConversion } from "@whole-learner/mastery";
 * const ours = parseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "ours",
 *   gradePoints: { points: { A: 4, B: 3, C: 2 }, weighting: { honors: 0.5 }, repeats: "best" },
 * });
 * const average = gradePointAverage(ours, [
 *   { id: "history", mark: "A", credits: 1, day: "2026-06-10" },
 *   { id: "biology", mark: "B", credits: 1, weighting: "honors", day: "2026-06-10" },
 * ]);
 * average.status === "converted" && [average.average, average.weighted]; // => [3.5, 3.75]
 * ```
 */
export function gradePointAverage(
  conversion: Conversion,
  courses: readonly CourseMark[],
): GradePointAverage | NotConverted {
  const { gradePoints } = conversion;
  if (gradePoints === undefined)
    return notConverted({ code: "not-in-conversion", data: { section: "gradePoints" } });
  const all: Pointed[] = [];
  for (const course of courses) {
    if (all.some(({ id }) => id === course.id))
      return notConverted({ code: "duplicate-item", data: { item: course.id } });
    const found = pointed(course, gradePoints);
    if ("code" in found) return notConverted(found);
    all.push(found);
  }
  const setAside: { readonly course: string; readonly reason: Problem<CourseSetAsideReasons> }[] =
    [];
  const chosen = chooseAttempts(all, gradePoints.repeats, ({ points, added, counts }) =>
    counts ? points + added : Number.NEGATIVE_INFINITY,
  );
  for (const { attempt, by } of chosen.passedOver)
    setAside.push({ course: attempt.id, reason: { code: "repeated", data: { by: by.id } } });
  const counting = chosen.counted.filter((course) => {
    const { id, mark, counts, credits } = course;
    if (!counts) setAside.push({ course: id, reason: { code: "uncounted-mark", data: { mark } } });
    else if (credits === 0) setAside.push({ course: id, reason: { code: "no-credits", data: {} } });
    return counts && credits > 0;
  });
  if (counting.length === 0) return notConverted({ code: "nothing-to-convert", data: {} });
  const weights = counting.map(({ credits }) => credits);
  const points = counting.map((course) => course.points);
  const whole = collectSum(weights);
  const plain = rounded(exactWeightedMean(points, weights), gradePoints.rounding);
  const onTop = rounded(
    quotientOf(
      // Points and what is added stay apart, so that their sum is rounded with the quotient alone.
      collectProducts([...points, ...counting.map(({ added }) => added)], [...weights, ...weights]),
      whole,
    ),
    gradePoints.rounding,
  );
  const { rounding: average } = plain;
  const { rounding: weighted } = onTop;
  return {
    status: "converted",
    average: plain.number,
    weighted: onTop.number,
    credits: exactSumOf(weights),
    account: {
      conversion: conversionSource(conversion),
      courses: counting.map(({ id, credits, points: own, added }) => ({
        course: id,
        credits,
        points: own,
        added,
        share: quotientOf(collectSum([credits]), whole),
      })),
      setAside,
      ...(average === undefined || weighted === undefined
        ? {}
        : { rounding: { average, weighted } }),
    },
  };
}
