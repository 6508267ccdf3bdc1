import { describe, expect, it } from "vitest";
import { en } from "../language/en/index.ts";
import { formatInteropIssue, interopIssue, repairs, tallyIssues } from "./index.ts";

const forbidden = (at: number) =>
  interopIssue(
    "forbidden-key",
    { path: ["rows", at] },
    { key: "__proto__" },
    "warning",
    "left-out",
  );

describe("an issue", () => {
  it("says where in JSON it is by a pointer", () => {
    expect(formatInteropIssue(forbidden(3), en)).toBe(
      '/rows/3: The key "__proto__" may not be used. It was left out. Rename the key.',
    );
  });

  it("says where in a table it is by row and column, and has a path all the same", () => {
    const found = interopIssue(
      "forbidden-key",
      { row: 4, column: "points" },
      { key: "x" },
      "warning",
      "none",
    );
    expect(found).toMatchObject({ row: 4, column: "points", path: [4, "points"] });
    expect(formatInteropIssue(found, en)).toBe(
      'row 4, column "points": The key "x" may not be used. Rename the key.',
    );
    expect(
      formatInteropIssue(interopIssue("not-json-text", { row: 4 }, {}, "error", "left-out"), en),
    ).toMatch(/^row 4: /);
  });

  it("says in which of several tables it is", () => {
    const place = { file: "users", row: 4 };
    const whole = interopIssue("not-json-text", place, {}, "error", "left-out");
    expect(whole).toMatchObject({ ...place, path: ["users", 4] });
    expect(formatInteropIssue(whole, en)).toMatch(/^users, row 4: /);
    const cell = { ...place, column: "role" };
    const found = interopIssue("csv-cell-empty", cell, {}, "error", "left-out");
    expect(found).toMatchObject({ ...cell, path: ["users", 4, "role"] });
    expect(formatInteropIssue(found, en)).toBe(
      'users, row 4, column "role": This cell says nothing. It was left out. Fill it in.',
    );
  });

  it("has words for every repair but none", () => {
    expect(Object.keys(repairs).filter((one) => Reflect.get(en.repairs, one) === "")).toEqual([
      "none",
    ]);
  });
});

describe("issues counted", () => {
  it("come in the order of their first, with how often and the first of them", () => {
    const other = interopIssue("not-json-text", { path: [] }, {}, "error", "left-out");
    expect(tallyIssues([forbidden(3), other, forbidden(7)])).toEqual([
      {
        code: "forbidden-key",
        severity: "warning",
        repair: "left-out",
        count: 2,
        first: forbidden(3),
      },
      { code: "not-json-text", severity: "error", repair: "left-out", count: 1, first: other },
    ]);
  });
});
