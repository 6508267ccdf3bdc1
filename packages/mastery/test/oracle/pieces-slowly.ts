import type { Scale } from "@whole-learner/core";
import type { AttemptsSection } from "../../src/policy/sections.ts";
import { dayLength, lateFrom, msOf } from "./days.ts";
import { begun, inPeriod, schoolYearOf } from "./periods-slowly.ts";
import {
  grouped,
  higher,
  least,
  lower,
  mean,
  type OracleQuestion,
  targetOf,
  type Work,
} from "./oracle-question.ts";
import { compared, minus, of, one, plus, type Rational, times, zero } from "./rational.ts";

// Stages 4 to 7 once more: tries, order, window, weights.

// No work is twice in a series in one band, and no id has a space.
const named = ({ id, band = "" }: Work): string => `${id} ${band}`;
export const inOrder = (a: Work, b: Work): number =>
  (a.at ?? Number.NEGATIVE_INFINITY) === (b.at ?? Number.NEGATIVE_INFINITY)
    ? a.sequence - b.sequence || (named(a) < named(b) ? -1 : 1)
    : (a.at ?? Number.NEGATIVE_INFINITY) - (b.at ?? Number.NEGATIVE_INFINITY);
export const shown = ({ missing, score }: Work): boolean => !missing && score !== undefined;
const changed = (work: Work, change: (score: Rational) => Rational): Work =>
  work.score === undefined ? work : { ...work, score: change(work.score) };

/** 4: less for late work. */
function late(work: Work, { late: rule }: AttemptsSection, scale: Scale): Work {
  const { due, submitted } = work.about;
  if (rule === undefined || due === undefined) return work;
  const handedIn = submitted === undefined ? work.happened : msOf(submitted);
  const over = handedIn - lateFrom(due, rule.graceDays ?? 0);
  if (over < 0) return work;
  const days = Math.floor(over / dayLength) + 1;
  const less = plus(of(rule.once ?? 0), times(of(rule.perDay ?? 0), of(days)));
  return changed(work, (score) => {
    const left = higher(minus(score, less), lower(of(least(scale)), score));
    return rule.cap === undefined ? left : lower(left, targetOf(rule.cap, scale));
  });
}

/** 4: the tries that count. */
export function attempts(
  works: readonly Work[],
  { policy, scale }: OracleQuestion,
): readonly Work[] {
  const section = policy.attempts ?? { count: "all" };
  const { count, retakeCap } = section;
  const tried = works.filter(shown).map((work) => late(work, section, scale));
  // Against the statements of different bands, tries are at different tasks.
  const counted = grouped(tried, ({ id, band = "", about }) =>
    about.task === undefined ? `work ${id} ${band}` : `task ${about.task} ${band}`,
  ).flatMap((tries): readonly Work[] => {
    const numbered = tries.every(({ about }) => about.attempt !== undefined);
    const ordered = [...tries]
      .sort(
        (a, b) => (numbered ? (a.about.attempt ?? 0) - (b.about.attempt ?? 0) : 0) || inOrder(a, b),
      )
      .map((work, place) =>
        // What is numbered as a further try is one, wherever those before it are.
        (place === 0 && (work.about.attempt ?? 1) <= 1) || retakeCap === undefined
          ? work
          : changed(work, (score) => lower(score, targetOf(retakeCap, scale))),
      );
    const [first] = ordered;
    const last = ordered.at(-1);
    if (first === undefined || last === undefined || count === "all") return ordered;
    if (count === "first") return [first];
    if (count === "last") return [last];
    const scores = ordered.flatMap(({ score }) => score ?? []);
    if (count === "mean") {
      const roles = ordered.flatMap((work) => work.roles);
      const same = ordered.every(({ indicator }) => indicator === last.indicator);
      return [
        {
          ...last,
          score: mean(scores),
          roles,
          ratings: ordered.flatMap(({ ratings }) => ratings),
          indicator: same ? last.indicator : undefined,
        },
      ];
    }
    const best = scores.reduce(higher);
    return [...ordered]
      .reverse()
      .filter(({ score }) => score && compared(score, best) === 0)
      .slice(0, 1);
  });
  return [...works.filter((work) => !shown(work)), ...counted];
}

