import { describe, expect, it } from "vitest";
import { checkCycles } from "../../src/architecture/check-cycles.ts";
import { importGraph } from "../../src/architecture/import-graph.ts";
import { manifests, read } from "./planted.ts";

describe("cycles", () => {
  const check = (files: Readonly<Record<string, string>>) =>
    checkCycles(importGraph(read(files), manifests));

  it("are found with their way", () => {
    expect(
      check({
        "core/src/a.ts": `import { b } from "./b.ts";`,
        "core/src/b.ts": `export { c } from "./c.ts";`,
        "core/src/c.ts": `import "./b.ts";`,
      }),
    ).toEqual(["core/src/b.ts -> core/src/c.ts -> core/src/b.ts"]);
  });

  it("are found through the name of a package", () => {
    expect(
      check({
        "core/src/index.ts": `export * from "./a.ts";`,
        "core/src/a.ts": `import { b } from "@whole-learner/core";`,
      }),
    ).toHaveLength(1);
  });

  it("of types are none", () => {
    expect(
      check({
        "core/src/a.ts": `import type { B } from "./b.ts";`,
        "core/src/b.ts": `import { a } from "./a.ts";`,
      }),
    ).toEqual([]);
  });

  it("are not seen in two ways to the same module", () => {
    expect(
      check({
        "core/src/a.ts": `import "./b.ts"; import "./c.ts";`,
        "core/src/b.ts": `import "./d.ts";`,
        "core/src/c.ts": `import "./d.ts";`,
        "core/src/d.ts": "export const d = 1;",
      }),
    ).toEqual([]);
  });
});
