import { describe, expect, it } from "vitest";
import {
  ask,
  carrierOf,
  letters,
  line,
  log,
  logs,
  policyOf,
  seriesOf,
} from "./sample-school-asked.ts";

describe("numbers from another school", () => {
  const learner = carrierOf(9);
  const about = "SCI.1";
  const policy = policyOf(letters.A);

  it("come out as another level by each conversion", () => {
    const other = logs["linear-by-maximum"];
    expect(line(ask({ learner, about, policy, evidence: other }), policy)).toBe("3.33 applying");
    expect(line(ask({ learner, about, policy }), policy)).toBe("4 adapting");
    expect(seriesOf(9, about, other).map((number) => Number(number).toFixed(2))).toEqual([
      "2.50",
      "3.33",
      "3.33",
      "4.17",
    ]);
  });

  it("say where they came from and how they were converted", () => {
    for (const [evidence, conversion] of [
      [log, "through-the-goal"],
      [logs["linear-by-maximum"], "linear-by-maximum"],
    ] as const) {
      const converted = evidence.entries.flatMap((entry) =>
        entry.type === "rating" && entry.learner === learner && entry.target === about
          ? [entry.extensions?.["lantern-bay/converted"]]
          : [],
      );
      expect(converted).toEqual(
        [3, 4, 4, 5].map((original) => ({
          from: "Westcliff steps",
          steps: 6,
          goal: 4,
          framework: "https://example.org/westcliff/learning-map",
          original,
          conversion,
        })),
      );
    }
  });
});
