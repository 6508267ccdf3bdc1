import type { Explanation } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { family, learner, text, withResult } from "../../../test/explanation-page.ts";

describe("what a statistical model says", () => {
  const claim = {
    parameters: { fitted: { n: 240, date: "2026-05-01", population: "Grade 7" } },
    of: "level",
    pAtLeast: 0.914,
    interval: { lower: 2.5, upper: 3.84, mass: 0.9 },
    decision: { decision: "mastered", threshold: 0.8 },
  } as const;
  const withModel = (model: object): Explanation =>
    withResult({ status: "determined", level: "applying", score: 3, model });

  it("is said to educators with its interval, its decision and whom it was estimated from", () => {
    const said = text(withModel(claim));
    for (const sentence of [
      "By the model, the probability of being at the goal or above is 0.91.",
      "With probability 0.9 what is measured lies between 2.50 and 3.84.",
      "The policy takes the target as reached from 0.8 on: it is reached.",
      "The model's parameters were estimated from 240 learners (Grade 7; 2026-05-01).",
    ]) {
      expect(said.replaceAll("’", "'")).toContain(sentence);
    }
  });

  it("has no interval where it is of knowing: nothing lies between not known and known", () => {
    const said = text(
      withModel({ ...claim, of: "known", interval: { lower: 0, upper: 1, mass: 0.9 } }),
    );
    expect(said).not.toContain("lies between");
    expect(said).toContain("0.91");
  });

  it.each([
    [{ decision: "not-yet", threshold: 0.8 }, "from 0.8 on: not yet."],
    [
      { decision: "insufficient", threshold: 0.8, reason: "too-few-events" },
      "there are fewer than three demonstrations.",
    ],
    [
      { decision: "insufficient", threshold: 0.8, reason: "undecided" },
      "the policy decides from 0.8 on, and more evidence is needed.",
    ],
  ])("says what is decided of %j", (decision, sentence) => {
    const said = text(withModel({ ...claim, parameters: "published", decision }));
    expect(said).toContain(sentence);
    expect(said).toContain("published ones, not estimated in this school.");
  });

  it.each([
    [0.914, 0.8, "0.91"],
    [0.948, 0.95, "0.948"],
    [0.9496, 0.95, "0.9496"],
    [0.95, 0.95, "0.95"],
    [0.9999, 0.95, "0.9999"],
    [0.99999999, 0.95, "0.999999"],
    [0.0004, 0.8, "0.0004"],
    [0.000000004, 0.8, "0.000001"],
    [0.94999999, 0.95, "0.949999"],
    [1, 0.95, "1.00"],
    [0, 0.95, "0.00"],
  ])(
    "never rounds a probability of %j to certainty, or over the threshold of %j",
    (pAtLeast, threshold, shown) => {
      const decision = { decision: pAtLeast >= threshold ? "mastered" : "not-yet", threshold };
      expect(text(withModel({ ...claim, pAtLeast, decision }))).toContain(
        `the probability of being at the goal or above is ${shown}.`,
      );
    },
  );

  it("is an index where nobody estimated it, without any number", () => {
    const said = text(withModel({ parameters: "default" }));
    expect(said).toContain("the score is an index, no probability");
    expect(said).not.toContain("By the model");
  });

  it.each([family, learner])("is not for families and learners: $audience", (context) => {
    // The inputs differ, and so does what is made of them all.
    const undigested = (said: string): string => said.replace(/digest of inputs \w+ \w+/, "");
    expect(undigested(text(withModel(claim), context))).toBe(
      undigested(text(withResult({ status: "determined", level: "applying", score: 3 }), context)),
    );
  });
});
