import { describe, expect, it } from "vitest";
import { checkDefaults, checkPowers } from "../../src/architecture/check-code.ts";
import { read } from "./planted.ts";

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
