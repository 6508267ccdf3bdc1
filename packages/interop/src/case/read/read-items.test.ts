import { safeParseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { child, item, pack, time, uuid } from "../../../test/case/package-of.ts";
import { again, found, read } from "../../../test/case/read-package.ts";

describe("items of real packages", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "the same item twice",
      pack([item(1), item(1)], [child(1)]),
      ["case-duplicate /CFItems/1 first-kept"],
    ],
    [
      "two items with one identifier",
      pack([item(1), item(1, { fullStatement: "Another" })], [child(1)]),
      ["case-duplicate /CFItems/1 made", "case-item-without-parent /CFItems/1 made"],
    ],
    ["an item with no parent", pack([item(1)]), ["case-item-without-parent /CFItems/0 made"]],
    [
      "an item with two parents",
      pack([item(1), item(2), item(3)], [child(1), child(2), child(3, 1), child(3, 2)]),
      ["case-several-parents /CFItems/2 first-kept"],
    ],
    [
      "items in a circle",
      pack([item(1), item(2)], [child(1, 2), child(2, 1)]),
      ["case-cycle /CFAssociations/1 carried", "case-item-without-parent /CFItems/1 made"],
    ],
    [
      "an item with no identifier",
      pack([item(1, { identifier: null })], [child(1)]),
      ["case-identifier-made /CFItems/0/identifier made"],
    ],
    [
      "an item with neither identifier nor URI",
      pack([{ fullStatement: "Alone", lastChangeDateTime: time }]),
      [
        "case-identifier-made /CFItems/0/identifier made",
        "field-missing /CFItems/0/uri made",
        "case-item-without-parent /CFItems/0 made",
      ],
    ],
    [
      "an identifier in capitals",
      pack([item(1, { identifier: uuid(10).replace("0000-4000", "ABCD-4000"), uri: "u" })]),
      [
        "case-identifier-case /CFItems/0/identifier converted",
        "case-item-without-parent /CFItems/0 made",
      ],
    ],
  ])("reads %s", (_, json, issues) => {
    expect(found(json)).toEqual(issues);
    const framework = read(json);
    expect(safeParseFramework(framework).ok).toBe(true);
    expect(read(again(json))).toStrictEqual(framework);
  });
});
