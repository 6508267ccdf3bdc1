import { describe, expect, it } from "vitest";
import { demonstrations, log, entriesOf, patterns, ratings } from "./sample-school-entries.ts";

describe("people's decisions", () => {
  it("withhold work from home of one learner, who has some", () => {
    const [withheld, ...others] = entriesOf("consent").filter(({ given }) => !given);
    expect(others).toEqual([]);
    expect(withheld?.settings).toEqual(["home"]);
    const home = demonstrations.filter(
      ({ setting, learners }) => setting === "home" && learners[0] === withheld?.learner,
    );
    expect(home.length).toBeGreaterThanOrEqual(4);
  });

  it("share one team work among learners who were each looked at by themselves", () => {
    const [team, ...others] = demonstrations.filter(({ learners }) => learners.length > 1);
    expect(others).toEqual([]);
    expect(team?.learners).toHaveLength(4);
    const own = ratings.filter(({ demonstration }) => demonstration === team?.id);
    for (const learner of team?.learners ?? []) {
      expect(own.filter((rating) => rating.learner === learner)).toHaveLength(3);
    }
  });

  it("are an erasure, a few judgements of each kind and one that was taken back", () => {
    expect(entriesOf("erasure")).toHaveLength(1);
    expect(new Set(entriesOf("judgement").map(({ value }) => value.kind))).toEqual(
      new Set(["level", "exempt", "no-level"]),
    );
    const judged = new Set<string>(entriesOf("judgement").map(({ id }) => id));
    expect(entriesOf("retraction").filter((entry) => judged.has(entry.of))).toHaveLength(1);
  });

  it("leave the ten carriers' competencies alone", () => {
    const carried = (
      patterns["patterns"] as readonly { learner: string; competencies: readonly string[] }[]
    ).flatMap(({ learner, competencies }) => competencies.map((code) => `${learner} ${code}`));
    expect(new Set(carried).size).toBe(11);
    const corrected = new Set<string>(
      log.entries.flatMap((entry) =>
        entry.type === "retraction" ||
        (entry.type === "replacement" &&
          entry.recorded !== undefined &&
          entry.recorded < "2026-06-01")
          ? [entry.of]
          : [],
      ),
    );
    const touched = ratings
      .filter(({ id }) => corrected.has(id))
      .map(({ learner, target }) => `${learner} ${target}`);
    expect(touched.filter((one) => carried.includes(one))).toEqual([]);
  });
});
