import { describe, expect, it } from "vitest";
import { checkArrows } from "../../src/architecture/check-arrows.ts";
import { arrows } from "../../src/architecture/tables.ts";
import { manifests, read } from "./planted.ts";

describe("arrows", () => {
  const check = (path: string, text: string) =>
    checkArrows(read({ [path]: text }), manifests, arrows);

  it.each([
    [
      "core/src/a.ts",
      `import { mean } from "@whole-learner/mastery";`,
      "core may not import @whole-learner/mastery",
    ],
    [
      "core/src/a.ts",
      `import type { Mean } from "@whole-learner/mastery";`,
      "core may not import @whole-learner/mastery",
    ],
    [
      "core/src/a.ts",
      `type Mean = import("@whole-learner/mastery").Mean;`,
      "core may not import @whole-learner/mastery",
    ],
    [
      "core/src/a.ts",
      `await import("@whole-learner/mastery");`,
      "core may not import @whole-learner/mastery",
    ],
    [
      "core/src/a.ts",
      `export * from "@whole-learner/psychometrics";`,
      "core may not import @whole-learner/psychometrics",
    ],
    [
      "core/src/a.ts",
      `import { sum } from "@whole-learner/psychometrics/numeric";`,
      "core may not import @whole-learner/psychometrics",
    ],
    [
      "core/src/a.ts",
      `import { day } from "@whole-learner/core";`,
      "core may not import @whole-learner/core",
    ],
    [
      "psychometrics/src/a.ts",
      `import { day } from "@whole-learner/core/time";`,
      "psychometrics may not import @whole-learner/core",
    ],
    [
      "mastery/src/a.ts",
      `import { render } from "@whole-learner/reports";`,
      "mastery may not import @whole-learner/reports",
    ],
    [
      "mastery/src/a.ts",
      `import { deepFreeze } from "@whole-learner/testkit";`,
      "mastery may not import @whole-learner/testkit",
    ],
    [
      "mastery/test/a.test.ts",
      `import { render } from "@whole-learner/reports";`,
      "mastery may not import @whole-learner/reports",
    ],
  ])("%s may not say %s", (path, text, problem) => {
    expect(check(path, text)).toEqual([`${path}:1: ${problem}`]);
  });

  it("refuses entries that are not there", () => {
    expect(check("mastery/src/a.ts", `import { x } from "@whole-learner/core/src/a";`)).toEqual([
      "mastery/src/a.ts:1: @whole-learner/core has no such entry: @whole-learner/core/src/a",
    ]);
    expect(
      check("mastery/src/a.ts", `import { x } from "@whole-learner/core/constructor";`),
    ).toHaveLength(1);
  });

  it("refuses a path out of the package, also to what the arrows allow", () => {
    expect(check("mastery/src/a.ts", `\nimport { x } from "../../core/src/a.ts";`)).toEqual([
      "mastery/src/a.ts:2 leaves its package: ../../core/src/a.ts",
    ]);
    expect(check("testkit/src/a.ts", `import { x } from "../../core/src/a.ts";`)).toHaveLength(1);
  });

  it.each([
    ["mastery/src/a.ts", `import { day } from "@whole-learner/core/time";`],
    ["reports/src/a.ts", `import type { Determination } from "@whole-learner/mastery";`],
    ["core/src/a.ts", `import { b } from "./room/b.ts";`],
    ["core/src/a.ts", `const text = 'import { x } from "@whole-learner/mastery"';`],
    ["core/src/a.test.ts", `import { deepFreeze } from "@whole-learner/testkit";`],
    ["core/test/a.test.ts", `import { day } from "@whole-learner/core";`],
    ["testkit/src/a.ts", `import { render } from "@whole-learner/reports";`],
  ])("%s may say %s", (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});
