// determine, explain and streams over objects, against loops written by hand over the same parsed log.
import {
  type Framework,
  indexFramework,
  type Log,
  parseLog,
  sketchFramework,
} from "@whole-learner/core";
import { compile } from "@whole-learner/mastery/compile";
import { determine } from "@whole-learner/mastery/determine";
import { explainAll } from "@whole-learner/mastery/explain";
import { policies } from "@whole-learner/mastery/presets";
import { add, begin, type MasteryState } from "@whole-learner/mastery/stream";
import { type Measured, report, sameNumbers, timeRatio } from "@whole-learner/testkit";
import { seeded } from "./rows.ts";

const names = ["Emerging", "Developing", "Proficient", "Advanced"] as const;
const value = { Emerging: 1, Developing: 2, Proficient: 3, Advanced: 4 } as const;

/** So many competencies under ten outcomes. */
const frameworkOf = (competencies: number): Framework =>
  sketchFramework({
    scale: names,
    outcomes: Object.fromEntries(
      Array.from({ length: 10 }, (_, outcome) => [
        `Outcome ${outcome}`,
        Array.from(
          { length: competencies / 10 },
          (_, at) => `Competency ${(outcome * competencies) / 10 + at}`,
        ),
      ]),
    ),
  });

/** Ratings of each learner and competency, mixed as days mix them. */
function logOf(learners: number, competencies: number, ratings: number): Log {
  const next = seeded(20_261_128);
  const entries = Array.from({ length: learners * ratings }, (_, at) => ({
    type: "rating",
    id: `rating ${at}`,
    learner: `learner ${at % learners}`,
    target: `Competency ${Math.floor(next() * competencies)}`,
    happened: new Date(1_750_000_000_000 + Math.floor(next() * 31_536_000) * 1000).toISOString(),
    value: { kind: "level", level: names[Math.floor(next() * 4)] },
  }));
  return parseLog({ format: "whole-learner/log@1", entries });
}

interface Row {
  readonly score: number;
  readonly at: number;
}

/** By hand: groups by learner and competency in maps, orders by time, computes the decaying average and its level. */
function byHand(log: Log): readonly { readonly score: number; readonly level: string }[] {
  const groups = new Map<string, Map<string, Row[]>>();
  for (const entry of log.entries) {
    if (entry.type !== "rating" || entry.value.kind !== "level") continue;
    const of = groups.get(entry.learner) ?? new Map<string, Row[]>();
    groups.set(entry.learner, of);
    const rows = of.get(entry.target) ?? [];
    of.set(entry.target, rows);
    const level = entry.value.level as keyof typeof value;
    rows.push({ score: value[level], at: Date.parse(entry.happened) });
  }
  const found: { score: number; level: string }[] = [];
  for (const of of groups.values()) {
    for (const rows of of.values()) {
      rows.sort((a, b) => a.at - b.at);
      let average = (rows[0] as Row).score;
      const keep = 1 - 0.65;
      for (let at = 1; at < rows.length; at += 1) {
        average = keep * average + (1 - keep) * (rows[at] as Row).score;
      }
      const level = average >= 3.5 ? 3 : average >= 2.5 ? 2 : average >= 1.5 ? 1 : 0;
      found.push({ score: average, level: names[level] as string });
    }
  }
  return found;
}

const plan = compile(policies.decayingAverage);
const asOf = "2027-01-01";

/** The same with a window that leaves nothing out: all stages have something to do. */
const windowed = compile({ ...policies.decayingAverage, window: { recent: 10_000 } });

async function claimDetermine(
  name: string,
  [learners, competencies, ratings]: readonly [number, number, number],
  { policy = plan, most }: { readonly policy?: typeof plan; readonly most?: number },
): Promise<Measured> {
  const framework = indexFramework(frameworkOf(competencies));
  const log = logOf(learners, competencies, ratings);
  const ours = (): ReturnType<typeof determine> =>
    determine({ framework, evidence: log, policy, asOf });
  const scores = ours().competencies.flatMap((one) =>
    one.status === "determined" ? [one.score] : [],
  );
  sameNumbers(
    scores.sort((a, b) => a - b),
    byHand(log)
      .map(({ score }) => score)
      .sort((a, b) => a - b),
  );
  const { median, best } = await timeRatio({
    baseline: () => byHand(log).length,
    candidate: () => ours().competencies.length,
    rounds: 101,
  });
  return {
    claim: name,
    baseline: "a loop by hand over maps",
    ratio: median,
    best,
    of: "time",
    ...(most === undefined ? {} : { most }),
  };
}

async function claimExplain(): Promise<Measured> {
  const framework = indexFramework(frameworkOf(100));
  const question = { framework, evidence: logOf(1, 100, 3000), policy: plan, asOf };
  const log = question.evidence;
  const { median, best } = await timeRatio({
    baseline: () => byHand(log).length,
    candidate: () => JSON.stringify(explainAll(question)).length,
    rounds: 31,
  });
  return {
    claim: "explain of all of it, as JSON",
    baseline: "a loop by hand over maps",
    ratio: median,
    best,
    of: "time",
    most: 8,
  };
}

async function claimStream(): Promise<Measured> {
  const [scale] = frameworkOf(10).scales;
  if (scale === undefined) throw new Error("the framework has a scale");
  const after = (pieces: number): MasteryState => {
    let state = begin(plan, scale);
    for (let at = 0; at < pieces; at += 1) {
      ({ state } = add(plan, state, { id: `r${at}`, at, score: 1 + (at % 4) }));
    }
    return state;
  };
  const few = after(10);
  const many = after(20_000);
  const piece = { id: "one more", at: 1e12, score: 3 };
  const repeat = (state: MasteryState) => (): number => {
    let last = 0;
    for (let i = 0; i < 2000; i += 1) last = add(plan, state, piece).state.told.pieces;
    return last;
  };
  const { median, best } = await timeRatio({
    baseline: repeat(few),
    candidate: repeat(many),
    rounds: 21,
  });
  return {
    claim: "one piece more after 20,000",
    baseline: "one piece more after 10",
    ratio: median,
    best,
    of: "time",
    most: 1.25,
  };
}

await report(async () => [
  await claimDetermine("determine, 3,000 ratings of 100 competencies", [1, 100, 3000], { most: 3 }),
  await claimDetermine("determine, a class of 30 x 100 x 10", [30, 100, 1000], { most: 3 }),
  await claimDetermine("the first with a window", [1, 100, 3000], { policy: windowed }),
  await claimDetermine("the second with a window", [30, 100, 1000], { policy: windowed }),
  await claimExplain(),
  await claimStream(),
]);
