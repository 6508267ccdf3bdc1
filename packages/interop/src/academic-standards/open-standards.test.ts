import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import { openRdf } from "./open-rdf.ts";
import { openManifest, openStandardSet, type OpenStandards } from "./open-standards.ts";
import { issueAt as issue } from "../../test/expected-issue.ts";

const placed = ({ standards }: Pick<OpenStandards, "standards">) =>
  standards.map(({ path, id, parents }) => [path.join("/"), id, ...parents]);

const set = (json: { readonly [key: string]: Json }) => {
  const issues: InteropIssue[] = [];
  return { ...openStandardSet(deepFreeze(json), ["data"], issues), issues };
};

describe("a standard set", () => {
  it("has a parent for each: the nearest of the ancestors, then who names it as a child, but never the document", () => {
    const opened = set({
      id: "D",
      document: { asnIdentifier: "S0" },
      standards: {
        a: { ancestorIds: ["D"] },
        b: { id: "b", ancestorIds: ["a", "S0"], children: ["e"] },
        c: { asn_identifier: "c", ancestorIds: ["gone", "b", "a"] },
        d: { asnIdentifier: "d", isChildOf: "S0", parentId: "b" },
        e: { children: ["f", 7], ancestorIds: [] },
        f: { ancestorIds: ["none", "at", "all"] },
        g: { children: ["e", "nobody"] },
        h: { isChildOf: ["a"], parentId: "b" },
      },
    });
    expect(opened.head).toEqual({ id: "D", document: { asnIdentifier: "S0" } });
    expect(placed(opened)).toEqual([
      ["data/standards/a", "a"],
      ["data/standards/b", "b", "a"],
      ["data/standards/c", "c", "gone", "b"],
      ["data/standards/d", "d", "b"],
      ["data/standards/e", "e", "b", "g"],
      ["data/standards/f", "f", "none"],
      ["data/standards/g", "g"],
      ["data/standards/h", "h", "a", "b"],
    ]);
    expect(opened.issues).toEqual([
      issue(
        "statement-child-outside",
        ["data", "standards", "g", "children", 1],
        { child: "nobody" },
        "warning",
        "carried",
      ),
    ]);
  });

  it.each<[string, Json, string]>([
    ["null", null, "null"],
    ["a list", [], "a list"],
    ["a text", "x", "string"],
  ])("leaves out %s", (_, one, found) => {
    expect(set({ standards: [one] })).toEqual({
      head: {},
      standards: [],
      issues: [
        issue(
          "not-a-record",
          ["data", "standards", 0],
          { list: "standards", found },
          "error",
          "left-out",
        ),
      ],
    });
  });

  it("takes ids of 500 characters, and leaves out longer ones and those without", () => {
    const { standards, issues } = set({
      standards: [{ id: "x".repeat(500) }, { id: "x".repeat(501) }, {}],
    });
    expect(standards).toHaveLength(1);
    expect(issues).toEqual(
      [1, 2].map((at) =>
        issue("statement-without-id", ["data", "standards", at], {}, "error", "left-out"),
      ),
    );
  });

  it("holds none where none are given", () => {
    expect(set({ standards: "x", title: "T" })).toEqual({
      head: { title: "T" },
      standards: [],
      issues: [],
    });
  });
});

describe("a manifest", () => {
  it("is read from above to below, and children of one that is lost go up", () => {
    const issues: InteropIssue[] = [];
    const standards = openManifest(
      deepFreeze<Json[]>([
        { id: "a", text: "A", children: [{ id: "b", children: [{ id: "c" }] }, { id: "d" }] },
        { children: [{ id: "e" }, 3] },
        null,
        { id: "f" },
      ]),
      ["children"],
      issues,
    );
    expect(placed({ standards })).toEqual([
      ["children/0", "a"],
      ["children/0/children/0", "b", "a"],
      ["children/0/children/0/children/0", "c", "b"],
      ["children/0/children/1", "d", "a"],
      ["children/1/children/0", "e"],
      ["children/3", "f"],
    ]);
    expect(standards[0]?.record).toEqual({ id: "a", text: "A" });
    expect(issues).toEqual([
      issue("statement-without-id", ["children", 1], {}, "error", "left-out"),
      issue(
        "not-a-record",
        ["children", 1, "children", 1],
        { list: "standards", found: "number" },
        "error",
        "left-out",
      ),
      issue(
        "not-a-record",
        ["children", 2],
        { list: "standards", found: "null" },
        "error",
        "left-out",
      ),
    ]);
  });
});

describe("resources as RDF in JSON", () => {
  const of = (...values: readonly string[]) => values.map((value) => ({ value, type: "uri" }));

  it("are statements by their type or by what is above them, and everything else is the head", () => {
    const issues: InteropIssue[] = [];
    const opened = openRdf(
      deepFreeze<{ readonly [key: string]: Json }>({
        "http://x.example/D": {
          "http://x.example/ns#title": of("Mathematics"),
          "http://x.example/ns#id": of("kept"),
        },
        "http://x.example/file": {
          "http://x.example/ns/title": of("Of the file"),
          "http://x.example/ns/rights": of("R"),
        },
        "http://x.example/A": {
          "http://x.example/ns#type": of("http://x.example/core/Statement"),
          "http://x.example/gem/hasChild": of("http://x.example/B", "http://x.example/C"),
        },
        "http://x.example/B": {
          "http://x.example/gem#isChildOf": of("http://x.example/D", "http://x.example/A"),
        },
        "http://x.example/none": null,
        "http://x.example/word": "x",
      }),
      issues,
    );
    expect(opened.head).toEqual({ title: of("Mathematics"), id: of("kept"), rights: of("R") });
    expect(placed(opened)).toEqual([
      ["http://x.example/A", "http://x.example/A"],
      ["http://x.example/B", "http://x.example/B", "http://x.example/A"],
    ]);
    expect(issues).toEqual([
      issue(
        "not-a-record",
        ["http://x.example/none"],
        { list: "standards", found: "null" },
        "error",
        "left-out",
      ),
      issue(
        "not-a-record",
        ["http://x.example/word"],
        { list: "standards", found: "string" },
        "error",
        "left-out",
      ),
      issue(
        "statement-child-outside",
        ["http://x.example/A"],
        { child: "http://x.example/C" },
        "warning",
        "carried",
      ),
    ]);
  });

  it("give the document's address as the id of the whole", () => {
    const { head } = openRdf({ "http://x.example/D": { "http://x.example/title": of("T") } }, []);
    expect(head["id"]).toBe("http://x.example/D");
  });
});
