import { describe, expect, it } from "vitest";
import { checkIndexes } from "../../src/architecture/check-index.ts";
import { manifests, read } from "./planted.ts";

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
