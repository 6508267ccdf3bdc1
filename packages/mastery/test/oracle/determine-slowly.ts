import { combine, type Combined } from "./combine-slowly.ts";
import { dayLength, msOf } from "./days.ts";
import { admitAll, type Door, resolve } from "./door-slowly.ts";
import { judge, judgementOf } from "./judge-slowly.ts";
import type { OracleAnswer, OracleComputed, OracleQuestion, Work } from "./oracle-question.ts";
import { inBand, inOrder, shown } from "./pieces-slowly.ts";
import type { Rational } from "./rational.ts";
import type { OraclePiece } from "./score-series.ts";
import { pieceOf, type Staged, stages } from "./stages-slowly.ts";

// A determination once more, from what the stages are said to do and from nothing of the engine: one learner, one competency, one scale, days of
// UTC, no bands. Each stage looks at everything again; high-water runs them all for every prefix. Slow on purpose.

interface Standing {
  readonly level: string;
  readonly score: Rational;
  /** When the newest piece behind it happened. */
  readonly newest: number;
}

const standingOf = ({ works, found, level, lacks }: Staged): Standing | undefined => {
  const behind = works.filter(shown).map(({ happened }) => happened);
  return found !== undefined &&
    "score" in found &&
    level !== undefined &&
    lacks.length === 0 &&
    behind.length > 0
    ? { level, score: found.score, newest: Math.max(...behind) }
    : undefined;
};

/** What may be said before anything holds. */
function decide(
  { found, level, lacks }: Staged,
  { waiting, seen }: Combined,
  door: Door,
): OracleComputed {
  if (door.blocking > 0) return { status: "undetermined", codes: ["blocked"] };
  const waits = [...new Set(waiting)];
  if (found === undefined) {
    const said = (statuses: readonly string[]): string | undefined =>
      ["exempt", "not-taught-yet"].find((code) => statuses.includes(code));
    const ofLearner = said(door.statuses);
    if (waits.length > 0 && (seen || ofLearner === undefined)) {
      return { status: "insufficient", codes: waits };
    }
    const code = ofLearner ?? said(door.rowStatuses);
    return code === undefined
      ? { status: "no-evidence" }
      : { status: "undetermined", codes: [code] };
  }
  if ("code" in found) return { status: "undetermined", codes: [found.code] };
  if (lacks.length > 0) return { status: "insufficient", codes: [...lacks, ...waits] };
  return level === undefined
    ? { status: "no-evidence" }
    : { status: "determined", level, score: found.score };
}

/** 11: the highest level that a prefix came to and that has not ended. */
function hold(
  answer: OracleComputed,
  works: readonly Work[],
  now: Staged,
  question: OracleQuestion,
): OracleComputed {
  const { policy, scale, asOf } = question;
  const { rule = "latest", expires } = policy.hold ?? {};
  const silent = ["blocked", "exempt", "not-taught-yet"];
  if (answer.codes?.some((code) => silent.includes(code)) === true) return answer;
  const days = expires !== undefined && "days" in expires ? expires.days : Number.POSITIVE_INFINITY;
  const lasts = ({ newest }: Standing): boolean =>
    Math.floor(newest / dayLength) + days >= msOf(asOf) / dayLength;
  const place = ({ level }: Standing): number => scale.levels.findIndex(({ id }) => id === level);
  const { newestWithin: _, ...sufficiency } = policy.sufficiency ?? {};
  const then = { ...question, policy: { ...policy, sufficiency } };
  const { undated = "report" } = policy.order ?? {};
  const series = inBand(
    works.filter(({ at }) => at !== undefined || undated === "oldest").sort(inOrder),
    now.band,
    question,
  );
  const standings =
    rule === "latest"
      ? []
      : series.flatMap(({ at, happened }, index) => {
          const day = Math.floor((at ?? happened) / dayLength) * dayLength;
          return standingOf(stages(series.slice(0, index + 1), then, day)) ?? [];
        });
  const own = standingOf(now);
  const stands = own !== undefined && lasts(own) ? own : undefined;
  const held = standings
    .filter(lasts)
    .reduce<Standing | undefined>(
      (so, next) => (so === undefined || place(next) > place(so) ? next : so),
      undefined,
    );
  // What missing work alone comes to holds nothing later and does not end: it is what there is now.
  const unending = own === undefined && answer.status === "determined";
  const bar = unending
    ? scale.levels.findIndex(({ id }) => id === answer.level)
    : stands === undefined
      ? -1
      : place(stands);
  if (held !== undefined && place(held) > bar) {
    return { status: "determined", level: held.level, score: held.score };
  }
  return answer.status === "determined" && own !== undefined && stands === undefined
    ? { status: "undetermined", codes: ["expired"] }
    : answer;
}

/** A determination, with what roll-ups ask of it. */
export interface OracleDetermination {
  readonly answer: OracleAnswer;
  /** The pieces that count, in order. */
  readonly pieces: readonly (OraclePiece & {
    readonly id: string;
    readonly band: string | undefined;
    /** The ratings that made it. */
    readonly ratings: readonly string[];
    readonly sequence: number;
  })[];
  /** When the newest of them happened. */
  readonly newest: number | undefined;
  /** The stages that did something, for counting. */
  readonly stages: readonly string[];
}

/** The sections in force where a policy has exceptions for a band: the learner is in the highest one that anything was shown in which takes part without them. */
function withExceptions(question: OracleQuestion): {
  readonly question: OracleQuestion;
  readonly excepted: boolean;
} {
  const { policy, bands } = question;
  const ofBands = (policy.exceptions ?? []).filter(({ when }) => when.band !== undefined);
  if (ofBands.length === 0) return { question, excepted: false };
  const there = admitAll(resolve(question), question).admitted.filter(({ missing }) => !missing);
  const own = [...bands].reverse().find((band) => there.some(({ about }) => about.band === band));
  const hold = ofBands.filter(({ when }) => own !== undefined && when.band?.includes(own) === true);
  return {
    question: { ...question, policy: Object.assign({}, policy, ...hold.map(({ use }) => use)) },
    excepted: hold.length > 0,
  };
}

/** The determination of one learner and competency. */
export function determineSlowly(asked: OracleQuestion): OracleDetermination {
  const { question, excepted } = withExceptions(asked);
  const door = admitAll(resolve(question), question);
  const combined = combine(door, question);
  const now = stages(combined.works, question, msOf(question.asOf));
  const scored = now.works.filter(({ score }) => score !== undefined);
  const { entries, competency, asOf } = question;
  const computed = {
    ...hold(decide(now, combined, door), combined.works, now, question),
    band: now.band,
  };
  const judged = judge(
    computed,
    combined.works.flatMap(({ ratings }) => ratings),
    question,
    judgementOf(entries, competency, asOf),
  );
  return {
    answer: judged.answer,
    stages: [
      ...now.stages,
      ...judged.stages,
      ...(excepted ? ["band-exception"] : []),
      ...(combined.works.some(({ ratings }) =>
        ratings.some(({ rating }) => rating.scale !== undefined),
      )
        ? ["crosswalk"]
        : []),
      ...(door.gaveWay ? ["rated-itself"] : []),
      ...(now.works.some(({ ratings }) => ratings.some(({ covers }) => covers)) ? ["covered"] : []),
    ],
    pieces: scored.flatMap((work) =>
      pieceOf(work, question).map((piece) => ({
        ...piece,
        id: work.id,
        band: work.band,
        ratings: work.ratings.map(({ rating }) => rating.id),
        sequence: work.sequence,
      })),
    ),
    newest: scored.length === 0 ? undefined : Math.max(...scored.map(({ happened }) => happened)),
  };
}
