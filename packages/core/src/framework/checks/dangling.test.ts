import { describe, expect, it } from "vitest";
import {
  competency,
  domain,
  indicator,
  outcome,
  progression,
} from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import type { Framework } from "../framework.ts";
import { dangling } from "./dangling.ts";

describe("dangling", () => {
  it.each<[string, Partial<Framework>, (string | number)[], string]>([
    [
      "a domain's home",
      { domains: [domain("a", { partOf: "gone" })] },
      ["domains", 0, "partOf"],
      "domain",
    ],
    [
      "an outcome's home",
      { outcomes: [outcome("a", { partOf: "gone" })] },
      ["outcomes", 0, "partOf"],
      "domain",
    ],
    [
      "a competency's home",
      { competencies: [competency("x"), competency("a", { partOf: "gone" })] },
      ["competencies", 1, "partOf"],
      "outcome, competency or domain",
    ],
    [
      "an indicator's home",
      { indicators: [indicator("a", "gone")] },
      ["indicators", 0, "partOf"],
      "competency",
    ],
    [
      "a competency's scale",
      { competencies: [competency("a", { scale: "gone" })] },
      ["competencies", 0, "scale"],
      "scale",
    ],
    [
      "a progression's competency",
      { progressions: [progression("p", "gone")] },
      ["progressions", 0, "competency"],
      "competency",
    ],
    [
      "a progression's scale",
      { competencies: [competency("a")], progressions: [progression("p", "a", { scale: "gone" })] },
      ["progressions", 0, "scale"],
      "scale",
    ],
    [
      "an outcome of the portrait",
      { outcomes: [outcome("a")], portrait: { title: "P", outcomes: ["a", "gone"] } },
      ["portrait", "outcomes", 1],
      "outcome",
    ],
  ])("finds %s", (_, parts, path, kind) => {
    expect(run(dangling, parts)).toEqual([
      { code: "dangling", severity: "error", path, data: { id: "gone", kind } },
    ]);
  });

  it("takes a node of another kind for none where only one kind will do, but not for a home", () => {
    expect(
      run(dangling, {
        outcomes: [outcome("o")],
        competencies: [competency("c", { partOf: "o" })],
        indicators: [indicator("i", "o")],
        progressions: [progression("p", "o")],
        portrait: { title: "P", outcomes: ["c"] },
      }).map(({ path, data }) => [path, data]),
    ).toEqual([
      [["progressions", 0, "competency"], { id: "o", kind: "competency" }],
      [["portrait", "outcomes", 0], { id: "c", kind: "outcome" }],
    ]);
  });

  it("finds nothing where everything is there", () => {
    expect(
      run(dangling, {
        domains: [domain("d"), domain("e", { partOf: "d" })],
        outcomes: [outcome("o", { partOf: "d" })],
        competencies: [competency("c", { partOf: "o", scale: "five" })],
        indicators: [indicator("i", "c")],
        progressions: [progression("p", "c")],
        portrait: { title: "P", outcomes: ["o"] },
      }),
    ).toEqual([]);
  });

  it("finds the hostile", () => {
    const found = run(dangling, {
      competencies: [competency("a", { partOf: "constructor", scale: "__proto__" })],
    });
    expect(found.map(({ path }) => path.at(-1))).toEqual(["partOf", "scale"]);
  });
});
