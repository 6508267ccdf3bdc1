import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { item, time, to, uuid } from "../../../test/case/package-of.ts";
import { documentId, readingOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { readAssociations } from "./read-associations.ts";
import { readItems } from "./read-items.ts";

const items = readItems(readingOf(), {
  records: [item(1), item(2)] as readonly JsonRecord[],
  above: ["CFItems"],
});

const read = (records: readonly object[], keys?: readonly string[]) => {
  const reading = readingOf();
  const all = readAssociations(
    reading,
    { records: deepFreeze(records) as readonly JsonRecord[], above: ["A"], ...(keys && { keys }) },
    items,
  );
  return { ...all, issues: reading.issues };
};

const id = "4a2f0f0e-aaaa-4a39-9a64-0c6f2f3a7d11";
const one = {
  identifier: id,
  uri: "https://example.org/a",
  lastChangeDateTime: time,
  associationType: "precedes",
  originNodeURI: to(1),
  destinationNodeURI: to(2),
};
const duplicate = (at: number | string, identifier: string, same: boolean) => ({
  code: "case-duplicate",
  severity: "warning",
  path: ["A", at],
  data: { identifier, same },
  repair: same ? "first-kept" : "made",
});
const twin = (number: number): string => uuidV5(`${id}#${number}`, documentId);

describe("associations of one identifier", () => {
  it("are one where they say the same, whatever the sequence of their keys", () => {
    const { identifier, ...rest } = one;
    const { associations, issues } = read([one, { ...rest, identifier }, one]);
    expect(associations.map(({ record }) => record.raw)).toStrictEqual([one]);
    expect(issues).toStrictEqual([duplicate(1, id, true), duplicate(2, id, true)]);
  });

  it("get identifiers of their own where they do not, and what they had is kept", () => {
    const others = [
      { ...one, identifier: uuid(7) },
      one,
      { ...one, sequenceNumber: 1 },
      { ...one, identifier: id.toUpperCase(), associationType: "isPeerOf" },
      { ...one, identifier: uuid(7), notes: { not: "a text" } },
      { ...one, identifier: twin(4) },
      { ...one, sequenceNumber: 2 },
      { ...one, sequenceNumber: 3 },
    ];
    const { associations, endless, issues } = read(others);
    expect(endless).toStrictEqual([]);
    expect(associations.map(({ record: { id: own, unusable } }) => [own, unusable])).toStrictEqual([
      [uuid(7), {}],
      [id, {}],
      [twin(2), { identifier: id }],
      [twin(3), { identifier: id.toUpperCase() }],
      [uuidV5(`${uuid(7)}#2`, documentId), { identifier: uuid(7), notes: { not: "a text" } }],
      [twin(4), {}],
      [twin(5), { identifier: id }],
      [twin(6), { identifier: id }],
    ]);
    expect(issues.filter(({ code }) => code === "case-duplicate")).toStrictEqual([
      duplicate(2, id, false),
      duplicate(3, id, false),
      duplicate(4, uuid(7), false),
      duplicate(6, id, false),
      duplicate(7, id, false),
    ]);
  });

  it("may be two that were made of one URI", () => {
    const made = { ...one, identifier: null, uri: `https://example.org/${id}` };
    const { associations } = read([made, { ...made, sequenceNumber: 1 }]);
    expect(associations.map(({ record }) => [record.id, record.unusable])).toStrictEqual([
      [id, {}],
      [twin(2), { identifier: id }],
    ]);
    const { identifier: _, ...bare } = made;
    const { associations: bareOnes } = read([bare, { ...bare, sequenceNumber: 1 }]);
    expect(bareOnes[1]?.record.unusable).toStrictEqual({ identifier: id });
  });

  it("are found after ones without ends, which count for nothing", () => {
    const { originNodeURI: _, ...headless } = one;
    const { destinationNodeURI: __, ...endlessOne } = one;
    const { associations, endless, issues } = read(
      [headless, one, endlessOne, { ...one, associationType: "isPeerOf" }],
      ["h", "o", "e", "p"],
    );
    expect(endless).toStrictEqual([headless, endlessOne]);
    expect(associations.map(({ record, type }) => [record.id, type])).toStrictEqual([
      [id, "precedes"],
      [twin(2), "isPeerOf"],
    ]);
    const without = (at: string, end: string) => ({
      code: "case-association-without-end",
      severity: "error",
      path: ["A", at],
      data: { end },
      repair: "carried",
    });
    expect(issues).toStrictEqual([
      without("h", "origin"),
      without("e", "destination"),
      duplicate("p", id, false),
    ]);
  });
});
