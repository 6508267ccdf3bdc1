import { describe, expect, it } from "vitest";
import { checkArrows } from "../../src/architecture/check-arrows.ts";
import { checkDefaults, checkPowers } from "../../src/architecture/check-code.ts";
import { checkCycles } from "../../src/architecture/check-cycles.ts";
import { checkDocumented } from "../../src/architecture/check-documented.ts";
import { checkForeign } from "../../src/architecture/check-foreign.ts";
import { checkIndexes } from "../../src/architecture/check-index.ts";
import { checkNames } from "../../src/architecture/check-names.ts";
import { checkRegistries } from "../../src/architecture/check-registries.ts";
import { checkSizes } from "../../src/architecture/check-sizes.ts";
import { importGraph } from "../../src/architecture/import-graph.ts";
import { checkManifest, exportsFor, type Manifest } from "../../src/architecture/manifest.ts";
import { checkReach } from "../../src/architecture/reach.ts";
import { readModule } from "../../src/architecture/read-module.ts";
import { surfaces, surfaceText } from "../../src/architecture/surface.ts";
import {
  arrows,
  foreign,
  longFiles,
  reaches,
  refusedNames,
  registries,
} from "../../src/architecture/tables.ts";

// A check that never fails holds nothing: each is shown what it must refuse, beside what it must let through.

const manifestOf = (folder: string, ...rooms: string[]): Manifest => ({
  name: `@whole-learner/${folder}`,
  folder,
  build: `export default library(${rooms.map((room) => JSON.stringify(room)).join(", ")});`,
  exports: exportsFor(rooms, { withSource: true }),
  publishConfig: { exports: exportsFor(rooms, { withSource: false }) },
});
const manifests = [
  manifestOf("psychometrics", "index", "numeric/index"),
  manifestOf("core", "index", "time/index"),
  manifestOf("mastery", "index"),
  manifestOf("reports", "index"),
];
const read = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => readModule(path, text));

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

describe("packages of others", () => {
  const check = (path: string, text: string) => checkForeign(read({ [path]: text }), foreign);

  it.each([
    ["psychometrics/src/a.ts", "zod"],
    ["reports/src/a.ts", "zod"],
    ["mastery/src/methods/mean.ts", "zod"],
    ["mastery/src/score/score.ts", "zod"],
    ["core/src/framework/a.ts", "immer"],
    ["core/src/framework/a.ts", "date-fns/addDays"],
    ["core/src/edit/a.ts", "@date-fns/utc"],
    ["core/src/framework/a.ts", "@noble/hashes/sha2"],
    ["core/src/framework/a.ts", "node:fs"],
    ["core/src/framework/a.ts", "fs"],
    ["core/src/framework/a.ts", "constructor"],
    ["reports/src/render/html/a.ts", "get-east-asian-width"],
  ])("%s may not import %s", (path, from) => {
    expect(check(path, `import * as all from "${from}";`)).toEqual([
      `${path}:1 may not import ${from}`,
    ]);
  });

  it("refuses imports whose name is calculated, and require", () => {
    expect(check("core/src/a.ts", "await import(name);")).toEqual([
      "core/src/a.ts:1 may not import name",
    ]);
    expect(check("core/src/a.ts", `require("fs");`)).toEqual(["core/src/a.ts:1 may not import fs"]);
    expect(check("core/src/a.ts", `import fs = require("fs");`)).toHaveLength(1);
  });

  it.each([
    ["core/src/framework/a.ts", "zod"],
    ["mastery/src/methods/parameters-schema.ts", "zod"],
    ["core/src/edit/recipes/a.ts", "immer"],
    ["core/src/time/a.ts", "date-fns/addDays"],
    ["core/src/a.test.ts", "node:fs"],
    ["testkit/src/a.ts", "node:fs"],
  ])("%s may import %s", (path, from) => {
    expect(check(path, `import * as all from "${from}";`)).toEqual([]);
  });
});

