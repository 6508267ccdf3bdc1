import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { plan, withProgression } from "../../../test/frameworks/with-progression.ts";
import { noProgression } from "./no-progression.ts";

describe("noProgression", () => {
  it("notes competencies that report a level and are not retired", () => {
    const competencies = [
      plan,
      { ...plan, id: "alone" },
      { ...plan, id: "words", reporting: "narrative" as const },
      { ...plan, id: "silent", reporting: "none" as const },
      { ...plan, id: "former", retired: { on: "2025-06-30" } },
    ];
    expect(run(noProgression, { ...withProgression({}), competencies })).toEqual([
      {
        code: "no-progression",
        severity: "note",
        path: ["competencies", 1],
        data: { competency: "alone" },
      },
    ]);
  });
});
