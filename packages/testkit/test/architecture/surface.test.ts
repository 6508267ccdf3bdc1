import { describe, expect, it } from "vitest";
import { surfaces, surfaceText } from "../../src/architecture/surface.ts";
import { manifestOf, read } from "./planted.ts";

describe("the public surface", () => {
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
