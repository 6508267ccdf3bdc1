import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import { time } from "../../../test/case/package-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { shapes } from "./shapes.ts";
import { at, documentId, id, mend, plain, uri } from "../../../test/case/mended.ts";

describe("the identifier of a record", () => {
  const nameless = { fullStatement: "Adds", lastChangeDateTime: time };
  const fromUri = `https://example.org/${id.toUpperCase()}/`;
  it.each<[string, JsonRecord, string, JsonRecord]>([
    ["at the end of its URI", { ...nameless, uri: fromUri }, id, {}],
    ["made of its URI", { ...nameless, uri }, uuidV5(uri, documentId), {}],
    [
      "made of one that is no UUID",
      { ...nameless, uri, identifier: "local-1" },
      uuidV5("local-1", documentId),
      { identifier: "local-1" },
    ],
    [
      "at the end of its URI rather than one that is no UUID",
      { ...nameless, uri: fromUri, identifier: "local-1" },
      id,
      { identifier: "local-1" },
    ],
    ["none in a null", { ...nameless, uri: fromUri, identifier: null }, id, {}],
    ["none in a number", { ...nameless, uri: fromUri, identifier: 5 }, id, { identifier: 5 }],
    ["made of all that it says", nameless, uuidV5(canonicalJson(nameless), documentId), {}],
  ])("is %s", (_, raw, made, unusable) => {
    const { record, issues } = mend(shapes.item, raw);
    expect(record.id).toBe(made);
    expect(record.unusable).toStrictEqual(unusable);
    expect(issues[0]).toEqual(
      at("identifier", "case-identifier-made", { made }, "made", "warning"),
    );
  });

  it("is its own, in small letters", () => {
    expect(mend(shapes.item, { ...plain, colour: 1 }).record.id).toBe(id);
    expect(mend(shapes.item, { ...plain, identifier: id.toUpperCase() }).record).toMatchObject({
      id,
      unusable: {},
    });
  });
});

describe("what stands under extensions", () => {
  it.each<[string, unknown, object]>([
    ["an object", { acme: 1 }, { acme: 1 }],
    ["nothing", null, {}],
    ["an empty list", [], {}],
    ["a list of objects, as a rubric's levels have it", [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
  ])("may be %s", (_, extensions, read) => {
    const { record, issues } = mend(shapes.level, {
      ...plain,
      fullStatement: null,
      extensions: extensions as never,
    });
    expect(record.extensions).toStrictEqual(read);
    expect(record.unusable).toStrictEqual({});
    expect(issues.map(({ code }) => code)).toEqual(["null-value"]);
  });

  it.each<[string, unknown]>([
    ["a text", "acme"],
    ["a list with something else in it", [{ a: 1 }, 5]],
    ["a list of nothing else", [5]],
    ["two that say the same key", [{ a: 1 }, { a: 2 }]],
  ])("cannot be %s", (_, extensions) => {
    for (const trusts of [false, true]) {
      const { record, issues } = mend(
        shapes.item,
        { ...plain, extensions: extensions as never },
        trusts,
      );
      expect(record.extensions).toStrictEqual({});
      expect(record.unusable).toStrictEqual({ extensions });
      expect(issues).toEqual([
        at(
          "extensions",
          "value-unusable",
          { field: "extensions", expected: "an object" },
          "carried",
          "warning",
        ),
      ]);
    }
  });

  it("is what our own export kept, in a list too", () => {
    const kept = { kind: "outcome" };
    const extensions = [{ acme: 1 }, { "whole-learner/framework": kept }];
    const { record } = mend(shapes.item, { ...plain, extensions }, true);
    expect(record).toMatchObject({ ours: kept, extensions: { acme: 1 } });
    expect(record.extensions).toStrictEqual({ acme: 1 });
    expect(mend(shapes.item, { ...plain, extensions }).record.ours).toStrictEqual({});
  });
});
