import type { Methods } from "../../src/methods/registry.ts";
import { dayLength } from "./days.ts";
import { type Found, levelOf } from "./level-slowly.ts";
import { goal, least, most, type OracleQuestion, type Work } from "./oracle-question.ts";
import {
  attempts,
  bandOf,
  inBand,
  inOrder,
  inWindow,
  isStart,
  shown,
  weigh,
} from "./pieces-slowly.ts";
import { compared, of, one, zero } from "./rational.ts";
import { readsMet } from "./score-models.ts";
import { type OraclePiece, scoreSeries } from "./score-series.ts";

// Stages 4 to 10 once more, as of a day: a number, its level, and what is not enough.

/** What a method is given of a work: its number, or whether it is at the goal where that is all it reads. */
export function pieceOf(
  work: Work,
  { policy, scale, indicators, coverers }: OracleQuestion,
): readonly OraclePiece[] {
  if (work.score === undefined) return [];
  const met = compared(work.score, of(goal(scale))) >= 0 ? one : zero;
  return [
    {
      score: readsMet.includes(policy.score.method) ? met : work.score,
      weight: work.weight,
      at: work.at,
      // Of a competency that covers it, the indicator stays the one that was looked at.
      indicator: [indicators, ...coverers.map((one) => one.indicators)]
        .flat()
        .find((id) => id === work.indicator),
    },
  ];
}

export interface Staged {
  readonly works: readonly Work[];
  readonly found: Found | undefined;
  readonly level: string | undefined;
  readonly lacks: readonly string[];
  readonly band: string | undefined;
  /** What did something, for counting. */
  readonly stages: readonly string[];
}

const nothingToldOf = ({ about }: Work): Work["about"] => {
  const { kind: _kind, setting: _setting, experience: _experience, ...rest } = about;
  return rest;
};

/** 8: the number of a series, if it has any pieces. */
function scoreOf(works: readonly Work[], question: OracleQuestion): Found | undefined {
  const { scale, policy } = question;
  const { method, parameters = {} } = policy.score;
  const pieces = works.flatMap((work) => pieceOf(work, question));
  const numbers = { least: least(scale), most: most(scale), goal: goal(scale) };
  return pieces.length === 0
    ? undefined
    : scoreSeries[method as keyof Methods](pieces, parameters, numbers);
}

/** 4 to 10, as of a day. */
export function stages(works: readonly Work[], question: OracleQuestion, counted: number): Staged {
  const { policy, scale } = question;
  const { undated = "report" } = policy.order ?? {};
  // What has no place in the order is no try that another could give way to.
  const placed = works.filter(({ at }) => at !== undefined || undated === "oldest");
  const tried = [...attempts(placed, question)].sort(inOrder);
  const band = bandOf(tried, question);
  const ordered = inBand(tried, band, question);
  const newest = Math.max(...works.filter(shown).map(({ at, happened }) => at ?? happened));
  const carry = (earlier: readonly Work[]): Work | undefined => {
    const weighed = weigh(earlier, question, newest);
    const scored = scoreOf(weighed, question);
    const last = weighed.at(-1);
    const behind = weighed.filter(shown);
    if (scored === undefined || !("score" in scored) || last === undefined) return undefined;
    return {
      ...last,
      score: scored.score,
      // Its pieces were weighed when it was made: it is of no kind, setting or experience itself.
      about: nothingToldOf(last),
      roles: [],
      ratings: weighed.flatMap(({ ratings }) => ratings),
      // Of one indicator where all behind it are.
      indicator: weighed.every(({ indicator }) => indicator === last.indicator)
        ? last.indicator
        : undefined,
      weight: one,
      // Work that never came makes no level last.
      missing: behind.length === 0,
      happened: Math.max(...(behind.length === 0 ? weighed : behind).map((work) => work.happened)),
      carried: true,
    };
  };
  const looked = inWindow(ordered, question, counted, carry);
  const counting = weigh(looked, question, newest);
  const found = scoreOf(counting, question);
  return {
    works: counting,
    band,
    stages: [
      ...(ordered.length < tried.length ? ["band-left"] : []),
      ...(question.family === "continuum" && new Set(looked.map((work) => work.band ?? "")).size > 1
        ? ["bands-together"]
        : []),
      ...(looked.some(({ carried }) => carried === true) ? ["carried-in"] : []),
      ...(looked.some((work) => isStart(work, question)) ? ["start"] : []),
      ...(policy.window?.period !== undefined && looked.length < ordered.length
        ? [`period-${policy.window.period.carry}`]
        : []),
      ...(policy.window?.schoolYearFrom !== undefined && looked.length < ordered.length
        ? ["school-year"]
        : []),
    ],
    found,
    level: found && "score" in found ? levelOf(found.score, scale, policy.level) : undefined,
    lacks: lacksOf(counting, question, counted),
  };
}

/** 10: what is not enough. */
function lacksOf(
  works: readonly Work[],
  question: OracleQuestion,
  counted: number,
): readonly string[] {
  const { policy } = question;
  const {
    pieces = 0,
    experiences = 0,
    settings = 0,
    voices = 0,
    kinds = 0,
    newestWithin,
  } = policy.sufficiency ?? {};
  const there = works.filter((work) => shown(work) && !isStart(work, question));
  const apart = (values: readonly (string | undefined)[]): number =>
    new Set(values.filter((value) => value !== undefined)).size;
  const newest = Math.max(...there.map(({ happened }) => happened));
  const oldest = newestWithin !== undefined && "days" in newestWithin ? newestWithin.days : 0;
  return [
    ...(there.length < pieces ? ["pieces"] : []),
    ...(apart(there.map(({ about }) => about.experience)) < experiences ? ["experiences"] : []),
    ...(apart(there.map(({ about }) => about.setting)) < settings ? ["settings"] : []),
    ...(apart(there.flatMap(({ roles }) => roles)) < voices ? ["voices"] : []),
    ...(apart(there.map(({ about }) => about.kind)) < kinds ? ["kinds"] : []),
    ...(newestWithin !== undefined && there.length > 0 && newest < counted - oldest * dayLength
      ? ["recency"]
      : []),
  ];
}
