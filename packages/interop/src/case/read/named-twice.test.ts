import { uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import {
  association,
  child,
  document,
  item,
  pack,
  time,
  to,
  uriOf,
  uuid,
} from "../../../test/case/package-of.ts";
import { again, read } from "../../../test/case/read-package.ts";
import { fromCase } from "../from-case.ts";

const twin = (at: number, number: number): string =>
  uuidV5(`${uuid(at)}#${number}`, document.identifier);

describe("items with one identifier", () => {
  const json = pack(
    [item(1), item(1, { fullStatement: "Second" }), item(1, { fullStatement: "Third" }), item(2)],
    [child(1), child(2), association(to(2), "precedes", to(1))],
  );

  it("are each an item of its own, and references mean the first", () => {
    const { competencies, relations } = read(json);
    expect(competencies.map(({ id, name }) => [id, name])).toEqual([
      [uuid(1), "Statement 1"],
      [twin(1, 2), "Second"],
      [twin(1, 3), "Third"],
      [uuid(2), "Statement 2"],
    ]);
    expect(relations).toMatchObject([{ type: "precedes", from: uuid(2), to: uuid(1) }]);
  });

  it("are told, each with whether it says the same", () => {
    const { issues } = fromCase(pack([item(1), item(1, { notes: "N" }), item(1)], [child(1)]));
    expect(issues.filter(({ code }) => code === "case-duplicate")).toEqual([
      expect.objectContaining({
        path: ["CFItems", 1],
        data: { identifier: uuid(1), same: false },
        severity: "warning",
        repair: "made",
      }),
      expect.objectContaining({
        path: ["CFItems", 2],
        data: { identifier: uuid(1), same: true },
        severity: "warning",
        repair: "first-kept",
      }),
    ]);
  });

  it("keep the identifier that they came with", () => {
    const written = again(json)["CFItems"] as readonly {
      identifier: string;
      extensions?: object;
    }[];
    const second = written.find(({ identifier }) => identifier === twin(1, 2));
    expect(JSON.stringify(second?.extensions)).toContain(`"identifier":"${uuid(1)}"`);
  });
});

describe("the ways in which associations name items", () => {
  it.each<[string, object]>([
    ["by identifier", { title: "T", identifier: uuid(1), uri: "https://else.example" }],
    [
      "by identifier in capitals",
      { title: "T", identifier: uuid(1).toUpperCase(), uri: "https://else.example" },
    ],
    ["by URI", { title: "T", uri: uriOf(1) }],
    ["by URI in capitals", { title: "T", uri: uriOf(1).toUpperCase() }],
  ])("%s", (_, end) => {
    const json = pack(
      [item(1), item(2)],
      [child(1), child(2), association(to(2), "precedes", { ...end })],
    );
    expect(read(json).relations).toMatchObject([{ type: "precedes", from: uuid(2), to: uuid(1) }]);
  });

  it("are the first item's where two have one URI, and no item's where it is empty", () => {
    const shared = [
      item(1, { uri: "https://x.example/u" }),
      item(2, { uri: "https://x.example/u" }),
      item(3, { uri: "" }),
    ];
    const relations = (uri: string) =>
      read(
        pack(shared, [
          child(1),
          child(2),
          child(3),
          association(to(2), "precedes", { title: "T", uri }),
        ]),
      ).relations.map(({ to: end }) => end);
    expect(relations("https://x.example/u")).toEqual([uuid(1)]);
    expect(relations("")).not.toContainEqual(uuid(3));
  });

  it("are the identifier's before a URI that says the same", () => {
    const json = pack(
      [item(1, { uri: uuid(2) }), item(2)],
      [
        child(1),
        child(2),
        association(to(1), "precedes", { title: "T", identifier: uuid(2), uri: uuid(2) }),
      ],
    );
    expect(read(json).relations).toMatchObject([{ from: uuid(1), to: uuid(2) }]);
  });
});

describe("what an item is called", () => {
  const nameOf = (more: object) => {
    const { value, issues } = fromCase(
      pack([{ identifier: uuid(1), uri: uriOf(1), lastChangeDateTime: time, ...more }], [child(1)]),
    );
    const [one] = value?.framework.competencies ?? [];
    return [
      one?.name,
      one?.statement,
      issues.map(({ code, path, repair }) => [code, path.join("/"), repair]),
    ];
  };

  it.each<[string, object, readonly unknown[]]>([
    [
      "its short statement beside the full one",
      { fullStatement: "Full", abbreviatedStatement: "Short" },
      ["Short", "Full", []],
    ],
    ["its full statement", { fullStatement: "Full" }, ["Full", undefined, []]],
    [
      "its full statement where the short one is space",
      { fullStatement: "Full", abbreviatedStatement: " " },
      ["Full", undefined, []],
    ],
    [
      "its code where it says nothing",
      { fullStatement: " ", humanCodingScheme: "A.1" },
      ["A.1", undefined, [["field-missing", "CFItems/0/fullStatement", "made"]]],
    ],
  ])("is %s", (_, more, named) => {
    expect(nameOf(more)).toEqual(named);
  });
});
