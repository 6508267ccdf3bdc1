import { uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import { fromCase } from "../from-case.ts";
import {
  association,
  child,
  document,
  type Fields,
  item,
  pack,
  to,
  uuid,
} from "../../../test/case/package-of.ts";
import { again, found, read } from "../../../test/case/read-package.ts";

const level = (at: number, more: Fields = {}): Fields => item(at, { CFItemType: "Level", ...more });
const under = (levels: readonly Fields[], more: readonly Fields[] = []): Fields =>
  pack([item(1), ...levels], [child(1), ...levels.map((_, at) => child(at + 2, 1)), ...more]);
const short = (...names: readonly string[]): readonly Fields[] =>
  names.map((abbreviatedStatement, at) => level(at + 2, { abbreviatedStatement }));
const skills = (...ends: readonly (readonly [to: number, order?: number])[]): readonly Fields[] =>
  ends.map(([end, sequenceNumber]) =>
    association(
      to(1),
      "hasSkillLevel",
      to(end),
      sequenceNumber === undefined ? {} : { sequenceNumber },
    ),
  );
const four = (associations: readonly Fields[]): Fields =>
  pack(
    [
      item(1),
      ...["Level 3", "Level 1", "Level 2"].map((abbreviatedStatement, at) =>
        item(at + 2, { abbreviatedStatement }),
      ),
    ],
    [1, 2, 3, 4].map((at) => child(at)).concat(associations),
  );
const said = (json: unknown) => {
  const { progressions, scales } = read(json);
  return {
    names: scales[0]?.levels.map(({ name, value }) => [name, value]),
    statements: progressions[0]?.descriptors.map(({ level: at, statement }) => [at, statement]),
  };
};

describe("items that are levels of the one above", () => {
  it("make its progression, and are its indicators", () => {
    const json = under(short("Begins", "Does", "Leads"));
    const { progressions, indicators, scales } = read(json);
    expect(progressions).toEqual([
      {
        id: uuidV5(`child-items:${uuid(1)}`, document.identifier),
        competency: uuid(1),
        scale: "case-1",
        family: "continuum",
        expected: [],
        descriptors: [
          { level: "1", statement: "Statement 2" },
          { level: "2", statement: "Statement 3" },
          { level: "3", statement: "Statement 4" },
        ],
        extensions: { "whole-learner/case": { from: "child-items" } },
      },
    ]);
    expect(scales[0]?.levels.map(({ name }) => name)).toEqual(["Begins", "Does", "Leads"]);
    expect(indicators.map(({ id, partOf, level: shows }) => [id, partOf, shows])).toEqual([
      [uuid(2), uuid(1), "1"],
      [uuid(3), uuid(1), "2"],
      [uuid(4), uuid(1), "3"],
    ]);
    expect(fromCase(json).issues).toEqual([
      expect.objectContaining({
        code: "case-goal-chosen",
        data: { scale: "case-1", level: "2" },
        severity: "note",
        repair: "made",
      }),
      expect.objectContaining({
        code: "case-levels-from-items",
        path: ["CFItems", 0],
        data: { from: "child-items", levels: 3 },
        severity: "note",
        repair: "made",
      }),
    ]);
    expect(read(again(json))).toEqual(read(json));
  });

  it.each<[string, readonly Fields[], readonly (readonly unknown[])[]]>([
    [
      "by the numbers at the end of their names",
      short("Level 10", "Level 9", "Level 11 "),
      [
        ["Level 9", 1],
        ["Level 10", 2],
        ["Level 11", 3],
      ],
    ],
    [
      "as they stand where two have one number",
      short("A 2", "B 2", "C 1"),
      [
        ["A 2", 1],
        ["B 2", 2],
        ["C 1", 3],
      ],
    ],
    [
      "as they stand where one has none",
      short("Level 3", "Level 2", "Top"),
      [
        ["Level 3", 1],
        ["Level 2", 2],
        ["Top", 3],
      ],
    ],
    [
      "called by their place where one has no name",
      short("One", " ", "Three"),
      [
        ["1", 1],
        ["2", 2],
        ["3", 3],
      ],
    ],
  ])("are %s", (_, levels, names) => {
    expect(said(under(levels)).names).toEqual(names);
  });

  it.each<[string, Fields, readonly string[]]>([
    ["two", under(short("A", "B")), ["case-levels-do-not-fit /CFItems/0 none"]],
    [
      "three",
      under(short("A", "B", "C")),
      ["case-goal-chosen  made", "case-levels-from-items /CFItems/0 made"],
    ],
    [
      "twelve",
      under(short(..."ABCDEFGHIJKL".split(""))),
      ["case-goal-chosen  made", "case-levels-from-items /CFItems/0 made"],
    ],
    [
      "thirteen",
      under(short(..."ABCDEFGHIJKLM".split(""))),
      ["case-levels-do-not-fit /CFItems/0 none"],
    ],
  ])("may be %s", (_, json, told) => {
    expect(found(json)).toEqual(told);
  });

  it("are of the types that the caller says, in whatever letters, and stand above nothing", () => {
    const typed = [2, 3, 4].map((at) => item(at, { CFItemType: " step " }));
    const options = { levelTypes: ["STEP"] };
    expect(read(under(typed)).progressions).toEqual([]);
    expect(read(under(typed), options).progressions).toHaveLength(1);
    expect(read(under(short("A", "B", "C")), options).progressions).toEqual([]);
    const above = pack(
      [item(1), ...typed, item(5)],
      [child(1), child(2, 1), child(3, 1), child(4, 1), child(5, 4)],
    );
    expect(read(above, options).progressions).toEqual([]);
  });
});

describe("items that hasSkillLevel points at", () => {
  it.each<[string, readonly Fields[], readonly (readonly unknown[])[]]>([
    [
      "by their sequence",
      skills([2, 1], [3, 2], [4, 3]),
      [
        ["1", "Statement 2"],
        ["2", "Statement 3"],
        ["3", "Statement 4"],
      ],
    ],
    [
      "by the numbers of their names where one has no sequence",
      skills([2, 1], [3, 2], [4]),
      [
        ["1", "Statement 3"],
        ["2", "Statement 4"],
        ["3", "Statement 2"],
      ],
    ],
    [
      "each once",
      skills([2, 1], [3, 2], [4, 3], [2, 4]),
      [
        ["1", "Statement 2"],
        ["2", "Statement 3"],
        ["3", "Statement 4"],
      ],
    ],
  ])("are levels: %s", (_, associations, statements) => {
    const json = four(associations);
    expect(said(json).statements).toEqual(statements);
    const { progressions, indicators } = read(json);
    expect(progressions[0]?.id).toBe(uuidV5(`hasSkillLevel:${uuid(1)}`, document.identifier));
    expect(progressions[0]?.extensions).toEqual({
      "whole-learner/case": { from: "hasSkillLevel" },
    });
    expect(indicators).toEqual([]);
  });

  it("are none where they lead outside", () => {
    const outside = association(to(1), "hasSkillLevel", {
      title: "X",
      identifier: uuid(77),
      uri: "https://else.example/77",
    });
    expect(read(four([...skills([2], [3]), outside])).progressions).toEqual([]);
  });
});
