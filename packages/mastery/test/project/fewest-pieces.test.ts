import { describe, expect, it } from "vitest";
import type { Question } from "../../src/determine/question.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { project } from "../../src/project/project.ts";
import type { Projection, ProjectOptions } from "../../src/project/projection.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, mina, of } from "./for-mina.ts";

const four: Question["framework"] = {
  ...framework,
  scales: framework.scales.map((scale) =>
    scale.id === "five" ? { ...scale, goal: "3", levels: scale.levels.slice(0, 4) } : scale,
  ),
};

describe("what it would take", () => {
  it("is the fewest pieces, then the least sum, then the first in order", () => {
    // 2.5 for two pieces of (1 + 1): nothing of one piece; 4 + 5 of two would do, and of their orders the first.
    expect(of(ratings(1, 1), {}, { target: "3" })).toEqual({
      target: "3",
      status: "reachable",
      pieces: ["3", "5"],
      brings: [],
    });
    expect(of(ratings(2, 2), {}, { target: "3" })).toMatchObject({ pieces: ["4"] });
  });

  it("is nothing where it is reached", () => {
    expect(of(ratings(5), {}, { target: "goal" })).toEqual({
      target: "4",
      status: "reachable",
      pieces: [],
      brings: [],
    });
    expect(of(ratings(5), {})).toMatchObject({ target: "5", pieces: [] });
  });

  it("is asked about the next level unless another is named", () => {
    expect(of([], { score: { method: "most-recent" } })).toMatchObject({
      target: "1",
      pieces: ["1"],
    });
    expect(of(ratings(2), { score: { method: "most-recent" } })).toMatchObject({
      target: "3",
      pieces: ["3"],
    });
  });

  it("of the power law is found by trying: from 3, 3, 1 a 3.0 needs 3, 4, 4, not three 4s", () => {
    const powerLaw: Partial<Policy> = { score: { method: "power-law" }, level: { cuts: "values" } };
    const from = (options: ProjectOptions): Projection =>
      of(ratings(3, 3, 1), powerLaw, { target: "3", ...options }, { framework: four });
    expect(from({})).toMatchObject({ status: "reachable", pieces: ["3", "4", "4"] });
    // 3.067 of [3, 3, 1, 3, 4, 4]; three 4s are as few and more than is needed (3.304), and none of two does.
    expect(from({ within: 2 })).toEqual({ target: "3", status: "not-within-bound", within: 2 });
  });

  it("takes only the allowed levels", () => {
    const options = { target: "3", allowed: ["2", "4"] } as const;
    expect(of(ratings(1, 1), {}, options)).toMatchObject({ pieces: ["4", "4"] });
    expect(of(ratings(1, 1), {}, { target: "3", allowed: ["2"] })).toEqual({
      target: "3",
      status: "never",
      reason: { code: "beyond-highest", data: { highest: "2" } },
    });
  });

  it("is asked about each scale by itself", () => {
    const on = (level: string, happened: string) =>
      ({ scale: "three", value: { kind: "level", level }, happened, recorded: happened }) as const;
    const entries = ratings(5, on("no", "2026-12-01"), on("yes", "2026-12-30"));
    const found = (sections: Partial<Policy>, within: number) =>
      project(
        { framework, evidence: log(entries), policy: policy(sections), asOf },
        { ...mina, scale: "three" },
        { target: "yes", within },
      );
    expect(found({ score: { method: "most-recent" } }, 1)).toMatchObject({ pieces: [] });
    expect(found({ level: { cuts: "values" }, window: { lastDays: 60 } }, 2)).toEqual({
      target: "yes",
      status: "by-time-alone",
      at: "2027-01-30T00:00:00.000Z",
    });
  });
});
