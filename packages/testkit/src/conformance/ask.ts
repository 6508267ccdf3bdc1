import {
  type Framework,
  type Judgement,
  type Log,
  parseFramework,
  parseLog,
  type Rating,
  type Scale,
} from "@whole-learner/core";
import {
  type CompetencyDetermination,
  determine,
  type Explanation,
  explain,
  type Plan,
  type Policy,
  type Question,
} from "@whole-learner/mastery";
import type { Piece } from "./piece.ts";
import type { Variation } from "./variation.ts";

/** A scale as a case knows it: the numbers of its levels, lowest first, and the one that counts as mastery. */
export interface LevelNumbers {
  readonly levels: readonly number[];
  readonly goal: number;
}

/** One learner's results in one competency, under one policy. */
export interface Asked {
  readonly pieces: readonly Piece[];
  readonly scale: LevelNumbers;
  readonly policy: Policy | Plan;
  /** A level that a person gave in place of the result. */
  readonly judged?: number;
}

const dayMs = 86_400_000;
/** The day of a piece that has none: the oldest there is, as the products have it that order undated results. */
const undated = "1970-01-01T00:00:00.000Z";

const levelId = (value: number): string => `level-${value}`;

/** A scale of at least three levels: where a case names fewer, what lies between and above them makes no difference to it. */
function scaleOf({ levels, goal }: LevelNumbers): Scale {
  const known = [...new Set([...levels, goal])].sort((a, b) => a - b);
  const [lowest = 0] = known;
  const highest = known.at(-1) ?? lowest;
  while (known.length < 3) known.unshift((known[0] ?? lowest) - Math.max(1, highest - lowest));
  return {
    id: "own",
    goal: levelId(goal),
    levels: known.map((value) => ({ id: levelId(value), name: String(value), value })),
  };
}

function frameworkOf({ scale, pieces }: Asked): Framework {
  const indicators = [...new Set(pieces.flatMap(({ indicator }) => indicator ?? []))];
  return parseFramework({
    format: "whole-learner/framework@1",
    id: "5a1d5c52-6a3a-4c12-9d0b-6f0a2b1f7c11",
    version: "1",
    title: "A case",
    scales: [scaleOf(scale)],
    outcomes: [{ id: "outcome", name: "Outcome", part: "academic" }],
    competencies: [{ id: "competency", name: "Competency", partOf: "outcome", scale: "own" }],
    indicators: indicators.map((id) => ({ id, statement: id, partOf: "competency" })),
  });
}

function logOf({ pieces, judged }: Asked, { arrange, days }: Variation): Log {
  const later = (at: string): string => new Date(Date.parse(at) + days * dayMs).toISOString();
  const ratings = pieces.map((piece, sequence): Rating => {
    const { at = null, value, assessed = false, indicator } = piece;
    // What has no time stays where it is when all else moves.
    const happened = at === null ? undated : later(at);
    return {
      type: "rating",
      id: `piece-${sequence}`,
      learner: "learner",
      target: indicator ?? "competency",
      happened,
      recorded: happened,
      sequence,
      value,
      ...(at === null || assessed ? {} : { submitted: happened }),
    };
  });
  const judgement: readonly Judgement[] =
    judged === undefined
      ? []
      : [
          {
            type: "judgement",
            id: "judgement",
            learner: "learner",
            target: "competency",
            happened: "2099-01-01",
            recorded: "2099-01-01",
            value: { kind: "level", level: levelId(judged) },
            by: { role: "educator" },
            reason: "By professional judgement",
          },
        ];
  return parseLog({ format: "whole-learner/log@1", entries: arrange([...ratings, ...judgement]) });
}

/** What was answered, with the question, for whoever asks further. */
export interface Answer {
  readonly question: Question;
  readonly determination: CompetencyDetermination;
  readonly explanation: Explanation;
  readonly scale: Scale;
}

/** Asks the library as its users do: documents parsed, a policy, a day, one determination with its account. */
export function ask(asked: Asked, variation: Variation): Answer {
  const framework = frameworkOf(asked);
  const question: Question = {
    framework,
    evidence: logOf(asked, variation),
    policy: asked.policy,
    asOf: "2100-01-01",
    learners: ["learner"],
  };
  const [determination] = determine(question).competencies;
  const [scale] = framework.scales;
  if (determination === undefined || scale === undefined) throw new Error("nothing was answered");
  return { question, determination, explanation: explain(question, determination), scale };
}
