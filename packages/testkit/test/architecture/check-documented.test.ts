import { describe, expect, it } from "vitest";
import { checkDocumented } from "../../src/architecture/check-documented.ts";
import { manifestOf, read } from "./planted.ts";

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
});
