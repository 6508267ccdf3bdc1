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

/** The issues for which something is refused. */
const issuesOf = (act: () => unknown): readonly unknown[] | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return undefined;
};

describe("sketchFramework", () => {
  it("is a real framework that parses and has no faults", () => {
    const framework = sketchFramework(sketch);
    expect(parseFramework(framework)).toEqual(framework);
    expect(checkFramework(framework).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is what was sketched, and nothing else", () => {
    const { id, ...framework } = sketchFramework(sketch);
    expect(id).toMatch(/^[0-9a-f]{8}-/);
    expect(framework).toEqual({
      format: "whole-learner/framework@1",
      version: "1",
      status: "draft",
      describes: "learners",
      title: "Ours",
      languages: ["en"],
      gradeBands: [],
      scales: [
        {
          id: "scale",
          goal: "Proficient",
          grain: 0.5,
          levels: [
            { id: "Emerging", name: "Emerging", value: 1 },
            { id: "Developing", name: "Developing", value: 2 },
            { id: "Proficient", name: "Proficient", value: 3 },
            { id: "Advanced", name: "Advanced", value: 4 },
          ],
        },
      ],
      domains: [],
      outcomes: [
        { id: "Communicator", name: "Communicator", part: "whole-learner" },
        { id: "Science", name: "Science", part: "academic" },
      ],
      competencies: [
        {
          id: "Presents ideas",
          name: "Presents ideas",
          reporting: "level",
          partOf: "Communicator",
        },
        { id: "Listens", name: "Listens", reporting: "level", partOf: "Communicator" },
        { id: "Models", name: "Models", reporting: "level", partOf: "Science" },
      ],
      indicators: [],
      progressions: [],
      relations: [],
    });
  });

  it("has the goal and the title that it is told, if it is told one", () => {
    expect(sketchFramework({ ...sketch, goal: "Advanced" }).scales[0]?.goal).toBe("Advanced");
    expect(sketchFramework({ scale: ["A", "B", "C"], outcomes: {} }).title).toBe("A sketch");
  });

  it("has one id for one sketch", () => {
    const { id } = sketchFramework(sketch);
    expect(sketchFramework(sketch).id).toBe(id);
    expect(sketchFramework({ ...sketch, title: "Theirs" }).id).not.toBe(id);
  });

  it.each([
    [
      { scale: ["A", "B"], outcomes: {} },
      ["scale"],
      { code: "too-small", data: { least: 3, what: "entries" } },
    ],
    [
      { scale: Array.from({ length: 13 }, (_, at) => `L${at}`), outcomes: {} },
      ["scale"],
      { code: "too-big", data: { most: 12, what: "entries" } },
    ],
    [
      { scale: ["A", "B", "C"], goal: "D", outcomes: {} },
      ["goal"],
      { code: "unknown-level", data: { level: "D", scale: "scale" } },
    ],
    [
      { scale: ["A", "B", "A"], outcomes: {} },
      ["scale"],
      { code: "duplicate-id", data: { id: "A", kind: "level" } },
    ],
    [
      { scale: ["A", "B", "C"], outcomes: { X: ["Y", "Y"] } },
      ["outcomes"],
      { code: "duplicate-id", data: { id: "Y", kind: "node" } },
    ],
    [
      { scale: ["A", "B", "C"], outcomes: { X: ["X"] } },
      ["outcomes"],
      { code: "duplicate-id", data: { id: "X", kind: "node" } },
    ],
  ])("refuses %j", (faulty, path, found) => {
    expect(issuesOf(() => sketchFramework(faulty))).toEqual([
      { severity: "error", path, ...found },
    ]);
  });

  it("takes three and twelve levels", () => {
    for (const count of [3, 12]) {
      const scale = Array.from({ length: count }, (_, at) => `L${at}`);
      expect(sketchFramework({ scale, outcomes: {} }).scales[0]?.levels).toHaveLength(count);
    }
  });
});

describe("sketchEvidence", () => {
  const framework = sketchFramework(sketch);
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
    [
      { ...one, competency: "Sings" },
      "competency",
      { code: "unknown-competency", data: { target: "Sings" } },
    ],
    [{ ...one, from: "2026-02-30" }, "from", { code: "not-a-day", data: { found: "2026-02-30" } }],
    [
      { ...one, from: "2026-02-25T00:00:00.000Z" },
      "from",
      { code: "not-a-day", data: { found: "2026-02-25T00:00:00.000Z" } },
    ],
  ])("refuses %j", (faulty, field, found) => {
    expect(issuesOf(() => sketchEvidence(framework, [one, faulty]))).toEqual([
      { severity: "error", path: [1, field], ...found },
    ]);
  });
});
