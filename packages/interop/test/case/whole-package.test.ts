import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { fromCase, type ToCaseOptions, toCase } from "../../src/case/index.ts";
import { framework, ourId, written } from "./our-framework.ts";
import {
  association,
  child,
  document,
  type Fields,
  item,
  pack,
  time,
  to,
  uriOf,
  uuid,
} from "./package-of.ts";
import { again, read } from "./read-package.ts";

const definition = (at: number, more: Fields): Fields => ({
  identifier: uuid(at),
  uri: `https://example.org/d/${at}`,
  lastChangeDateTime: time,
  ...more,
});
const link = (at: number): Fields => ({ title: "T", identifier: uuid(at), uri: `urn:x:${at}` });

const items = [item(1, { CFItemTypeURI: link(44), colour: "red" }), item(2, { subject: ["Art"] })];
const associations = [
  child(1),
  child(2, 1, { colour: "blue" }),
  association(to(1), "isTranslationOf", { ...to(2), targetType: "CASE" }, { notes: "So" }),
];
const definitions = {
  CFConcepts: [definition(41, { title: "C", hierarchyCode: "1", keywords: "a|b" })],
  CFSubjects: [definition(42, { title: "S", hierarchyCode: "1", description: "" })],
  CFItemTypes: [definition(44, { title: "I", hierarchyCode: "1", description: "D" })],
  CFAssociationGroupings: [definition(45, { title: "G", extensions: { acme: 1 } })],
};
const rubric = definition(46, {
  title: "R",
  CFRubricCriteria: [
    definition(47, { weight: 0.5, CFRubricCriterionLevels: [definition(48, { score: 1 })] }),
  ],
});
const whole = pack(items, associations, {
  CFDocument: { ...document, subjectURI: [link(42)], frameworkType: "Ours", colour: "green" },
  CFDefinitions: { ...definitions, extensions: { acme: 2 } },
  CFRubrics: [rubric],
  extensions: { acme: 3 },
});

const ours = (more: Fields): Fields => ({ "whole-learner/framework": more });

describe("a whole package", () => {
  it("comes back from 1.1 as it was, with what our model says of it beside", () => {
    const [first, second] = items;
    const { colour: _, ...one } = first ?? {};
    const { colour: __, ...below } = associations[1] ?? {};
    const { colour: ___, ...head } = whole["CFDocument"] as Fields;
    expect(again(whole)).toEqual({
      CFDocument: {
        ...head,
        caseVersion: "1.1",
        extensions: ours({
          progressionOrder: [],
          vocabulary: { relations: [{ id: "case/isTranslationOf", name: "isTranslationOf" }] },
          version: 1,
          other: { colour: "green" },
        }),
      },
      CFItems: [
        {
          ...one,
          extensions: ours({ kind: "outcome", part: "academic", other: { colour: "red" } }),
        },
        { ...second, extensions: ours({ kind: "competency" }) },
      ],
      CFAssociations: [
        associations[0],
        { ...below, extensions: ours({ other: { colour: "blue" } }) },
        associations[2],
      ],
      CFDefinitions: { ...definitions, extensions: { acme: 2 } },
      CFRubrics: [rubric],
      extensions: { acme: 3 },
    });
  });

  it("goes into 1.0 without what that does not have", () => {
    const belongs = { title: "Our promise", identifier: ourId, uri: "https://example.org/doc" };
    const { frameworkType: _, ...head } = whole["CFDocument"] as Fields;
    const [grouping] = definitions.CFAssociationGroupings;
    const { extensions: __, ...bare } = grouping ?? {};
    const { notes: ___, ...translation } = associations[2] ?? {};
    expect(written(read(whole), { version: "1.0" })).toEqual({
      CFDocument: {
        ...head,
        CFPackageURI: { title: "Our promise", identifier: ourId, uri: `urn:uuid:${ourId}` },
      },
      CFItems: [
        { ...items[0], CFDocumentURI: belongs },
        { ...item(2), CFDocumentURI: belongs },
      ],
      CFAssociations: [
        { ...associations[0], CFDocumentURI: belongs },
        { ...associations[1], CFDocumentURI: belongs },
        {
          ...translation,
          associationType: "isRelatedTo",
          destinationNodeURI: to(2),
          CFDocumentURI: belongs,
        },
      ],
      CFDefinitions: { ...definitions, CFAssociationGroupings: [bare] },
      CFRubrics: [rubric],
    });
  });

  it("says where its records belong as they said it themselves", () => {
    const own = { ...link(60), uri: uriOf(60) };
    const json = pack(
      [item(1, { CFDocumentURI: own })],
      [child(1, undefined, { CFDocumentURI: own })],
    );
    const old = written(read(json), { version: "1.0" }) as Readonly<Record<string, Fields[]>>;
    expect(old["CFItems"]?.[0]?.["CFDocumentURI"]).toEqual(own);
    expect(old["CFAssociations"]?.[0]?.["CFDocumentURI"]).toEqual(own);
  });
});

