import {
  type Entry,
  gather,
  indexFramework,
  type Log,
  type Rating,
  type RatingStatus,
} from "@whole-learner/core";
import { definePolicy, determine, explain, type Policy } from "@whole-learner/mastery";
import fc from "fast-check";
import { describe, it } from "vitest";
import { composeExplanation, composeProgressReport } from "../src/compose/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { isSound } from "./is-sound.ts";
import * as school from "./school.ts";

// Whatever happened to a learner and whatever the policy: every report says something sound to everybody, and numbers only to educators.

const competencies = school.framework.competencies
  .filter(({ reporting, retired }) => reporting === "level" && retired === undefined)
  .map(({ id }) => id);
const works = school.demonstrations.map(({ id }) => id);
const statuses: readonly RatingStatus[] = [
  "missing",
  "excused",
  "not-taught-yet",
  "exempt",
  "pending",
];

const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(1, 1.5, 2, 2.5, 3, 3.5, 4)
      .map((number) => ({ kind: "number", number }) as const),
  },
  fc.constantFrom(...statuses).map((status) => ({ kind: "status", status }) as const),
  fc.constantFrom(
    { kind: "number", number: 7.25 } as const,
    { kind: "points", points: 8.5, of: 10 } as const,
    { kind: "met", met: true } as const,
  ),
);

const rating = fc
  .record({
    target: fc.constantFrom(...competencies),
    work: fc.constantFrom(...works),
    day: fc.integer({ min: 10, max: 28 }),
    month: fc.constantFrom("2025-02", "2025-12", "2026-03", "2026-05", "2026-06"),
    value,
    role: fc.constantFrom("educator", "self", "fellow-learner", "panel"),
    band: fc.constantFrom(undefined, "3-5", "6-8"),
    scale: fc.constantFrom(undefined, undefined, "continuum"),
  })
  .map(({ target, work, day, month, value: given, role, band, scale }, at = 0): Rating => {
    const happened = `${month}-${day}`;
    return {
      type: "rating",
      id: `${target}/${work}/${happened}/${role}/${at}`,
      happened,
      recorded: happened,
      learner: "mina",
      target,
      demonstration: work,
      value: given,
      rater: { role },
      ...(band === undefined ? {} : { band }),
      ...(scale === undefined ? {} : { scale }),
    };
  });

const judgement = fc
  .record({
    target: fc.constantFrom(...competencies, "STEER", "TEAM"),
    value: fc.constantFrom(
      { kind: "level", level: "applying" } as const,
      { kind: "exempt" } as const,
      { kind: "no-level" } as const,
    ),
  })
  .map(
    ({ target, value: given }): Entry => ({
      type: "judgement",
      id: `judgement of ${target}`,
      happened: "2026-04-01",
      recorded: "2026-04-01",
      learner: "mina",
      target,
      value: given,
      by: { role: "educator" },
      reason: "Because.",
    }),
  );

const log = fc
  .tuple(
    fc.uniqueArray(rating, { maxLength: 30, selector: ({ id }) => id }),
    fc.uniqueArray(judgement, { maxLength: 3, selector: ({ id }) => id }),
  )
  .map(
    ([ratings, judgements]): Log => ({
      ...school.log,
      entries: [...school.demonstrations, ...ratings, ...judgements],
    }),
  );

const policy = fc
  .record({
    score: fc.constantFrom<Policy["score"]>(
      { method: "mean" },
      { method: "most-recent" },
      { method: "median-of-recent", parameters: { recent: 4 } },
      { method: "decaying-average", parameters: { newest: 0.65 } },
    ),
    missing: fc.constantFrom<NonNullable<Policy["missing"]>>(
      { as: "skip" },
      { as: "lowest" },
      { as: "block" },
    ),
    combine: fc.constantFrom<NonNullable<Policy["combine"]>>({}, { raters: { rule: "majority" } }),
    sufficiency: fc.constantFrom<NonNullable<Policy["sufficiency"]>>(
      {},
      { pieces: 3, voices: 2, newestWithin: { months: 6 } },
    ),
    window: fc.constantFrom<NonNullable<Policy["window"]>>(
      {},
      { recent: 2 },
      { since: "2026-01-01", best: 2 },
    ),
    rollUp: fc.constantFrom<NonNullable<Policy["rollUp"]>>({ rule: "profile" }, { rule: "mean" }),
  })
  .map((rest) =>
    definePolicy({ format: "whole-learner/policy@1", id: "any", version: "1", ...rest }),
  );

const index = indexFramework(school.framework);
const audiences = ["learner", "family", "educator"] as const;

describe("whatever happened", () => {
  it("reports are sound for every audience in every language and form", () => {
    const reader = fc.record({
      audience: fc.constantFrom(...audiences),
      language: fc.constantFrom(en, es),
    });
    fc.assert(
      fc.property(log, policy, reader, (evidence, by, { audience, language }) => {
        const question = {
          framework: index,
          evidence,
          policy: by,
          asOf: school.asOf,
          roster: school.roster,
          experiences: school.experiences,
        };
        const determinations = determine(question);
        const { demonstrations } = gather({ framework: index, log: evidence, asOf: school.asOf });
        const report = { ...school.report, determinations, demonstrations, policy: by, audience };
        isSound(composeProgressReport(report, language), audience);
        for (const one of determinations.competencies.slice(0, 3)) {
          const account = explain(question, one);
          const context = { audience, framework: index, demonstrations, evidence, policy: by };
          isSound(composeExplanation(account, language, context), audience);
          isSound(composeExplanation(account, language, { audience }), audience);
        }
      }),
      { numRuns: 60 },
    );
  });
});
