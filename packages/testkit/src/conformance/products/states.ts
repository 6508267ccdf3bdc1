import {
  compileWith,
  defineMethod,
  khanMasteryLevels,
  type Fold,
  presets,
  profile,
  scored,
} from "@whole-learner/mastery";
import { ask } from "../ask.ts";
import { list, numeric, optionalNumber, record, text } from "../fields.ts";
import { met, number, type Piece } from "../piece.ts";
import { levelNumber, scoreOf, shownScore } from "../results.ts";
import type { Run } from "../table.ts";

const registries = {
  methods: { "khan/mastery-levels": khanMasteryLevels },
  rollUpRules: { profile },
} as const;

const khanLevels: Readonly<Record<string, number>> = {
  Attempted: 0,
  Familiar: 50,
  Proficient: 80,
  Mastered: 100,
};

/** What leads to a level from the start: mixed questions, one level each. */
const khanWay: Readonly<Record<string, readonly Piece[]>> = {
  "Not started": [],
  Attempted: [{ value: number(0) }],
  Familiar: [{ value: number(1), indicator: "mixed" }],
  Proficient: [
    { value: number(1), indicator: "mixed" },
    { value: number(1), indicator: "mixed" },
  ],
  Mastered: Array.from({ length: 3 }, () => ({ value: number(1), indicator: "mixed" })),
};

/** A skill's level before an event, and after it. */
export const khan: Run = ({ scores }, variation) => {
  const { state, event, result } = record(scores, "scores");
  const way = khanWay[text(state, "state")];
  if (way === undefined) throw new Error(`no state ${String(state)}`);
  const last: Piece =
    event === "mixed"
      ? { value: number(result === "correct" ? 1 : 0), indicator: "mixed" }
      : { value: number(numeric(result, "result")) };
  const policy = compileWith(registries, {
    format: "whole-learner/policy@1",
    version: "1",
    id: "khan/mastery-levels",
    read: { extraCredit: true },
    score: { method: "khan/mastery-levels" },
    level: { cuts: [50, 80, 100] },
  });
  const pieces = [...way, last].map((piece, at) => ({
    ...piece,
    at: `2024-01-${String(at + 1).padStart(2, "0")}T00:00:00Z`,
  }));
  const found = levelNumber(
    ask({ pieces, scale: { levels: [0, 50, 80, 100], goal: 80 }, policy }, variation),
  );
  return Object.keys(khanLevels).find((name) => khanLevels[name] === found) ?? null;
};

/** Right and wrong first answers. */
const answers = (scores: unknown): readonly Piece[] =>
  list(scores, "scores").flatMap((one, at): Piece[] => {
    const { kind, value } = record(one, "answer");
    return kind === "error"
      ? []
      : [
          {
            value: met(numeric(value, "value") === 1),
            at: `2024-01-01T00:${String(at).padStart(2, "0")}:00Z`,
          },
        ];
  });

/** So many of the last so many right, with how far that is on the way. */
export const kolibri: Run = ({ params, scores }, variation) => {
  const times = numeric(params["m"], "m");
  const of = numeric(params["n"], "n");
  const answer = ask(
    {
      pieces: answers(scores),
      scale: { levels: [0, 0.5, 1], goal: 1 },
      policy: {
        ...presets["kolibri/five-of-five"],
        score: { method: "m-of-n", parameters: { times, of } },
        hold: { rule: "latest" },
      },
    },
    variation,
  );
  const inWindow = answer.explanation.counted.slice(-of);
  const right = inWindow.filter(({ score }) => score === 1).length;
  return { progress: Math.min(right / times, 1), mastered: levelNumber(answer) === 1 };
};

/** First attempts with a little credit for wrong ones. */
export const torus: Run = ({ params, scores }, variation) => {
  const { firstAttemptsCorrect, firstAttempts } = record(scores, "scores");
  const right = optionalNumber(firstAttemptsCorrect, "firstAttemptsCorrect") ?? 0;
  const all = optionalNumber(firstAttempts, "firstAttempts") ?? 0;
  const pieces = Array.from({ length: all }, (_, at): Piece => ({ value: met(at < right) }));
  const answer = ask(
    {
      pieces,
      scale: { levels: [1, 2, 3], goal: 3 },
      policy: {
        ...presets["oli-torus/proficiency"],
        score: {
          method: "first-attempt-credit",
          parameters: {
            credit: numeric(params["wrongCredit"], "wrongCredit"),
            least: numeric(params["minAttempts"], "minAttempts"),
          },
        },
        level: {
          cuts: [numeric(params["low"], "low"), numeric(params["high"], "high")],
          bound: "above",
        },
      },
    },
    variation,
  );
  const level = levelNumber(answer);
  const labels = ["low", "medium", "high"];
  return {
    score: scoreOf(answer),
    label: level === null ? "not_enough_information" : (labels[level - 1] ?? null),
  };
};

