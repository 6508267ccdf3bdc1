import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { checkLog } from "../evidence/check-log.ts";
import { checkFramework } from "../framework/checks/check-framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { parseFramework, parseLog } from "../parse/index.ts";
import { sketchEvidence } from "./sketch-evidence.ts";
import { sketchFramework } from "./sketch-framework.ts";

const sketch = deepFreeze({
  title: "Ours",
  scale: ["Emerging", "Developing", "Proficient", "Advanced"],
  outcomes: { Communicator: ["Presents ideas", "Listens"] },
  academic: { Science: ["Models"] },
});
const framework = sketchFramework(sketch);

describe("sketchFramework", () => {
  it("is a real framework that parses and has no faults", () => {
    expect(parseFramework(framework)).toEqual(framework);
    expect(checkFramework(framework).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is what was sketched", () => {
    expect(framework.title).toBe("Ours");
    expect(framework.scales).toEqual([
      {
        id: "scale",
        goal: "Proficient",
        grain: 0.5,
        levels: sketch.scale.map((name, at) => ({ id: name, name, value: at + 1 })),
      },
    ]);
    expect(framework.outcomes).toEqual([
      { id: "Communicator", name: "Communicator", part: "whole-learner" },
      { id: "Science", name: "Science", part: "academic" },
    ]);
    expect(framework.competencies.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["Presents ideas", "Communicator"],
      ["Listens", "Communicator"],
      ["Models", "Science"],
    ]);
    expect(sketchFramework({ ...sketch, goal: "Advanced" }).scales[0]?.goal).toBe("Advanced");
    expect(sketchFramework({ scale: ["A", "B", "C"], outcomes: {} }).title).toBe("A sketch");
  });

  it("has one id for one sketch", () => {
    expect(sketchFramework(sketch).id).toBe(framework.id);
    expect(sketchFramework({ ...sketch, title: "Theirs" }).id).not.toBe(framework.id);
  });

  it.each([
    [{ scale: ["A", "B"], outcomes: {} }, "too-small at /scale"],
    [{ scale: Array.from({ length: 13 }, (_, at) => `L${at}`), outcomes: {} }, "too-big at /scale"],
    [{ scale: ["A", "B", "C"], goal: "D", outcomes: {} }, "unknown-level at /goal"],
    [{ scale: ["A", "B", "A"], outcomes: {} }, "duplicate-id at /scale"],
    [{ scale: ["A", "B", "C"], outcomes: { X: ["Y", "Y"] } }, "duplicate-id at /outcomes"],
    [{ scale: ["A", "B", "C"], outcomes: { X: ["X"] } }, "duplicate-id at /outcomes"],
  ])("refuses %j", (faulty, words) => {
    expect(() => sketchFramework(faulty)).toThrow(InvalidInputError);
    expect(() => sketchFramework(faulty)).toThrow(words);
  });

  it("takes three and twelve levels", () => {
    for (const count of [3, 12]) {
      const scale = Array.from({ length: count }, (_, at) => `L${at}`);
      expect(sketchFramework({ scale, outcomes: {} }).scales[0]?.levels).toHaveLength(count);
    }
  });
});

describe("sketchEvidence", () => {
  const one = {
    learner: "ana",
    competency: "Listens",
    levels: [1, 2.5],
    from: "2026-02-25",
  } as const;

  it("is a real log that parses and has no faults", () => {
    const log = sketchEvidence(framework, one);
    expect(parseLog(log)).toEqual(log);
    expect(checkLog(log, indexFramework(framework))).toEqual([]);
  });

  it("is a rating a week, or as often as it says", () => {
    expect(sketchEvidence(framework, one).entries).toEqual([
      {
        type: "rating",
        id: "ana/Listens/1",
        learner: "ana",
        target: "Listens",
        happened: "2026-02-25",
        recorded: "2026-02-25",
        value: { kind: "number", number: 1 },
      },
      {
        type: "rating",
        id: "ana/Listens/2",
        learner: "ana",
        target: "Listens",
        happened: "2026-03-04",
        recorded: "2026-03-04",
        value: { kind: "number", number: 2.5 },
      },
    ]);
    expect(sketchEvidence(framework, { ...one, every: 1 }).entries[1]?.happened).toBe("2026-02-26");
  });

  it("says who, what and where if told", () => {
    const [entry] = sketchEvidence(framework, {
      ...one,
      role: "family",
      kind: "observation",
      setting: "home",
    }).entries;
    expect(entry).toMatchObject({
      rater: { role: "family" },
      kind: "observation",
      setting: "home",
    });
  });

  it("takes several sketches", () => {
    const log = sketchEvidence(framework, [one, { ...one, learner: "ben", levels: [3] }]);
    expect(log.entries.map(({ id }) => id)).toEqual([
      "ana/Listens/1",
      "ana/Listens/2",
      "ben/Listens/1",
    ]);
  });

  it.each([
    [{ ...one, competency: "Sings" }, "unknown-competency at /0/competency"],
    [{ ...one, from: "2026-02-30" }, "not-a-day at /0/from"],
    [{ ...one, from: "2026-02-25T00:00:00.000Z" }, "not-a-day at /0/from"],
  ])("refuses %j", (faulty, words) => {
    expect(() => sketchEvidence(framework, faulty)).toThrow(words);
  });
});
