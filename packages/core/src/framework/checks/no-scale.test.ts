import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { plan } from "../../../test/frameworks/with-progression.ts";
import type { Framework } from "../framework.ts";
import { noScale } from "./no-scale.ts";

describe("noScale", () => {
  const narrative = { ...plan, id: "words", reporting: "narrative" } as const;
  it.each<[string, Partial<Framework>, number]>([
    [
      "competencies that report a level",
      { competencies: [plan, narrative, { ...plan, id: "b" }] },
      2,
    ],
    ["only words", { competencies: [narrative] }, 0],
    ["nothing", {}, 0],
  ])("in a framework without scales: %s", (_, parts, competencies) => {
    expect(run(noScale, { ...parts, scales: [] })).toEqual(
      competencies === 0
        ? []
        : [{ code: "no-scale", severity: "warning", path: ["scales"], data: { competencies } }],
    );
    expect(run(noScale, parts)).toEqual([]);
  });
});
