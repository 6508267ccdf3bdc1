import { describe, expect, it } from "vitest";
import { checkRegistries } from "../../src/architecture/check-registries.ts";
import { registries } from "../../src/architecture/tables.ts";
import { read } from "./planted.ts";

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
