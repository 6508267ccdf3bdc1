import {
  type EloAnswer,
  type EloRating,
  newElo,
  rateGlicko,
  rateGlicko2,
  ratePeriodElo,
  updateElo,
} from "@whole-learner/psychometrics/practice";
import { modelDifference } from "./difference.ts";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

interface EloStep {
  readonly pCorrect: number;
  readonly theta: number;
  readonly difficulty: number;
}
interface EloRun {
  readonly steps: readonly EloStep[];
  readonly finalTheta: Readonly<Record<string, number>>;
  readonly finalDifficulty: Readonly<Record<string, number>>;
}
interface Answer {
  readonly u: string;
  readonly q: string;
  readonly y: number;
}
interface EloFile {
  readonly input: readonly Answer[];
  readonly uncertaintyA1B005: EloRun;
  readonly constantK04: EloRun;
  readonly guess025: EloRun;
  readonly chess: {
    readonly input: {
      readonly player: number;
      readonly opponents: readonly number[];
      readonly scores: readonly number[];
    };
    readonly expectedPlayer: number;
  };
}

const eloTolerance = 1e-9;

/**
 * A run of answers. A file may give what came of an answer without the answer: then it is the one that leads to the numbers of that step; where
 * none does, the step differs.
 */
function eloFinding(id: string, { input }: EloFile, run: EloRun, options: object): Finding {
  const learners = new Map<string, EloRating>();
  const items = new Map<string, EloRating>();
  const everything = Object.keys(run.finalTheta).flatMap((u) =>
    Object.keys(run.finalDifficulty).flatMap((q) => [0, 1].map((y): Answer => ({ u, q, y }))),
  );
  const of = ({ u, q, y }: Answer): EloAnswer =>
    updateElo(learners.get(u) ?? newElo, items.get(q) ?? newElo, y, options);
  const told = ({ pCorrect, learner, item }: EloAnswer): EloStep => ({
    pCorrect,
    theta: learner.rating,
    difficulty: item.rating,
  });
  let next = 0;
  const steps = run.steps.map((expected) => {
    const fits = (answer: Answer): boolean =>
      modelDifference(told(of(answer)), expected, eloTolerance) === undefined;
    const listed = input[next];
    const isListed = listed !== undefined && (fits(listed) || input.length === run.steps.length);
    const answer = isListed ? listed : everything.find(fits);
    if (answer === undefined) return undefined;
    if (isListed) next += 1;
    const made = of(answer);
    learners.set(answer.u, made.learner);
    items.set(answer.q, made.item);
    return told(made);
  });
  const ratings = (of: ReadonlyMap<string, EloRating>): object =>
    Object.fromEntries([...of].map(([name, { rating }]) => [name, rating]));
  const got = {
    steps,
    finalTheta: ratings(learners),
    finalDifficulty: ratings(items),
    answersRead: next,
  };
  return { id, expected: { ...run, answersRead: input.length }, got, tolerance: eloTolerance };
}

const elo = modelCheck<EloFile>(
  "Elo ratings of learners and items, answer by answer",
  (file) => isListOf(file["input"], "u", "q", "y") && "uncertaintyA1B005" in file,
  (file) => {
    const { player, opponents, scores } = file.chess.input;
    const games = opponents.map((rating, at) => ({ rating, score: scores[at] as number }));
    return [
      eloFinding("uncertainty", file, file.uncertaintyA1B005, {}),
      eloFinding("constant", file, file.constantK04, { first: 0.4, slowing: 0 }),
      eloFinding("guessing", file, file.guess025, { guess: 0.25 }),
      {
        id: "chess",
        expected: file.chess.expectedPlayer,
        got: ratePeriodElo(player, games),
        tolerance: eloTolerance,
      },
    ];
  },
);

interface GlickoFile {
  readonly input: {
    readonly rating: number;
    readonly rd: number;
    readonly volatility: number;
    readonly opponents: { readonly rating: readonly number[]; readonly rd: readonly number[] };
    readonly scores: readonly number[];
  };
  readonly expected: { readonly glicko: object; readonly glicko2: object };
}

const glicko = modelCheck<GlickoFile>(
  "Glicko ratings: a period of games against uncertain opponents",
  (file) => typeof file["expected"] === "object" && "glicko" in (file["expected"] ?? {}),
  ({ input, expected }) => {
    const games = input.opponents.rating.map((rating, at) => ({
      rating,
      deviation: input.opponents.rd[at] as number,
      score: input.scores[at] as number,
    }));
    const start = { rating: input.rating, deviation: input.rd, volatility: input.volatility };
    const one = rateGlicko(start, games);
    const two = rateGlicko2(start, games);
    return [
      {
        id: "Glicko",
        expected: expected.glicko,
        got: { Rating: one.rating, Deviation: one.deviation },
        tolerance: 1e-9,
      },
      {
        // The reference ends its search for the volatility 1.5e-7 before the root.
        id: "Glicko-2",
        expected: expected.glicko2,
        got: { Rating: two.rating, Deviation: two.deviation, Volatility: two.volatility },
        tolerance: 1e-6,
      },
    ];
  },
);

/** Ratings that answers move. */
export const ratingChecks: readonly ModelCheck[] = [elo, glicko];
