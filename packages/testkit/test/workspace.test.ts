import { describe, expect, inject, it } from "vitest";

// Vitest no longer looks for vitest.workspace.ts: without vitest.config.ts handing it on, all tests would run as one nameless
// project, without types, laws and zones, and pass. Then what the workspace file provides is missing, and this fails.
describe("vitest.workspace.ts", () => {
  it("says which projects there are", () => {
    expect(inject("projects")).toEqual([
      "psychometrics",
      "core",
      "mastery",
      "reports",
      "interop",
      "testkit",
      "psychometrics:laws",
      "core:laws",
      "mastery:laws",
      "reports:laws",
      "interop:laws",
      "testkit:laws",
      "Pacific/Kiritimati",
      "America/St_Johns",
      "zod floor",
      "types",
      "workspace",
      "architecture",
      "docs",
      "examples",
    ]);
  });

  it("gives this file a project of its own", ({ task }) => {
    expect(task.file.projectName).toBe("workspace");
  });
});
