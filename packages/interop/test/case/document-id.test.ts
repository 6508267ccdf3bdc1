import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import { fromCase } from "../../src/case/index.ts";
import { jsonOf } from "../../src/json/json-record.ts";
import { document, type Fields, item, pack, time, uuid } from "./package-of.ts";

const id = "abcdef00-1234-4000-8000-00000000000a";
const capitals = id.toUpperCase();
/** The namespace of documents without an identifier: what is made of one is the same for everybody, for ever. */
const made = (name: string) => uuidV5(name, "6d1f0b5e-4c0e-5a0b-9a52-2f6d1f0e7c3a");

const plain: Fields = { title: "Our promise", creator: "Lantern Bay", lastChangeDateTime: time };
const { uri } = document;
const ofDocument = (identifier: unknown) => ({ CFDocumentURI: { title: "", identifier, uri } });

const read = (json: unknown) => {
  const { value, issues } = fromCase(json);
  return {
    id: value?.framework.id,
    issues: issues.filter(({ code }) => /identifier|document/.test(code)),
  };
};

describe("the identifier of a document", () => {
  it.each<[string, Fields, string]>([
    ["its own", { ...plain, uri, identifier: id }, id],
    ["at the end of its URI, where it has none", { ...plain, uri: `urn:x:${capitals}` }, id],
    [
      "at the end of its URI, where its own is no UUID",
      { ...plain, uri: `https://example.org/${id}/`, identifier: "ours" },
      id,
    ],
    ["made of its own that is no UUID", { ...plain, uri, identifier: "Ours" }, made("Ours")],
    ["made of its URI", { ...plain, uri }, made(uri)],
    [
      "made of its URI where the identifier is a null",
      { ...plain, uri, identifier: null },
      made(uri),
    ],
    ["made of all that it says", plain, made(canonicalJson(jsonOf(plain)))],
  ])("is %s, and who reads it is told", (_, CFDocument, expected) => {
    // What the items say counts only where there is no document.
    const items = [item(1, ofDocument(uuid(3)))];
    const told = {
      code: "case-identifier-made",
      severity: "warning",
      path: ["CFDocument", "identifier"],
      data: { made: expected },
      repair: "made",
    };
    expect(read(pack(items, [], { CFDocument }))).toEqual({
      id: expected,
      issues: CFDocument["identifier"] === id ? [] : [told],
    });
  });

  it("is in small letters", () => {
    expect(read(pack([], [], { CFDocument: { ...plain, uri, identifier: capitals } }))).toEqual({
      id,
      issues: [
        {
          code: "case-identifier-case",
          severity: "note",
          path: ["CFDocument", "identifier"],
          data: { identifier: capitals },
          repair: "converted",
        },
      ],
    });
  });
});

describe("a package without a document", () => {
  const first = item(1, ofDocument("ours"));
  it.each<[string, readonly unknown[], string]>([
    ["named by its first item", [item(1, ofDocument(capitals)), item(2, ofDocument(uuid(3)))], id],
    [
      "made of its first item, where that names none",
      [item(1), item(2)],
      made(canonicalJson(jsonOf(item(1)))),
    ],
    [
      "made of its first item, where that names no UUID",
      [first],
      made(canonicalJson(jsonOf(first))),
    ],
    ["the same for all that say nothing", [], made("null")],
  ])("has the identifier %s, and who reads it is told once", (_, CFItems, expected) => {
    expect(read({ CFItems })).toEqual({
      id: expected,
      issues: [
        {
          code: "case-document-missing",
          severity: "warning",
          path: ["CFDocument"],
          data: {},
          repair: "made",
        },
      ],
    });
  });
});

it("is no package, where nothing in it is one", () => {
  for (const json of [{}, [], 5, null, { a: 1 }])
    expect(fromCase(json)).toEqual({
      value: undefined,
      issues: [
        { code: "not-a-case-package", severity: "error", path: [], data: {}, repair: "left-out" },
      ],
    });
  expect(fromCase(undefined)).toEqual({
    value: undefined,
    issues: [expect.objectContaining({ code: "not-plain" })],
  });
});
