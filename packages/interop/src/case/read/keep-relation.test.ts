import { describe, expect, it } from "vitest";
import {
  document,
  type Fields,
  item,
  pack,
  time,
  to,
  uuid,
} from "../../../test/case/package-of.ts";
import { fromCase } from "../index.ts";

const about = { uri: "https://example.org/a", lastChangeDateTime: time };
const toDocument = { title: document.title, identifier: document.identifier, uri: document.uri };
const outside = { title: "Far", identifier: "Far-1", uri: "https://else.example/1" };
const key = "whole-learner/case";
const id = uuid(100);

/** The relation that an association with what our own export kept in it becomes. */
function kept(association: Fields, ours: Fields) {
  const json = pack(
    [item(1), item(2)],
    [
      {
        identifier: uuid(98),
        ...about,
        associationType: "isChildOf",
        originNodeURI: to(1),
        destinationNodeURI: toDocument,
      },
      {
        identifier: uuid(99),
        ...about,
        associationType: "isChildOf",
        originNodeURI: to(2),
        destinationNodeURI: toDocument,
      },
      {
        identifier: id,
        ...about,
        associationType: "isChildOf",
        originNodeURI: to(1),
        destinationNodeURI: to(2),
        ...association,
        extensions: { "example.org": 1, "whole-learner/framework": ours },
      },
    ],
    {
      CFDocument: { ...document, extensions: { "whole-learner/framework": { id: uuid(777) } } },
    },
  );
  const { value, issues } = fromCase(json);
  return { relation: value?.framework.relations[0], issues };
}

const others = { "example.org": 1 };

describe("a relation that our own export wrote", () => {
  it("is what the association says, as the relation that it was", () => {
    expect(kept({ sequenceNumber: 4, notes: "Why" }, { relation: true })).toStrictEqual({
      relation: {
        id,
        type: "part-of",
        from: uuid(1),
        to: uuid(2),
        order: 4,
        note: "Why",
        extensions: { ...others, [key]: about },
      },
      issues: [],
    });
  });

  it("to the document leads to the framework", () => {
    const { relation } = kept({ destinationNodeURI: toDocument }, { relation: true, id: "r" });
    expect(relation).toStrictEqual({
      id: "r",
      type: "part-of",
      from: uuid(1),
      to: uuid(777),
      extensions: { ...others, [key]: about },
    });
  });

  it("has what was kept before what the association says", () => {
    const ours = {
      id: "r",
      type: "school/needs",
      from: "elsewhere",
      to: { uri: "https://else.example/kept", code: "K" },
      order: 2.5,
      note: { en: "Why", es: "Por qué" },
    };
    const association = {
      associationType: "isRelatedTo",
      notes: "Why",
      originNodeURI: outside,
      destinationNodeURI: outside,
    };
    expect(kept(association, ours)).toStrictEqual({
      relation: {
        ...ours,
        extensions: { ...others, [key]: { ...about, associationType: "isRelatedTo" } },
      },
      // What was kept is no news.
      issues: [],
    });
    expect(kept({ ...association, notes: "New" }, { ...ours, to: "kept" }).relation).toMatchObject({
      to: "kept",
      note: { en: "New", es: "Por qué" },
    });
  });

  it("that had no id has none, and nothing of what was made for it", () => {
    expect(kept({}, { relation: true, made: true }).relation).toStrictEqual({
      type: "part-of",
      from: uuid(1),
      to: uuid(2),
      extensions: others,
    });
    expect(kept({}, { relation: true, made: true, id: "r" }).relation).toStrictEqual({
      id: "r",
      type: "part-of",
      from: uuid(1),
      to: uuid(2),
      extensions: others,
    });
  });

  it("keeps links that are not as an export writes them, and says what leads outside", () => {
    const renamed = { ...to(2), title: "Renamed" };
    expect(
      kept({ originNodeURI: outside, destinationNodeURI: renamed }, { relation: true }),
    ).toStrictEqual({
      relation: {
        id,
        type: "part-of",
        from: "far-1",
        to: uuid(2),
        extensions: {
          ...others,
          [key]: { ...about, originNodeURI: outside, destinationNodeURI: renamed },
        },
      },
      issues: [
        {
          code: "case-origin-outside",
          severity: "note",
          path: ["CFAssociations", 2, "originNodeURI"],
          data: { identifier: "far-1" },
          repair: "kept-as-external",
        },
      ],
    });
    expect(kept({ destinationNodeURI: outside }, { relation: true })).toStrictEqual({
      relation: {
        id,
        type: "part-of",
        from: uuid(1),
        to: { uri: outside.uri, name: "Far", extensions: { [key]: outside } },
        extensions: { ...others, [key]: about },
      },
      issues: [
        {
          code: "case-outside",
          severity: "note",
          path: ["CFAssociations", 2, "destinationNodeURI"],
          data: { identifier: "Far-1" },
          repair: "kept-as-external",
        },
      ],
    });
  });
});
