import type { NotRolledUp, OutcomeDetermination } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { composeProgressReport } from "../src/compose/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { isSound } from "./is-sound.ts";
import * as school from "./school.ts";

// Every status of what stands above competencies, and every reason in it: a new reason does not compile until it stands here.

const reasons: NotRolledUp = {
  "target-not-reached": { have: 1, need: 2 },
  tie: { scores: [2, 4] },
  zeros: { zeros: 1 },
  "too-few": { have: 2, need: 3 },
  "not-told": { what: "time" },
  "outside-domain": { limit: 1 },
  "children-missing": { have: 1, need: 3 },
  "no-children": {},
  "different-scales": { scales: ["five", "other"] },
  "not-converted": { children: 2 },
  "different-numbers": { children: 2, gives: "probability" },
  "two-parts": {},
  "below-floor": { children: 1, floor: 2.5 },
  exempt: {},
  "judged-no-level": { judgement: "j" },
};

const [first] = school.determinations.outcomes;
if (first === undefined) throw new Error("the school has outcomes");
const { learner, outcome, competencies, profile } = first;
const [found] = school.determinations.competencies.filter(({ status }) => status === "determined");
if (found?.status !== "determined") throw new Error("something is determined");
const { level, scale } = found;
const result = (rest: object): OutcomeDetermination =>
  ({ learner, outcome, competencies, profile, ...rest }) as OutcomeDetermination;

const results: readonly (readonly [string, OutcomeDetermination])[] = [
  ["no evidence", result({ status: "no-evidence" })],
  ["profile", result({ status: "profile" })],
  ["determined", result({ status: "determined", level, scale, score: 3.25 })],
  ["met", result({ status: "met", have: 2, need: 2 })],
  ["met with a level", result({ status: "met", have: 2, need: 2, level, scale })],
  ["judged", result({ status: "judged", level, scale, judgement: "j" })],
  ...(["attempted-not-demonstrated", "partially-attempted", "not-attempted"] as const).map(
    (attainment) =>
      [
        `not met: ${attainment}`,
        result({ status: "not-met", have: 1, need: 2, attainment }),
      ] as const,
  ),
  ...Object.entries(reasons).map(
    ([code, data]) =>
      [
        `undetermined: ${code}`,
        result({ status: "undetermined", reason: { code, data } }),
      ] as const,
  ),
];

const report = (
  one: OutcomeDetermination,
  audience: "learner" | "family" | "educator",
  language = en,
) => {
  const outcomes = school.determinations.outcomes.map((other) =>
    other.learner === learner && other.outcome === outcome ? one : other,
  );
  const determinations = { ...school.determinations, outcomes };
  return composeProgressReport({ ...school.report, audience, determinations }, language);
};

describe("every result above competencies", () => {
  it.each(results)("%s is sound for everybody, in every language and form", (_, one) => {
    for (const audience of ["learner", "family", "educator"] as const) {
      for (const language of [en, es]) isSound(report(one, audience, language), audience);
    }
  });

  it("that requirements are met is said to everybody, that they are not yet only with numbers", () => {
    const met = result({ status: "met", have: 2, need: 2 });
    const notYet = result({
      status: "not-met",
      have: 1,
      need: 2,
      attainment: "partially-attempted",
    });
    const said = (one: OutcomeDetermination, audience: "family" | "educator", language = en) =>
      renderText(report(one, audience, language));
    for (const audience of ["family", "educator"] as const) {
      expect(said(met, audience)).toContain("Everything that it asks for is there.");
    }
    expect(said(met, "family", es)).toContain("Está todo lo que se pide.");
    expect(said(notYet, "educator")).toContain("Not yet: 1 of 2 that it asks for.");
    expect(said(notYet, "educator", es)).toContain("Todavía no: 1 de 2 que se piden.");
    expect(said(notYet, "family")).not.toContain("that it asks for");
  });
});
