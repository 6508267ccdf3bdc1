import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import { openStatements } from "./open-statements.ts";
import { issueAt as issue } from "../../test/expected-issue.ts";

const open = (json: Json) => {
  const issues: InteropIssue[] = [];
  const found = openStatements(json, issues);
  return { found: [...found.values()].map(({ id, path }) => [id, path]), issues };
};
const none = (path: readonly (string | number)[]) =>
  issue("xapi-no-statements", path, {}, "error", "left-out");
const id = (last: number) => `fd41c918-b88b-4b20-a0a5-a4c32391aaa${last}`;
const one = { id: id(1), verb: { id: "urn:x:v" }, actor: {} };

describe("the statements of a document", () => {
  it("can be in pages, of which others are elsewhere, among what is none", () => {
    const { found, issues } = open([
      { statements: [one, 4, null], more: "/next" },
      { statements: [{ id: id(2), actor: {} }], more: "" },
      { id: id(3), verb: {} },
      { statements: "none" },
      [one],
      "text",
    ]);
    expect(found).toEqual([
      [id(1), [0, "statements", 0]],
      [id(2), [1, "statements", 0]],
      [id(3), [2]],
    ]);
    const record = (path: readonly (string | number)[], what: string) =>
      issue("not-a-record", path, { list: "statements", found: what }, "error", "left-out");
    expect(issues).toEqual([
      issue("xapi-more-elsewhere", [0, "more"], { more: "/next" }, "warning", "none"),
      record([0, "statements", 1], "number"),
      record([0, "statements", 2], "null"),
      none([3]),
      record([4], "list"),
      record([5], "string"),
    ]);
  });

  it.each<[Json]>([[7], [null], ["text"], [{}]])("are none in %j", (json) => {
    expect(open(json)).toEqual({ found: [], issues: [none([])] });
  });

  it("are a page of which nothing says that there are more", () => {
    expect(open({ statements: [one] })).toEqual({
      found: [[id(1), ["statements", 0]]],
      issues: [],
    });
  });

  it.each<[string, object]>([
    ["no id", {}],
    ["an empty id", { id: "" }],
    ["an id of spaces", { id: "  " }],
    ["an id that is no text", { id: 4 }],
  ])("have an id that is made of what they say where they have %s", (_, fields) => {
    const raw = { verb: {}, ...fields };
    const made = uuidV5(canonicalJson(raw), "0f4b2c6e-6d0e-5f4c-9a53-6b7e9d2c1a84");
    expect(open(raw)).toEqual({
      found: [[made, []]],
      issues: [issue("field-missing", ["id"], { field: "id" }, "note", "made")],
    });
  });

  it("have their own id, in small letters where it is a UUID", () => {
    expect(open({ ...one, id: ` ${id(1).toUpperCase()} ` })).toEqual({
      found: [[id(1), []]],
      issues: [],
    });
    expect(open({ ...one, id: " S-1 " })).toEqual({
      found: [["S-1", []]],
      issues: [issue("xapi-id-not-uuid", ["id"], { id: "S-1" }, "warning", "none")],
    });
  });

  it("count once by their id; what a store adds makes no other of them", () => {
    const added = { ...one, id: id(1).toUpperCase(), stored: "a", authority: {}, version: "1.0.0" };
    const twice = (at: number, severity: string) =>
      issue("xapi-statement-twice", [at], { id: id(1) }, severity, "first-kept");
    expect(open([one, added, { ...one, actor: { name: "Other" } }])).toEqual({
      found: [[id(1), [0]]],
      issues: [twice(1, "note"), twice(2, "warning")],
    });
  });
});
