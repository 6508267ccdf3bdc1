import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../../issue/issue.ts";
import { openPackage } from "./open-package.ts";

const open = (json: Json) => {
  const issues: InteropIssue[] = [];
  return { opened: openPackage(deepFreeze(json), issues), issues };
};

const wrapped = (path: readonly (string | number)[], wrapper: string) => ({
  code: "case-wrapped",
  severity: "note",
  path,
  data: { wrapper },
  repair: "converted",
});

/** A package in which nothing stands. */
const bare = {
  document: undefined,
  documentPlace: { above: [], at: "CFDocument" },
  items: { records: [], above: ["CFItems"] },
  associations: { records: [], above: ["CFAssociations"] },
  rubrics: { records: [], above: ["CFRubrics"] },
  definitions: {},
  definitionsPath: ["CFDefinitions"],
  other: {},
  extensions: undefined,
  strays: [],
};

const document = { title: "Our promise", creator: "Lantern Bay" };
const item = { fullStatement: "Adds" };

describe("the parts of a package", () => {
  it("are where CASE has them", () => {
    expect(
      open({
        CFDocument: document,
        CFItems: [item],
        CFAssociations: [{ associationType: "precedes" }],
        CFRubrics: [{ title: "R" }],
        CFDefinitions: { CFSubjects: [] },
        extensions: { other: 1 },
      }),
    ).toStrictEqual({
      opened: {
        ...bare,
        document,
        items: { records: [item], above: ["CFItems"] },
        associations: {
          records: [{ associationType: "precedes" }],
          above: ["CFAssociations"],
        },
        rubrics: { records: [{ title: "R" }], above: ["CFRubrics"] },
        definitions: { CFSubjects: [] },
        extensions: { other: 1 },
      },
      issues: [],
    });
  });

  it.each(["CFItems", "CFAssociations", "CFRubrics"])("may be %s alone", (list) => {
    expect(open({ [list]: [] })).toStrictEqual({ opened: bare, issues: [] });
  });

  it.each(["CFPackage", "CFPackages", "data", "package"])("may come inside of %s", (wrapper) => {
    expect(open({ [wrapper]: { CFDocument: document, CFItems: [] }, status: 200 })).toStrictEqual({
      opened: {
        ...bare,
        document,
        documentPlace: { above: [wrapper], at: "CFDocument" },
        items: { records: [], above: [wrapper, "CFItems"] },
        associations: { records: [], above: [wrapper, "CFAssociations"] },
        rubrics: { records: [], above: [wrapper, "CFRubrics"] },
        definitionsPath: [wrapper, "CFDefinitions"],
      },
      issues: [wrapped([wrapper], wrapper)],
    });
    const { opened, issues } = open({ [wrapper]: [{ CFItems: [item] }] });
    expect(opened?.items).toStrictEqual({ records: [item], above: [wrapper, 0, "CFItems"] });
    expect(issues).toStrictEqual([wrapped([wrapper], wrapper)]);
  });

  it("are those of our own wrapper where there are several, and of the first that holds a package", () => {
    const { opened, issues } = open({
      data: { CFItems: [1] },
      CFPackages: { CFItems: [item] },
      CFPackage: { title: "Nothing" },
    });
    expect(opened?.items.records).toStrictEqual([item]);
    expect(issues).toStrictEqual([wrapped(["CFPackages"], "CFPackages")]);
  });

  it("are none where nothing is a package, or several are", () => {
    for (const json of [
      5,
      [],
      {},
      { CFPackages: [{ CFItems: [] }, { CFItems: [] }] },
      { CFPackages: [] },
      { CFPackage: { title: "No package" } },
      { CFPackage: 5, data: "CFItems" },
      { title: "Without a creator" },
      { creator: "Without a title" },
      { title: 1, creator: "Of no title" },
      { CFItem: { humanCodingScheme: "A.1" } },
    ] as const)
      expect(open(json)).toStrictEqual({ opened: undefined, issues: [] });
  });

  it("may be one item, in its name or without", () => {
    for (const json of [item, { CFItem: item }])
      expect(open(json)).toStrictEqual({
        opened: { ...bare, items: { records: [item], above: ["CFItems"] } },
        issues: [wrapped([], "CFItem")],
      });
    // The item is the one with words where its name holds none.
    expect(open({ ...item, CFItem: 5 }).opened?.items.records).toStrictEqual([
      { ...item, CFItem: 5 },
    ]);
  });

  it("may be one document", () => {
    expect(open(document)).toStrictEqual({
      opened: { ...bare, document },
      issues: [wrapped([], "CFDocument")],
    });
  });
});

