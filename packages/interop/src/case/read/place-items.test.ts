import { describe, expect, it } from "vitest";
import { association, child, type Fields, item, to, uuid } from "../../../test/case/package-of.ts";
import { readingOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { placeItems } from "./place-items.ts";
import { readAssociations } from "./read-associations.ts";
import { readItems } from "./read-items.ts";
import type { Reading } from "./reading.ts";

/** Where the items of a package stand, associations by their position in it. */
function placed(items: readonly Fields[], said: readonly Fields[], more: Partial<Reading> = {}) {
  const reading = readingOf(more);
  const read = readItems(reading, { records: items as readonly JsonRecord[], above: ["CFItems"] });
  const { associations } = readAssociations(
    reading,
    { records: said as readonly JsonRecord[], above: ["CFAssociations"] },
    read,
  );
  const tree = placeItems(reading, read.items, associations);
  return {
    parents: [...tree.parents],
    homes: tree.homes.map((home) => (home === undefined ? -1 : associations.indexOf(home))),
    children: tree.children,
    outline: tree.outline,
    depths: [...tree.depths],
    others: tree.others.map((one) => associations.indexOf(one)),
    closing: [...tree.closing].map((one) => associations.indexOf(one)),
    issues: reading.issues,
  };
}

const note = (code: string, path: readonly (string | number)[], data: object, repair: string) => ({
  code,
  severity: "note",
  path,
  data,
  repair,
});
const orphan = (at: number) => note("case-item-without-parent", ["CFItems", at], {}, "made");
const ordered = (at: number, field: string) =>
  note("case-order-by", ["CFItems", at], { field }, "made");

const outside = { title: "", identifier: uuid(99), uri: "https://example.org/99" };
const kept = (ours: Fields): Fields => ({ extensions: { "whole-learner/framework": ours } });

describe("the places of items", () => {
  it("are below their first parent in the package, else below the document, else at the top", () => {
    expect(
      placed(
        [1, 2, 3, 4, 5].map((at) => item(at)),
        [
          child(1, undefined, { sequenceNumber: 2 }),
          child(2, undefined, { sequenceNumber: 1 }),
          child(3, 2),
          child(3, 1),
          child(3),
          child(4),
          child(4, 1),
          association(to(4), "isPartOf", to(2)),
          association(to(5), "isPartOf", to(1)),
          association(outside, "isChildOf", to(1)),
          association(to(5), "isChildOf", outside),
          association(to(1), "precedes", to(2)),
          child(1),
        ],
      ),
    ).toStrictEqual({
      parents: [-1, -1, 1, 0, -1],
      homes: [0, 1, 2, 6, -1],
      children: [[3], [2], [], [], []],
      outline: [1, 2, 0, 3, 4],
      depths: [0, 0, 1, 1, 0],
      others: [3, 4, 5, 7, 8, 9, 10, 11, 12],
      closing: [],
      issues: [
        note("case-several-parents", ["CFItems", 2], { parents: 2 }, "first-kept"),
        orphan(4),
      ],
    });
  });

  it("leave out the step that would close a circle, through parts too", () => {
    const cycle = (at: number, identifier: string) => ({
      code: "case-cycle",
      severity: "warning",
      path: ["CFAssociations", at],
      data: { identifier },
      repair: "carried",
    });
    expect(
      placed(
        [1, 2, 3, 4].map((at) => item(at)),
        [child(1, 2), association(to(2), "isPartOf", to(3)), child(3, 1), child(4, 4), child(3, 4)],
      ),
    ).toStrictEqual({
      parents: [1, -1, 3, -1],
      homes: [0, -1, 4, -1],
      children: [[], [0], [], [2]],
      outline: [1, 0, 3, 2],
      depths: [1, 0, 1, 0],
      others: [1, 2, 3],
      closing: [2, 3],
      issues: [cycle(2, uuid(3)), cycle(3, uuid(4)), orphan(1), orphan(3)],
    });
  });

  it("are not what our own export says is a relation", () => {
    const circle = [
      child(1, 2, kept({ relation: true })),
      child(2, 1, kept({ type: "part-of" })),
      child(2, undefined, kept({ relation: true })),
      child(1, undefined, kept({ made: true })),
    ];
    expect(placed([item(1), item(2)], circle)).toStrictEqual({
      parents: [-1, -1],
      homes: [3, -1],
      children: [[], []],
      outline: [0, 1],
      depths: [0, 0],
      others: [0, 1, 2],
      closing: [],
      issues: [orphan(1)],
    });
  });
});

describe("the order of siblings", () => {
  it.each<
    [string, readonly Fields[], readonly (number | undefined)[], readonly number[], object[]]
  >([
    ["as they came", [{}, {}, {}], [], [0, 1, 2], []],
    ["by their numbers, equal ones as they came", [{}, {}, {}, {}], [3, 1, 3, 2], [1, 3, 0, 2], []],
    [
      "by what numbers them in a list",
      [{ listEnumeration: "10" }, { listEnumeration: "2" }, { listEnumeration: "1" }],
      [],
      [2, 1, 0],
      [ordered(2, "listEnumeration")],
    ],
    [
      "by their codes where one has no number in a list",
      [
        { listEnumeration: "1", humanCodingScheme: "A.10" },
        { listEnumeration: "", humanCodingScheme: "A.9" },
      ],
      [],
      [1, 0],
      [ordered(1, "humanCodingScheme")],
    ],
    [
      "as they came where one has no code either",
      [{ humanCodingScheme: "A.10" }, {}, { humanCodingScheme: "A.9" }],
      [],
      [0, 1, 2],
      [],
    ],
    [
      "as they came where that is the order of their codes",
      [{ humanCodingScheme: "A.9" }, { humanCodingScheme: "A.10" }],
      [],
      [0, 1],
      [],
    ],
    [
      "by number, then those without one by their codes",
      [
        { humanCodingScheme: "b" },
        { humanCodingScheme: "z" },
        { humanCodingScheme: "a" },
        {},
        { humanCodingScheme: "y" },
      ],
      [undefined, 5, undefined, 1, 5],
      [3, 1, 4, 2, 0],
      [ordered(2, "humanCodingScheme")],
    ],
    [
      "by number, then the only one without",
      [{ humanCodingScheme: "a" }, { humanCodingScheme: "b" }],
      [undefined, 0],
      [1, 0],
      [],
    ],
  ])("is %s", (_, fields, numbers, outline, issues) => {
    const items = fields.map((more, at) => item(at + 1, more));
    const homes = (above?: number): readonly Fields[] =>
      items.map((_, at) => {
        const sequenceNumber = numbers[at];
        return child(at + 1, above, sequenceNumber === undefined ? {} : { sequenceNumber });
      });
    const top = placed(items, homes());
    expect([top.outline, top.issues]).toStrictEqual([outline, issues]);
    const below = placed([...items, item(50)], [...homes(50), child(50)]);
    expect([below.children.at(-1), below.issues]).toStrictEqual([outline, issues]);
    expect(below.outline).toStrictEqual([items.length, ...outline]);
    expect(below.depths).toStrictEqual([...items.map(() => 1), 0]);
  });

  it("is that of the file where our own export wrote it", () => {
    const codes = ["A.10", "A.9", "A.8"].map((humanCodingScheme, at) =>
      item(at + 1, { humanCodingScheme }),
    );
    const { outline, children, issues } = placed(
      codes,
      [child(1, 3), child(2, 3, { sequenceNumber: 1 }), child(3)],
      { isOurs: true },
    );
    expect(outline).toStrictEqual([0, 1, 2]);
    expect(children).toStrictEqual([[], [], [0, 1]]);
    expect(issues).toStrictEqual([]);
  });
});
