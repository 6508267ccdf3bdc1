import { safeParseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  association,
  child,
  type Fields,
  item,
  pack,
  time,
  to,
  uuid,
} from "../../../test/case/package-of.ts";
import { again, found, read } from "../../../test/case/read-package.ts";

describe("associations of real packages", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "a destination outside",
      pack(
        [item(1)],
        [
          child(1),
          association(to(1), "exactMatchOf", {
            title: "",
            identifier: uuid(99),
            uri: `local:${uuid(99)}`,
          }),
        ],
      ),
      ["case-outside /CFAssociations/1/destinationNodeURI kept-as-external"],
    ],
    [
      "an origin outside",
      pack([item(1)], [child(1), association(to(98), "isRelatedTo", to(1))]),
      ["case-origin-outside /CFAssociations/1/originNodeURI kept-as-external"],
    ],
    [
      "the same association twice",
      pack(
        [item(1), item(2)],
        [child(1), child(2), ...[1, 1].map(() => association(to(1), "precedes", to(2)))],
      ),
      ["case-association-twice /CFAssociations/3 none"],
    ],
    [
      "an association without an end",
      pack(
        [item(1)],
        [
          child(1),
          {
            identifier: uuid(3),
            uri: "u",
            lastChangeDateTime: time,
            associationType: "precedes",
            originNodeURI: to(1),
          },
        ],
      ),
      ["case-association-without-end /CFAssociations/1 carried"],
    ],
    [
      "a type of association of its own",
      pack([item(1), item(2)], [child(1), child(2), association(to(1), "dependsOn", to(2))]),
      ["case-unknown-association /CFAssociations/2/associationType carried"],
    ],
    [
      "an extension of a type, with a hyphen",
      pack([item(1), item(2)], [child(1), child(2), association(to(1), "ext:builds-on", to(2))]),
      [],
    ],
  ])("reads %s", (_, json, issues) => {
    expect(found(json)).toEqual(issues);
    const framework = read(json);
    expect(safeParseFramework(framework).ok).toBe(true);
    expect(read(again(json))).toStrictEqual(framework);
  });

  it.each<[string, Fields]>([
    ["an identifier", { identifier: "" }],
    ["a URI", { uri: "" }],
  ])("do not lead to an item that has nothing for %s, where they lead outside", (_, nothing) => {
    const outside = {
      title: "",
      identifier: "https://else.example/9",
      uri: "https://else.example/9",
    };
    const json = pack(
      [item(1, nothing), item(2)],
      [child(2), association(to(2), "isRelatedTo", outside)],
    );
    expect(read(json).relations).toMatchObject([{ to: { uri: "https://else.example/9" } }]);
  });
});