describe("registries", () => {
  const check = (path: string, text: string) => checkRegistries(read({ [path]: text }), registries);

  it("are refused to all but the facades", () => {
    const text = `import { methods } from "../methods/registry.ts";`;
    expect(check("mastery/src/plan/sections.ts", text)).toEqual([
      "mastery/src/plan/sections.ts:1 may not import mastery/src/methods/registry.ts",
    ]);
    expect(check("mastery/src/compile/compile.ts", text)).toEqual([]);
  });

  it("are refused by way of the room's list", () => {
    expect(
      check("mastery/src/plan/a.ts", `import { methods } from "../methods/index.ts";`),
    ).toHaveLength(1);
    expect(check("mastery/src/index.ts", `export * from "./methods/index.ts";`)).toEqual([]);
  });

  it("may be asked for types", () => {
    expect(
      check("mastery/src/policy/a.ts", `import type { Methods } from "../methods/registry.ts";`),
    ).toEqual([]);
    expect(
      check("mastery/src/policy/a.ts", `import { type Methods } from "../methods/registry.ts";`),
    ).toEqual([]);
    expect(
      check(
        "mastery/src/policy/a.ts",
        `import { type Methods, methods } from "../methods/registry.ts";`,
      ),
    ).toHaveLength(1);
  });
});

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

describe("code", () => {
  it.each(["x ** 2", "2 ** x", "(x) ** 2", "2 ** -x", "(2 * 3) ** 2"])("refuses %s", (power) => {
    expect(checkPowers(read({ "core/src/a.ts": `const y = ${power};` }))).toEqual([
      "core/src/a.ts:1: ** on values; use pow of psychometrics/numeric",
    ]);
  });

  it("refuses **=", () => {
    expect(checkPowers(read({ "core/src/a.ts": "\n\nx **= 2;" }))).toEqual([
      "core/src/a.ts:3: ** on values; use pow of psychometrics/numeric",
    ]);
  });

  it("lets a power of numbers written out stand, and texts and comments", () => {
    const text =
      'const limit = 2 ** 52; const small = 2 ** (-30); /** x ** 2 */ const t = "x ** 2";';
    expect(checkPowers(read({ "core/src/a.ts": text, "core/src/a.test.ts": "x ** 2;" }))).toEqual(
      [],
    );
  });

  it.each([
    "export default 1;",
    "export default function name() {}",
    "export { name as default };",
    `export { default } from "./b.ts";`,
    "export = name;",
  ])("refuses %s", (text) => {
    expect(checkDefaults(read({ "core/src/a.ts": text }))).toEqual([
      "core/src/a.ts:1: a default export",
    ]);
  });

  it("lets named exports stand", () => {
    expect(checkDefaults(read({ "core/src/a.ts": "export const a = 1; export { b };" }))).toEqual(
      [],
    );
  });
});

describe("lists of names", () => {
  const check = (path: string, text: string) => checkIndexes(read({ [path]: text }), manifests);

  it("refuse a room exported whole below a package's root, and code", () => {
    expect(check("core/src/time/index.ts", `export * from "./day.ts";`)).toEqual([
      "core/src/time/index.ts: export * from ./day.ts",
    ]);
    expect(check("core/src/time/index.ts", "export const a = 1;")).toEqual([
      "core/src/time/index.ts:1: an index only lists names",
    ]);
    expect(check("core/src/time/index.ts", `export { a } from "./a.ts";`)).toEqual([]);
  });

  it("refuse a root that exports what is no entry", () => {
    expect(check("core/src/index.ts", `export * from "./parse/index.ts";`)).toEqual([
      "core/src/index.ts: ./parse/index.ts is no entry of the package",
    ]);
    expect(check("core/src/index.ts", `export { day } from "./time/day.ts";`)).toHaveLength(1);
    expect(check("core/src/index.ts", `export * from "./time/index.ts";`)).toEqual([]);
  });
});

