import { describe, expect, it } from "vitest";
import { checkSizes } from "../../src/architecture/check-sizes.ts";
import { longFiles } from "../../src/architecture/tables.ts";
import { read } from "./planted.ts";

describe("sizes", () => {
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