/** Between 5 and 6: the band that a learner has come to, which is the highest in which anything was shown. */
export const bandOf = (works: readonly Work[], { bands }: OracleQuestion): string | undefined =>
  [...bands].reverse().find((band) => works.some((work) => shown(work) && work.band === band));

/** Between 5 and 6: the works of a band and those of none, where levels begin anew in each band; else all. */
export const inBand = (
  works: readonly Work[],
  current: string | undefined,
  { family }: OracleQuestion,
): readonly Work[] =>
  family === "continuum" || current === undefined
    ? works
    : works.filter(({ band }) => band === undefined || band === current);

/** Whether a work is a starting point, or stands for what earlier periods came to: it comes first and satisfies no minimum. */
export const isStart = (work: Work, { policy }: OracleQuestion): boolean =>
  work.carried === true ||
  (shown(work) &&
    work.about.kind !== undefined &&
    policy.window?.baseline?.includes(work.about.kind) === true);

/** 6: which are looked at. `counted` is the day that the last days are counted back from; `carry` makes one piece of what earlier periods look at. */
export function inWindow(
  ordered: readonly Work[],
  question: OracleQuestion,
  counted: number,
  carry: (works: readonly Work[]) => Work | undefined,
): readonly Work[] {
  const { since, lastDays, schoolYearFrom, period } = question.policy.window ?? {};
  const from = [
    ...(since === undefined ? [] : [msOf(since)]),
    ...(lastDays === undefined ? [] : [counted - (lastDays - 1) * dayLength]),
    ...(schoolYearFrom === undefined ? [] : [schoolYearOf(question.asOf, schoolYearFrom)]),
  ];
  const starts = ordered.filter((work) => isStart(work, question));
  const inTime = ordered.filter(
    (work) =>
      !starts.includes(work) && from.every((bound) => work.at !== undefined && work.at >= bound),
  );
  if (period === undefined) return chosen([...starts, ...inTime], question);
  const periods = begun(period, question.asOf);
  const upTo = (count: number): readonly Work[] => {
    const own = inPeriod(inTime, periods.slice(0, count), period, shown);
    const before = period.carry === "carry-in" && count > 1 ? carry(upTo(count - 1)) : undefined;
    return chosen([...starts, ...(before === undefined ? [] : [before]), ...own], question);
  };
  return upTo(periods.length);
}

/** 6: without the lowest, then the best, then the newest. */
function chosen(looked: readonly Work[], { policy }: OracleQuestion): readonly Work[] {
  const { dropLowest = 0, best, recent } = policy.window ?? {};
  let works = looked;
  const lowestFirst = (): readonly Work[] =>
    works
      .map((work, place) => ({ work, place }))
      .filter(({ work }) => work.score !== undefined)
      .sort((a, b) => compared(a.work.score ?? zero, b.work.score ?? zero) || a.place - b.place)
      .map(({ work }) => work);
  const scored = lowestFirst();
  const dropped = scored.slice(0, Math.max(0, Math.min(dropLowest, scored.length - 1)));
  works = works.filter((work) => !dropped.includes(work));
  if (best !== undefined) {
    const kept = lowestFirst().slice(-best);
    works = works.filter((work) => work.score === undefined || kept.includes(work));
  }
  return recent === undefined ? works : works.slice(-recent);
}

/** 7: how much each counts; what counts nothing is gone. */
export function weigh(
  works: readonly Work[],
  { policy }: OracleQuestion,
  newest: number,
): readonly Work[] {
  const { kinds, settings, experiences, roles, halfLifeDays } = policy.weigh ?? {};
  const factor = (
    factors: { readonly [term: string]: number } | undefined,
    term: string | undefined,
  ) => of(term === undefined ? 1 : (factors?.[term] ?? 1));
  return works
    .map((work) => {
      const age = Math.max(0, newest - (work.at ?? work.happened)) / dayLength;
      const weight = [
        factor(kinds, work.about.kind),
        factor(settings, work.about.setting),
        factor(experiences, work.about.experience),
        work.roles.length === 0
          ? one
          : work.roles.map((role) => factor(roles, role)).reduce(higher),
        of(halfLifeDays === undefined ? 1 : 0.5 ** (age / halfLifeDays)),
      ].reduce(times);
      return { ...work, weight };
    })
    .filter(({ weight }) => compared(weight, zero) > 0);
}