describe("names and sizes", () => {
  it.each([
    "core/src/utils.ts",
    "core/src/helpers/a.ts",
    "core/src/date-utils.ts",
    "core/src/a/Common.ts",
    "core/src/process.test.ts",
  ])("refuses %s", (path) => {
    expect(checkNames(read({ [path]: "" }), refusedNames)).toHaveLength(1);
  });

  it("lets longer words stand", () => {
    expect(
      checkNames(
        read({ "core/src/commonality.ts": "", "core/src/processing.ts": "" }),
        refusedNames,
      ),
    ).toEqual([]);
  });

  it("refuses 301 lines, save in data and tests", () => {
    const of = (lines: number) => `${"// line\n".repeat(lines)}`;
    expect(checkSizes(read({ "core/src/a.ts": of(301) }), longFiles).problems).toEqual([
      "core/src/a.ts has 301 lines, more than 300",
    ]);
    expect(
      checkSizes(
        read({
          "core/src/a.ts": of(300),
          "core/src/a.test.ts": of(500),
          "testkit/src/sample-school/texts/a.ts": of(500),
        }),
        longFiles,
      ).problems,
    ).toEqual([]);
  });

  it("gives the lines at the middle and at nine tenths", () => {
    const files = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [
        `core/src/f${index}.ts`,
        "// line\n".repeat(index + 1),
      ]),
    );
    expect(checkSizes(read(files), [])).toMatchObject({ median: 6, most: 10 });
  });
});

describe("manifests", () => {
  it("must export what is built, and publish the same without the sources", () => {
    const right = manifestOf("core", "index", "time/index", "language/index", "language/en/index");
    expect(Object.keys(right.exports)).toEqual([
      ".",
      "./time",
      "./language",
      "./languages/en",
      "./package.json",
    ]);
    expect(checkManifest(right)).toEqual([]);
    expect(
      checkManifest({
        ...right,
        build: `library("time/index", "language/en/index", "language/index", "index");`,
      }),
    ).toEqual([]);
    expect(checkManifest({ ...right, build: `library("index");` })).toHaveLength(2);
    expect(
      checkManifest({ ...right, exports: exportsFor(["index"], { withSource: true }) }),
    ).toEqual(["core/package.json: exports are not those of tsup.config.ts (run: pnpm entries)"]);
    expect(checkManifest({ ...right, publishConfig: { exports: right.exports } })).toEqual([
      "core/package.json: publishConfig.exports are not those of tsup.config.ts (run: pnpm entries)",
    ]);
    expect(checkManifest({ ...manifestOf("core"), build: "" })).toEqual([
      "core/tsup.config.ts lists no rooms",
    ]);
  });
});

describe("the public surface", () => {
  it("must say of every name what it means, however it is passed on", () => {
    const modules = read({
      "core/src/index.ts": `export * from "./time/index.ts";`,
      "core/src/time/index.ts": `export { day as aDay, type Day } from "./day.ts"; export type { Zone } from "./zone.ts";`,
      "core/src/time/day.ts":
        "/** A day. */\nexport type Day = string;\n// no doc\nexport const day = 1;",
      "core/src/time/zone.ts": `/** Of the file. */\nimport "./day.ts";\nexport interface Zone {}`,
    });
    expect(checkDocumented(modules, [manifestOf("core", "index", "time/index")])).toEqual([
      "core/src/time/day.ts: day has no doc comment",
      "core/src/time/zone.ts: Zone has no doc comment",
    ]);
  });

  it("has the names of every room that an entry exports, types apart", () => {
    const modules = read({
      "core/src/index.ts": `export * from "./time/index.ts"; export { type A, b } from "./b.ts";`,
      "core/src/time/index.ts": `export { day, type Day } from "./day.ts"; export type { Zone } from "./zone.ts";`,
    });
    expect(surfaceText(surfaces(modules, [manifestOf("core", "index", "time/index")]))).toBe(
      [
        "@whole-learner/core",
        "  b",
        "  day",
        "  type A",
        "  type Day",
        "  type Zone",
        "",
        "@whole-learner/core/time",
        "  day",
        "  type Day",
        "  type Zone",
        "",
      ].join("\n"),
    );
  });
});
