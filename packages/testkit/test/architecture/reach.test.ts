import { describe, expect, it } from "vitest";
import { importGraph } from "../../src/architecture/import-graph.ts";
import { checkReach } from "../../src/architecture/reach.ts";
import { reaches } from "../../src/architecture/tables.ts";
import { manifests, read } from "./planted.ts";

describe("what an import brings along", () => {
  const scoreAlone = reaches.filter(({ from }) => from.test("mastery/src/score/index.ts"));

  const files = {
    "mastery/src/score/index.ts": `export { score } from "./score.ts";`,
    "mastery/src/methods/mean.ts": "export const mean = 1;",
    "psychometrics/src/index.ts": "export {};",
  };

  it("is followed across modules and packages", () => {
    const graph = importGraph(
      read({
        ...files,
        "mastery/src/score/score.ts": `import { issue } from "@whole-learner/core";`,
        "core/src/index.ts": `export * from "./parse/index.ts";`,
        "core/src/parse/index.ts": `import * as z from "zod";`,
      }),
      manifests,
    );
    expect(checkReach(graph, scoreAlone)).toEqual([
      "mastery/src/score/index.ts -> mastery/src/score/score.ts -> core/src/index.ts -> core/src/parse/index.ts -> zod",
    ]);
    expect(checkReach(graph, [{ from: /^core\/src\/parse\/index/, never: ["immer"] }])).toEqual([]);
  });

  it("is followed to modules of our own as well", () => {
    const graph = importGraph(
      read({
        ...files,
        "mastery/src/methods/mean.ts": `import "./sums.ts";`,
        "mastery/src/methods/sums.ts": `import "./mean.kernels.ts";`,
        "mastery/src/methods/mean.kernels.ts": "export const meanKernels = 1;",
      }),
      manifests,
    );
    expect(checkReach(graph, scoreAlone)).toEqual([
      "mastery/src/methods/mean.ts -> mastery/src/methods/sums.ts -> mastery/src/methods/mean.kernels.ts",
      "mastery/src/methods/sums.ts -> mastery/src/methods/mean.kernels.ts",
    ]);
  });

  it("is free where only types are named", () => {
    const graph = importGraph(
      read({ ...files, "mastery/src/score/score.ts": `import type * as z from "zod";` }),
      manifests,
    );
    expect(checkReach(graph, scoreAlone)).toEqual([]);
  });

  it("is not held by a rule that fits nothing", () => {
    expect(checkReach(importGraph([], manifests), reaches)).toHaveLength(reaches.length);
  });
});
