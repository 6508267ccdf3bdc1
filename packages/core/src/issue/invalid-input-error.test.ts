import { describe, expect, it } from "vitest";
import { InvalidInputError } from "./invalid-input-error.ts";
import { type Issue, issue } from "./issue.ts";
import { pointer } from "./pointer.ts";

describe("pointer", () => {
  // RFC 6901, section 5.
  it.each([
    [[], ""],
    [["foo", 0], "/foo/0"],
    [[""], "/"],
    [["a/b"], "/a~1b"],
    [["m~n"], "/m~0n"],
    [["~1"], "/~01"],
    [["/~/~"], "/~1~0~1~0"],
  ])("writes %j as %j", (path, expected) => {
    expect(pointer(path)).toBe(expected);
  });
});

describe("InvalidInputError", () => {
  const missing = (at: number): Issue => issue("missing-value", [at], { expected: "string" });
  const note: Issue = issue("upgraded", ["format"], { from: "a", to: "b" }, "note");

  it.each([
    ["one", [missing(0)], "1 issue(s); missing-value at /0"],
    [
      "one about the whole document",
      [issue("too-large", [], { most: 3 })],
      "1 issue(s); too-large at /",
    ],
    ["errors and no notes", [note, missing(1)], "1 issue(s); missing-value at /1"],
    [
      "five",
      [0, 1, 2, 3, 4].map(missing),
      "5 issue(s); missing-value at /0; missing-value at /1; missing-value at /2; missing-value at /3; missing-value at /4",
    ],
    [
      "more than five",
      [0, 1, 2, 3, 4, 5, 6].map(missing),
      "7 issue(s); missing-value at /0; missing-value at /1; missing-value at /2; missing-value at /3; missing-value at /4; and 2 more",
    ],
  ])("names %s", (_, issues, message) => {
    const error = new InvalidInputError(issues);
    expect(error.message).toBe(message);
    expect(error.issues).toEqual(issues);
    expect(String(error)).toBe(`InvalidInputError: ${message}`);
  });
});