describe("what is no record of a package", () => {
  const json = {
    ...pack([item(1), "stray"], [child(1)], {
      CFDefinitions: { CFConcepts: "none", colour: "red" },
      colour: "blue",
    }),
    extensions: { acme: 1 },
  };
  const kept = {
    strays: [{ list: "CFItems", entry: "stray" }],
    other: { colour: "blue" },
  };
  const other = { CFConcepts: "none", colour: "red" };

  it("is kept under extensions", () => {
    const back = again(json);
    expect([back["CFDefinitions"], back["extensions"]]).toEqual([
      { extensions: ours({ other }) },
      { acme: 1, ...ours(kept) },
    ]);
    expect(read(back)).toStrictEqual(read(json));
  });

  it("is left out of 1.0", () => {
    expect(Object.keys(written(read(json), { version: "1.0" }))).toEqual([
      "CFDocument",
      "CFItems",
      "CFAssociations",
    ]);
  });

  it("stands beside the extensions of others in the definitions", () => {
    const both = pack([item(1)], [child(1)], {
      CFDefinitions: { CFSubjects: [], extensions: { acme: 1 }, colour: "red" },
    });
    expect(again(both)["CFDefinitions"]).toEqual({
      CFSubjects: [],
      extensions: { acme: 1, ...ours({ other: { colour: "red" } }) },
    });
    expect(written(read(both), { version: "1.0" })["CFDefinitions"]).toEqual({ CFSubjects: [] });
  });
});

describe("the time of records that have none", () => {
  const timeOf = (of: Framework, options: ToCaseOptions): string =>
    toCase(of, options).CFDocument.lastChangeDateTime;
  const adopted = framework({ status: "adopted", adopted: "2026-05-04" });
  const dated = read(pack([], []));

  it.each([
    ["1970 where nothing is known", framework(), {}, "1970-01-01T00:00:00Z"],
    ["the day of adoption", adopted, {}, "2026-05-04T00:00:00Z"],
    ["that of the document", { ...dated, ...adopted, extensions: dated.extensions }, {}, time],
    ["the one that is said", adopted, { changed: "2027-01-01T00:00:00Z" }, "2027-01-01T00:00:00Z"],
  ])("is %s", (_, of, options, expected) => {
    expect(timeOf(of as Framework, options)).toBe(expected);
  });

  it("of a document is its own, and then that of its records", () => {
    const json = pack([{ identifier: uuid(1), fullStatement: "One" }], []);
    const back = again(json);
    expect((back["CFItems"] as readonly Fields[])[0]).toMatchObject({
      lastChangeDateTime: time,
      extensions: ours({ kind: "competency", undated: time }),
    });
  });
});

describe("progressions from rubrics, from items and of our own", () => {
  const level = (at: number, name: string): Fields =>
    item(at, {
      CFItemType: "Range ALD",
      abbreviatedStatement: name,
      fullStatement: `Does ${name}`,
    });
  const json = pack(
    [item(1), level(2, "Low"), level(3, "Middle"), level(4, "High")],
    [child(1), child(2, 1), child(3, 1), child(4, 1)],
  );

  it("come back in their order", () => {
    const of = read(json);
    const [derived] = of.progressions;
    const [scale] = of.scales;
    const mine = {
      id: "mine",
      competency: uuid(1),
      scale: scale?.id,
      family: "continuum",
      expected: [],
      descriptors: [],
    };
    const both = { ...of, progressions: [mine, derived] } as unknown as Framework;
    const { "whole-learner/framework": kept } = (written(both)["CFDocument"] as Fields)[
      "extensions"
    ] as { readonly "whole-learner/framework": Fields };
    expect(kept).toEqual({
      scales: of.scales,
      progressions: [derived],
      progressionOrder: ["mine", derived?.id],
      version: 1,
    });
    expect(fromCase(written(both)).value?.framework).toStrictEqual(both);
  });

  it("have no order to keep where all are our own", () => {
    const [derived] = read(json).progressions;
    const { extensions: _, ...own } = derived ?? {};
    const of = framework({
      competencies: [{ id: uuid(1), name: "One", reporting: "level" }],
      scales: read(json).scales,
      progressions: [own],
    });
    expect((written(of)["CFDocument"] as Fields)["extensions"]).toEqual(
      ours({ scales: of.scales, version: 1, undated: time }),
    );
  });
});