describe("parts of a package that are not as CASE has them", () => {
  it("are found in a document inside a document", () => {
    const { opened, issues } = open({ data: { CFDocument: { CFDocument: document } } });
    expect(opened?.document).toStrictEqual(document);
    expect(opened?.documentPlace).toStrictEqual({
      above: ["data", "CFDocument"],
      at: "CFDocument",
    });
    expect(issues).toStrictEqual([
      wrapped(["data"], "data"),
      wrapped(["data", "CFDocument"], "CFDocument"),
    ]);
    expect(open({ CFDocument: { ...document, CFDocument: 5 } }).opened).toStrictEqual({
      ...bare,
      document: { ...document, CFDocument: 5 },
    });
  });

  it("are told of and kept apart where they are no records", () => {
    const stray = (path: readonly (string | number)[], list: string, found: string) => ({
      code: "not-a-record",
      severity: "error",
      path,
      data: { list, found },
      repair: found === "null" ? "left-out" : "carried",
    });
    expect(
      open({
        CFPackage: {
          CFDocument: "Our promise",
          CFItems: [item, null, [1], "two", { fullStatement: "Counts" }, true],
          CFAssociations: "none",
          CFDefinitions: [],
        },
      }),
    ).toStrictEqual({
      opened: {
        ...bare,
        documentPlace: { above: ["CFPackage"], at: "CFDocument" },
        items: {
          records: [item, { fullStatement: "Counts" }],
          above: ["CFPackage", "CFItems"],
          keys: [0, 4],
        },
        associations: { records: [], above: ["CFPackage", "CFAssociations"], keys: [] },
        rubrics: { records: [], above: ["CFPackage", "CFRubrics"] },
        definitionsPath: ["CFPackage", "CFDefinitions"],
        strays: [
          { list: "CFDocument", entry: "Our promise" },
          { list: "CFDefinitions", entry: [] },
          { list: "CFItems", entry: [1] },
          { list: "CFItems", entry: "two" },
          { list: "CFItems", entry: true },
          { list: "CFAssociations", entry: "none" },
        ],
      },
      issues: [
        wrapped(["CFPackage"], "CFPackage"),
        {
          code: "value-unusable",
          severity: "warning",
          path: ["CFPackage", "CFDefinitions"],
          data: { field: "CFDefinitions", expected: "an object" },
          repair: "carried",
        },
        stray(["CFPackage", "CFItems", 1], "CFItems", "null"),
        stray(["CFPackage", "CFItems", 2], "CFItems", "list"),
        stray(["CFPackage", "CFItems", 3], "CFItems", "string"),
        stray(["CFPackage", "CFItems", 5], "CFItems", "boolean"),
        stray(["CFPackage", "CFAssociations"], "CFAssociations", "string"),
      ],
    });
  });

  it("may be objects in place of lists: their keys name the records that have no identifier", () => {
    const asObject = (list: string) => ({
      code: "list-as-object",
      severity: "note",
      path: [list],
      data: { list },
      repair: "converted",
    });
    const named = { ...item, identifier: "own" };
    expect(open({ CFItems: { a: item, b: named }, CFRubrics: { c: 5, d: {} } })).toStrictEqual({
      opened: {
        ...bare,
        items: {
          records: [{ ...item, identifier: "a" }, named],
          above: ["CFItems"],
          keys: ["a", "b"],
        },
        rubrics: { records: [{ identifier: "d" }], above: ["CFRubrics"], keys: ["d"] },
        strays: [{ list: "CFRubrics", entry: 5 }],
      },
      issues: [
        asObject("CFItems"),
        asObject("CFRubrics"),
        {
          code: "not-a-record",
          severity: "error",
          path: ["CFRubrics", "c"],
          data: { list: "CFRubrics", found: "number" },
          repair: "carried",
        },
      ],
    });
  });

  it("say nothing where they are null", () => {
    const nulls = {
      CFDocument: null,
      CFItems: null,
      CFDefinitions: null,
      extensions: null,
      anything: null,
    };
    expect(open({ data: nulls })).toStrictEqual({
      opened: {
        ...bare,
        documentPlace: { above: ["data"], at: "CFDocument" },
        items: { records: [], above: ["data", "CFItems"] },
        associations: { records: [], above: ["data", "CFAssociations"] },
        rubrics: { records: [], above: ["data", "CFRubrics"] },
        definitionsPath: ["data", "CFDefinitions"],
      },
      issues: [
        wrapped(["data"], "data"),
        ...Object.keys(nulls).map((field) => ({
          code: "null-value",
          severity: "note",
          path: ["data", field],
          data: { field },
          repair: "left-out",
        })),
      ],
    });
  });

  it("are carried where CASE does not know them", () => {
    const { opened, issues } = open({ CFPackage: { CFItems: [], colour: "red", "": [1] } });
    expect(opened?.other).toStrictEqual({ colour: "red", "": [1] });
    expect(issues.slice(1)).toStrictEqual(
      ["colour", ""].map((key) => ({
        code: "unknown-key",
        severity: "note",
        path: ["CFPackage", key],
        data: { key },
        repair: "carried",
      })),
    );
  });
});
