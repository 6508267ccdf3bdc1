import { describe, expect, it } from "vitest";
import { competency, domain, indicator, outcome } from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { duplicateCode } from "./duplicate-code.ts";

describe("duplicateCode", () => {
  it("finds codes used twice among nodes of all kinds, at the later one", () => {
    expect(
      run(duplicateCode, {
        domains: [domain("d", { code: "__proto__" })],
        outcomes: [outcome("o")],
        competencies: [
          competency("a", { code: "A.1" }),
          competency("b", { code: "A.1" }),
          competency("c", { code: "a.1" }),
          competency("n"),
        ],
        indicators: [indicator("i", "a", { code: "__proto__" })],
      }),
    ).toEqual([
      {
        code: "duplicate-code",
        severity: "warning",
        path: ["competencies", 1, "code"],
        data: { code: "A.1" },
      },
      {
        code: "duplicate-code",
        severity: "warning",
        path: ["indicators", 0, "code"],
        data: { code: "__proto__" },
      },
    ]);
  });
});
