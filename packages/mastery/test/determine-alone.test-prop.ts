import { indexFramework, type Log, parseLog, sketchFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { determineAlone } from "../src/account/determine-alone.ts";
import { giveAccount } from "../src/account/give-account.ts";
import type { AccountQuestion } from "../src/account/question.ts";
import { compile } from "../src/compile/compile.ts";
import { openQuestion } from "../src/determine/open-question.ts";
import { type Methods, methods } from "../src/methods/registry.ts";
import type { Policy } from "../src/policy/policy.ts";
import { type Draws, drawsFrom } from "./oracle/draws.ts";
import { asOf, randomLog } from "./oracle/random-log.ts";
import { randomPolicy } from "./oracle/random-policy.ts";

const framework = sketchFramework({
  scale: ["1", "2", "3", "4"],
  outcomes: { Communicator: ["Presents ideas"] },
});
const index = indexFramework(framework);
const competency = framework.competencies[0]?.id ?? "";
const learners = Array.from({ length: 12 }, (_, nth) => `l${nth}`);

/** A drawn policy that asks for little: most of its sections are left out, so that often nothing stands between the ratings and the level. */
function barePolicy(draws: Draws, method: keyof Methods): Policy {
  const drawn = randomPolicy(draws, method, draws.chance(0.9) ? "latest" : "high-water");
  const kept = Object.entries(drawn).filter(
    ([name]) =>
      ["format", "id", "version", "score", "level", "hold"].includes(name) ||
      draws.chance(name === "admit" || name === "read" || name === "missing" ? 0.5 : 0.08),
  );
  return {
    ...Object.fromEntries(kept),
    ...draws.perhaps(0.3, () => ({ sufficiency: { pieces: draws.whole(1, 4) } })),
    ...draws.perhaps(0.2, () => ({
      exceptions: [
        {
          when: draws.one([{ learner: ["l1"] }, { competency: [competency] }]),
          use: { sufficiency: { pieces: 2 } },
          ...draws.perhaps(0.5, () => ({ modified: true })),
        },
      ],
    })),
    // Drawn by name: what is left out has its default.
  } as object as Policy;
}

/** The cases of one drawn policy, most of them with ratings that stand alone. */
function casesOf(draws: Draws, method: keyof Methods): readonly AccountQuestion[] {
  const policy = barePolicy(draws, method);
  const alone = draws.chance(0.7);
  const entries = learners.flatMap((learner) =>
    randomLog(draws, learner, {
      least: 1,
      most: 4,
      levels: ["1", "2", "3", "4"],
      competency,
      indicators: [competency],
      others: policy.read !== undefined,
    }).filter((entry) => !alone || (entry.type === "rating" && entry.demonstration === undefined)),
  );
  const log: Log = parseLog({ format: "whole-learner/log@1", entries });
  const open = openQuestion({ framework: index, evidence: log, policy: compile(policy), asOf });
  return open.learners.flatMap((learner) => open.casesOf(learner, competency));
}

describe("the short way to a determination", () => {
  let short = 0;
  let all = 0;

  it.each(Object.keys(methods) as (keyof Methods)[])(
    "says what all stages say, to the bit: %s",
    (method) => {
      for (let seed = 1; seed <= 100; seed += 1) {
        for (const one of casesOf(drawsFrom(seed), method)) {
          const { inForce } = one.on;
          const found = inForce && determineAlone(one, inForce);
          all += 1;
          if (found === undefined) continue;
          short += 1;
          // As texts, so that neither an order of fields nor a last bit differs.
          expect(JSON.stringify(found)).toBe(JSON.stringify(giveAccount(one).determination));
        }
      }
    },
  );

  it("was open in some of the cases and closed in others", () => {
    expect(short).toBeGreaterThan(1000);
    expect(all - short).toBeGreaterThan(1000);
  });
});