/** Levels that reach up to a share of the points. */
export const ilias: Run = ({ params, scores }, variation) => {
  const thresholds = list(params["thresholds"], "thresholds").map((one) =>
    numeric(one, "threshold"),
  );
  const barrier = numeric(params["minBookings"], "minBookings");
  const { percent, bookings } = record(scores, "scores");
  const inUse = [...new Set(thresholds.filter((threshold) => threshold > 0))];
  // A level begins where the one before it ends. A scale has three levels at least: those beyond the last threshold are never reached.
  const begins = [0, ...inUse.slice(0, -1)];
  while (begins.length < 3) begins.push((begins.at(-1) ?? 0) + 1_000);
  const answered = optionalNumber(bookings, "bookings") ?? Math.max(1, barrier);
  const share = numeric(percent, "percent");
  const answer = ask(
    {
      pieces: Array.from({ length: answered }, () => ({ value: number(share) })),
      scale: { levels: begins, goal: begins[inUse.length - 1] ?? 0 },
      policy: {
        ...presets["ilias/quarters"],
        read: { extraCredit: true },
        level: { cuts: begins.slice(1), bound: "above" },
        ...(barrier > 0 ? { sufficiency: { pieces: barrier } } : {}),
      },
    },
    variation,
  );
  const reached = levelNumber(answer);
  const threshold = reached === null ? undefined : inUse[begins.indexOf(reached)];
  return threshold === undefined ? null : thresholds.indexOf(threshold) + 1;
};

/** The mean over skills of the highest of each. */
export const summit =
  (policy: "summit/highest-per-skill" | "summit/highest-per-skill-by-times-assessed"): Run =>
  ({ scores }, variation) => {
    const pieces = Object.entries(record(scores, "scores")).flatMap(([skill, results]) =>
      list(results, skill).map(
        (result): Piece => ({ value: number(numeric(result, skill)), indicator: skill }),
      ),
    );
    return scoreOf(
      ask({ pieces, scale: { levels: [1, 4, 8], goal: 4 }, policy: presets[policy] }, variation),
    );
  };

/** Artemis: every lecture unit and every exercise as a share, all counting the same. */
export const artemisProgress: Run = ({ scores }, variation) => {
  const { lectureUnits, completed, exercises } = record(scores, "scores");
  const units = numeric(lectureUnits, "lectureUnits");
  const done = numeric(completed, "completed");
  const pieces: readonly Piece[] = [
    ...Array.from({ length: units }, (_, at): Piece => ({ value: number(at < done ? 100 : 0) })),
    ...list(exercises, "exercises").map((one): Piece => {
      const exercise = record(one, "exercise");
      const share = numeric(exercise["points"], "points") / numeric(exercise["max"], "max");
      return { value: number(100 * share) };
    }),
  ];
  return shownScore(
    ask(
      {
        pieces,
        scale: { levels: [0, 50, 100], goal: 50 },
        policy: {
          format: "whole-learner/policy@1",
          version: "1",
          id: "artemis/progress",
          score: { method: "mean" },
          display: { rounding: { places: 0, mode: "half-up", input: "snapped" } },
        },
      },
      variation,
    ),
  );
};

const artemisConfidence = defineMethod({
  id: "artemis/mastery",
  version: 1,
  parameters: {
    confidence: { kind: "number", least: 0, meaning: "What the progress is multiplied by." },
  },
  traits: {
    reads: "scale",
    gives: "points",
    order: "matters",
    bounded: false,
    monotone: true,
    memory: "constant",
    weights: "one",
  },
  fold: ({ confidence }): Fold<{ readonly progress: number }> => ({
    init: () => ({ progress: 0 }),
    step: (_, { score }) => ({ progress: score }),
    finish: ({ progress }) => scored(Math.min(100, Math.max(0, progress * confidence))),
  }),
});

/** Artemis: progress times confidence, kept within 0 and 100, and whether that is at the threshold: a method of a caller's own. */
export const artemisMastery: Run = ({ params, scores }, variation) => {
  const { progress, confidence } = record(scores, "scores");
  const threshold = numeric(params["threshold"], "threshold");
  const policy = compileWith(
    { methods: { "artemis/mastery": artemisConfidence }, rollUpRules: { profile } },
    {
      format: "whole-learner/policy@1",
      version: "1",
      id: "artemis/mastery",
      score: {
        method: "artemis/mastery",
        parameters: { confidence: numeric(confidence, "confidence") },
      },
      level: { cuts: [threshold / 2, threshold] },
    },
  );
  const answer = ask(
    {
      pieces: [{ value: number(numeric(progress, "progress")) }],
      scale: {
        levels: [0, threshold / 2, threshold, 100 + threshold].slice(0, 3),
        goal: threshold,
      },
      policy,
    },
    variation,
  );
  return { mastery: scoreOf(answer), mastered: levelNumber(answer) === threshold };
};
