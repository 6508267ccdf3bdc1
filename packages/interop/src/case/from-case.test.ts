import { safeParseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { child, item, pack, uuid } from "../../test/case/package-of.ts";
import { again, found, read } from "../../test/case/read-package.ts";
import { fromCase } from "./index.ts";

describe("a package with the habits of real servers", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["a plain package", pack([item(1)], [child(1)]), []],
    [
      "a package in a wrapper",
      { CFPackage: pack([item(1)], [child(1)]) },
      ["case-wrapped /CFPackage converted"],
    ],
    [
      "a single item",
      { CFItem: item(1) },
      [
        "case-wrapped  converted",
        "case-document-missing /CFDocument made",
        "field-missing /CFDocument/uri made",
        "field-missing /CFDocument/lastChangeDateTime made",
        "field-missing /CFDocument/title made",
        "case-item-without-parent /CFItems/0 made",
      ],
    ],
    [
      "items as an object",
      pack([], [], { CFItems: { [uuid(1)]: item(1) } }),
      ["list-as-object /CFItems converted", `case-item-without-parent /CFItems/${uuid(1)} made`],
    ],
    [
      "a null for a field",
      pack([item(1, { listEnumeration: null })], [child(1)]),
      ["null-value /CFItems/0/listEnumeration left-out"],
    ],
    ["a null for a list", pack([], [], { CFRubrics: null }), ["null-value /CFRubrics left-out"]],
    [
      "the misspelt grade of old servers",
      pack([item(1, { educationalLevel: "06" })], [child(1)]),
      ["legacy-key /CFItems/0/educationalLevel renamed"],
    ],
    [
      "a time without a zone",
      pack([item(1, { lastChangeDateTime: "2017-05-25T18:05:33" })], [child(1)]),
      ["time-without-zone /CFItems/0/lastChangeDateTime converted"],
    ],
    [
      "a time as spreadsheets write it",
      pack([item(1, { lastChangeDateTime: "2017-08-23 23:48:01" })], [child(1)]),
      ["time-without-zone /CFItems/0/lastChangeDateTime converted"],
    ],
    [
      "a time that was never filled in",
      pack([item(1, { lastChangeDateTime: "YYYY-MM-DD hh:mm:ss" })], [child(1)]),
      [
        "value-unusable /CFItems/0/lastChangeDateTime carried",
        "field-missing /CFItems/0/lastChangeDateTime made",
      ],
    ],
    [
      "a number as a text",
      pack([item(1)], [child(1, undefined, { sequenceNumber: "3" })]),
      ["value-converted /CFAssociations/0/sequenceNumber converted"],
    ],
    [
      "a link that is just its URI",
      pack([item(1, { CFItemTypeURI: `https://example.org/t/${uuid(9)}` })], [child(1)]),
      ["value-converted /CFItems/0/CFItemTypeURI converted"],
    ],
    [
      "an entry that is no record",
      pack([item(1), 5], [child(1)]),
      ["not-a-record /CFItems/1 carried"],
    ],
    [
      "a field of nobody's",
      pack([item(1, { colour: "red" })], [child(1)]),
      ["unknown-key /CFItems/0/colour carried"],
    ],
  ])("reads %s", (_, json, issues) => {
    expect(found(json)).toEqual(issues);
    const framework = read(json);
    expect(safeParseFramework(framework).ok).toBe(true);
    expect(read(again(json))).toStrictEqual(framework);
  });

  it("gives nothing for what is no package, and says so", () => {
    for (const json of [{}, [], 5, "hello", null, { a: 1 }]) {
      const { value, issues } = fromCase(json);
      expect(value).toBeUndefined();
      expect(issues).toHaveLength(1);
    }
  });
});
