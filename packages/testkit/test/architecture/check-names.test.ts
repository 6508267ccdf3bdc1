import { describe, expect, it } from "vitest";
import { checkNames } from "../../src/architecture/check-names.ts";
import { refusedNames } from "../../src/architecture/tables.ts";
import { read } from "./planted.ts";

describe("names", () => {
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
});
