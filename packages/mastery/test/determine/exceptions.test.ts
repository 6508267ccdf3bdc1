import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, scoreOf } from "./about-mina.ts";

describe("exceptions", () => {
  it.each([
    [{ competency: ["share"] }, true],
    [{ competency: ["decide"] }, false],
    [{ outcome: ["team"] }, true],
    [{ scale: ["five"] }, true],
    [{ scale: ["three"] }, false],
    [{ band: ["6-8"] }, true],
    [{ band: ["3-5"] }, false],
    [{ learner: ["mina"], outcome: ["team"] }, true],
    [{ learner: ["noor"], outcome: ["team"] }, false],
    [{}, true],
  ])("for %j: %s", (when, holds) => {
    const entries = ratings({ number: 4, band: "6-8" }, { number: 2, band: "6-8" });
    expect(
      scoreOf(entries, { exceptions: [{ when, use: { score: { method: "most-recent" } } }] }),
    ).toBe(holds ? 2 : 3);
  });
  it("replace a section as a whole, the last wins, and the account names them", () => {
    const sections: Partial<Policy> = {
      sufficiency: { pieces: 5 },
      exceptions: [
        { when: {}, use: { sufficiency: { settings: 3 } } },
        { when: { learner: ["mina"] }, use: { sufficiency: { pieces: 1 } } },
      ],
    };
    expect(scoreOf(ratings(4), sections)).toBe(4);
    const question = { framework, evidence: log(ratings(4)), policy: policy(sections), asOf };
    expect(
      explain(question, { learner: "mina", competency: "share", scale: "five" }).exceptions,
    ).toEqual([0, 1]);
  });
});
