import type { Scale } from "@whole-learner/core";
import type { Policy } from "../../src/policy/policy.ts";
import type { RatersRule, RowsRule } from "../../src/policy/sections.ts";
import { dayLength, msOf } from "./days.ts";
import type { Door } from "./door-slowly.ts";
import {
  type Admitted,
  grouped,
  lower,
  mean,
  type OracleQuestion,
  type Seen,
  targetOf,
  type Work,
} from "./oracle-question.ts";
import { compared, minus, of, one, type Rational, zero } from "./rational.ts";

// Stage 3 once more, with the instants of stage 5: works as pieces.

function rowsTogether(rows: RowsRule, numbers: readonly Rational[], scale: Scale): Rational {
  if (rows === "mean") return mean(numbers);
  const lowest = numbers.reduce(lower);
  if (rows === "lowest") return lowest;
  const bar = targetOf(rows.target, scale);
  return compared(lowest, bar) >= 0 ? bar : lowest;
}

function ratersTogether(
  rule: RatersRule,
  said: readonly { readonly role: string; readonly number: Rational }[],
): Rational | undefined {
  const numbers = said.map(({ number }) => number);
  const order = [...numbers].sort(compared);
  const agreeing = (number: Rational): number =>
    numbers.filter((other) => compared(other, number) === 0).length;
  switch (rule.rule) {
    case "mean":
      return mean(numbers);
    case "median": {
      const low = order[Math.ceil(order.length / 2) - 1] ?? zero;
      const high = order[Math.floor(order.length / 2)] ?? zero;
      if (rule.tie === "lower") return low;
      return rule.tie === "upper" ? high : mean([low, high]);
    }
    case "majority":
      return numbers.find((number) => agreeing(number) * 2 > numbers.length);
    case "consensus":
      return numbers.find((number) => agreeing(number) === numbers.length);
    case "adjudicated": {
      const last = said.filter(({ role }) => role === rule.by).map(({ number }) => number);
      if (last.length > 0) return mean(last);
      const spread = minus(order.at(-1) ?? zero, order[0] ?? zero);
      return compared(spread, of(rule.within)) <= 0 ? mean(numbers) : undefined;
    }
    default:
      return rule satisfies never;
  }
}

export interface Combined {
  readonly works: readonly Work[];
  readonly waiting: readonly ("moderation" | "unrated-rows")[];
  /** Whether some of what waits was seen: a work of which all that is told is that rows are pending was not. */
  readonly seen: boolean;
}

const writtenDown = ({ rating }: Seen): readonly [number, number] => [
  msOf(rating.recorded ?? rating.happened),
  msOf(rating.happened),
];

/** One work against the statements of one grade band: by those of different bands it is looked at as different works. */
const isSame = (a: Seen, b: Seen): boolean => a.work === b.work && a.about.band === b.about.band;

/** Whether nobody has to rate a row of a work, in its band or whatever the band: where it is pending, since that was said. */
const isExcused = (
  { excused }: Pick<Door, "excused">,
  { work, about }: Seen,
  row: string | undefined,
  pending?: Seen,
): boolean =>
  excused.some((one) => {
    const { criterion } = one.rating;
    if (one.work !== work || (criterion !== undefined && criterion !== row)) return false;
    if (one.about.band !== undefined && one.about.band !== about.band) return false;
    if (pending === undefined) return true;
    const [[then, at], [later, said]] = [writtenDown(pending), writtenDown(one)];
    return later > then || (later === then && said >= at);
  });

/** 3 and the instants of 5: one piece for each work. */
export function combine(
  door: Pick<Door, "admitted" | "pendingRows" | "excused">,
  { policy, scale }: OracleQuestion,
): Combined {
  const { admitted } = door;
  const pendingRows = door.pendingRows.filter(
    (one) => !isExcused(door, one, one.rating.criterion, one),
  );
  const {
    rows = "mean",
    raters = { rule: "mean" },
    criteria = [],
    unratedRows = "skip",
  } = policy.combine ?? {};
  const waiting: ("moderation" | "unrated-rows")[] = [];
  const works = grouped(admitted, ({ work, about: { band = "" } }) => `${work} ${band}`).flatMap(
    (ratings): Work[] => {
      const [first] = ratings;
      if (first === undefined) return [];
      const rated = ratings.filter(({ missing }) => !missing);
      const byRater = grouped(
        rated,
        ({ rating, role }) => `${role} ${rating.rater?.id ?? rating.id}`,
      );
      const unfinished = byRater.some((own) => {
        const done = own.map(({ rating }) => rating.criterion);
        return (
          done.some((row) => row !== undefined) &&
          criteria.some((row) => !done.includes(row) && !isExcused(door, first, row))
        );
      });
      // Raters of the logs have names, so that a row waits for the one who said so.
      const owed = pendingRows.some(
        (pending) =>
          rated.length > 0 &&
          isSame(pending, first) &&
          rated.every(
            (other) =>
              other.role !== pending.role ||
              other.rating.rater?.id !== pending.rating.rater?.id ||
              other.rating.criterion !== pending.rating.criterion,
          ),
      );
      if (unratedRows === "block" && (unfinished || owed)) {
        waiting.push("unrated-rows");
        return [];
      }
      const said = byRater.map((own) => ({
        role: own[0]?.role ?? "",
        number: rowsTogether(
          rows,
          own.flatMap(({ number }) => number ?? []),
          scale,
        ),
      }));
      const score = said.length === 0 ? first.number : ratersTogether(raters, said);
      if (said.length > 0 && score === undefined) {
        waiting.push("moderation");
        return [];
      }
      const indicators = new Set(ratings.map(({ rating }) => rating.target));
      return [
        {
          id: first.work,
          band: first.about.band,
          at: orderInstant(ratings, policy),
          happened: first.happened,
          sequence: first.about.sequence ?? 0,
          score,
          missing: rated.length === 0,
          // What the first rating that tells it says, thing by thing.
          about: ratings.reduceRight<Admitted["about"]>(
            (known, { about }) => ({ ...known, ...about }),
            first.about,
          ),
          roles: ratings.map(({ role }) => role),
          ratings,
          indicator: indicators.size === 1 ? first.rating.target : undefined,
          weight: one,
        },
      ];
    },
  );
  const seen = waiting.length > 0;
  const unseen = pendingRows.filter((one) => admitted.every((other) => !isSame(one, other)));
  if (unratedRows === "block" && unseen.length > 0) waiting.push("unrated-rows");
  return { works, waiting, seen };
}

function orderInstant(ratings: readonly Admitted[], { order }: Policy): number | undefined {
  const { by = ["happened"], resolution = "full" } = order ?? {};
  const missing = ratings.every((rating) => rating.missing);
  const instants = {
    happened: ({ happened }: Admitted) => happened,
    submitted: ({ about }: Admitted) => about.submitted && msOf(about.submitted),
    due: ({ about }: Admitted) => about.due && msOf(about.due),
    assessed: ({ rating }: Admitted) => msOf(rating.happened),
    recorded: ({ rating }: Admitted) => msOf(rating.recorded ?? rating.happened),
  };
  for (const name of missing ? (["due", ...by] as const) : by) {
    const known = ratings.flatMap((rating) => {
      const at = instants[name](rating);
      return typeof at === "number" ? [at] : [];
    });
    const step = { full: 1, second: 1000, minute: 60_000, day: dayLength }[resolution];
    if (known.length > 0) return Math.floor(Math.max(...known) / step) * step;
  }
  return undefined;
}
