import { describe, expect, it } from "vitest";
import { checkForeign } from "../../src/architecture/check-foreign.ts";
import { foreign } from "../../src/architecture/tables.ts";
import { read } from "./planted.ts";

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
