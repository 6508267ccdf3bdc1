import { indexFramework, type Log, sketchFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Account } from "../src/account/account.ts";
import { giveAccount } from "../src/account/give-account.ts";
import { scorePieces, seriesOf } from "../src/account/score-pieces.ts";
import { compile } from "../src/compile/compile.ts";
import { determine } from "../src/determine/determine.ts";
import { openQuestion } from "../src/determine/open-question.ts";
import { explainAll } from "../src/explain/explain.ts";
import type { CountedPiece, Explanation } from "../src/explain/explanation.ts";
import { furtherOf, oneMoreThroughAll } from "../src/explain/one-more.ts";
import { cutsOf, levelAt } from "../src/level/cuts.ts";
import { scaleNumbers } from "../src/level/scale-numbers.ts";
import type { Method } from "../src/methods/method.ts";
import { type Methods, methods } from "../src/methods/registry.ts";
import type { Policy } from "../src/policy/policy.ts";
import { drawsFrom } from "./oracle/draws.ts";
import { asOf, randomLog } from "./oracle/random-log.ts";
import { randomPolicy } from "./oracle/random-policy.ts";
import { asJson } from "./as-json.ts";

const competencies = ["Asks", "Argues", "Listens"] as const;
const index = indexFramework(
  sketchFramework({
    scale: ["One", "Two", "Three", "Four"],
    outcomes: { Speaks: [...competencies] },
  }),
);

/** A policy of a method; half of them without the sections for which one more work asks all stages again. */
function policyOf(draws: ReturnType<typeof drawsFrom>, method: keyof Methods): Policy {
  const drawn = randomPolicy(draws, method, draws.one(["latest", "latest", "high-water"]));
  if (draws.chance(0.5)) return drawn;
  const { window: _, weigh: _weigh, attempts: _attempts, ...plain } = drawn;
  return { ...plain, hold: { rule: "latest" } };
}

function logOf(draws: ReturnType<typeof drawsFrom>, learners: readonly string[]): Log {
  const entries = learners.flatMap((learner) =>
    competencies.flatMap((competency) =>
      randomLog(draws, learner, {
        least: 1,
        most: 4,
        levels: ["One", "Two", "Three", "Four"],
        competency,
        indicators: [competency, competency],
        others: draws.chance(0.3),
      }),
    ),
  );
  return { format: "whole-learner/log@1", entries };
}

/** What would be without each piece: the others scored again, and the score's level by the cuts. */
function withoutEach({ pieces, sections, scale }: Account): readonly CountedPiece["without"][] {
  const cuts = cutsOf(scale, sections.level);
  return pieces
    .filter(({ score }) => score !== undefined)
    .map((piece) => {
      const others = pieces.filter((other) => other !== piece);
      const found = scorePieces(others, sections, scale);
      if (found?.status !== "scored" || cuts === undefined) return undefined;
      const { level } = levelAt(found.score, scale, sections.level, cuts);
      return { score: found.score, level };
    });
}

/** The shares that the method tells of the very series. */
function sharesAnew({ pieces, sections, scale, found }: Account): readonly number[] | undefined {
  const { method, parameters } = sections.score;
  const series = seriesOf(pieces, sections, scale);
  if (series === undefined || found?.status !== "scored") return undefined;
  return method.shares?.(parameters as never, series, scaleNumbers(scale));
}

function agrees(explanation: Explanation, account: Account): void {
  expect(explanation.determination).toEqual(account.determination);
  const { counted } = explanation;
  expect(counted.map(({ without }) => without)).toEqual(withoutEach(account));
  const shares = sharesAnew(account);
  expect(counted.map(({ share }) => share)).toEqual(shares ?? counted.map(() => undefined));
}

describe.each(Object.keys(methods) as (keyof Methods)[])("an explanation by %s", (method) => {
  it("tells what going the long way for each piece and for one more of each level tells", () => {
    let quick = 0;
    let told = 0;
    for (let seed = 1; seed <= 18; seed += 1) {
      const draws = drawsFrom(seed);
      const plan = compile(policyOf(draws, method));
      const learners = ["l1", "l2", "l3", "l4"];
      const evidence = deepFreeze(logOf(draws, learners));
      const question = { framework: index, evidence, policy: plan, asOf, learners };
      const explanations = asJson(explainAll(question));
      expect(explanations.map(({ determination }) => determination)).toEqual(
        determine(question).competencies,
      );
      const open = openQuestion(question);
      const asked = learners.flatMap((learner) =>
        competencies.flatMap((competency) => open.casesOf(learner, competency)),
      );
      explanations.forEach((explanation, at) => {
        const of = asked[at];
        if (of === undefined) throw new Error("each is asked once");
        const account = giveAccount(of);
        agrees(explanation, account);
        expect(explanation.oneMore).toEqual(oneMoreThroughAll(account, of));
        told += explanation.oneMore.length;
        if (furtherOf(account, of) !== undefined) quick += 1;
      });
    }
    // Both ways were gone. Of supposed work nobody can say what it is of, which some methods ask.
    if ((methods[method] as Method).projects === "none") return;
    expect(told).toBeGreaterThan(0);
    expect(quick).toBeGreaterThan(5);
  });
});
