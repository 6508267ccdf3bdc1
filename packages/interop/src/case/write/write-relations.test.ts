import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { framework, listOf, made, ourId, written } from "../../../test/case/our-framework.ts";
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
import { again, read } from "../../../test/case/read-package.ts";
import { fromCase } from "../index.ts";

const both = { en: "As said", es: "Como se dijo" };
const node = (id: string, name: string): Fields => ({ id, name, reporting: "level" });
const nodes = [node(uuid(1), "One"), node(uuid(2), "Two"), node("three", "Three")];

const link = (identifier: string, title: string): Fields => ({
  title,
  identifier,
  uri: `urn:uuid:${identifier}`,
});
const [one, two] = [link(uuid(1), "One"), link(uuid(2), "Two")];
const three = link(made("node:three"), "Three");

/** The associations of relations between the nodes. */
const of = (relations: readonly Fields[], more: Fields = {}): Framework =>
  framework({ competencies: nodes, relations, ...more });
const associations = (one: Framework, version: "1.0" | "1.1" = "1.1"): readonly Fields[] =>
  listOf(written(one, { version }), "CFAssociations").slice(nodes.length);

/** An association as we write one. */
const wrote = (id: string, type: string, from: Fields, end: Fields, more: Fields = {}): Fields => ({
  identifier: id,
  uri: `urn:uuid:${id}`,
  lastChangeDateTime: time,
  associationType: type,
  originNodeURI: from,
  destinationNodeURI: end,
  ...more,
});
const beyond = (more: Fields): Fields => ({
  extensions: { "whole-learner/framework": { ...more, undated: time } },
});

describe("the relations of a framework of ours", () => {
  it("are associations, with identifiers made of what they say where they have none", () => {
    const all = of([
      { type: "precedes", from: uuid(1), to: uuid(2) },
      { type: "precedes", from: uuid(1), to: uuid(2) },
      { id: uuid(50), type: "equivalent", from: uuid(2), to: "three", order: 2, note: "So" },
      { id: "mine", type: "related", from: "three", to: uuid(1), order: 1.5, note: both },
      { id: uuid(51), type: "part-of", from: "three", to: uuid(1), extensions: {} },
      { id: uuid(52), type: "replaced-by", from: uuid(1), to: ourId, extensions: { acme: 1 } },
      { id: uuid(53), type: "covers", from: "gone", to: uuid(9) },
    ]);
    const named = made(`association:relation:precedes ${uuid(1)} ${uuid(2)}`);
    const twin = made(`association:relation:precedes ${uuid(1)} ${uuid(2)}#2`);
    expect(associations(all)).toEqual([
      wrote(named, "precedes", one, two, beyond({ made: true })),
      wrote(twin, "precedes", one, two, beyond({ made: true })),
      wrote(uuid(50), "exactMatchOf", two, three, {
        sequenceNumber: 2,
        notes: "So",
        ...beyond({}),
      }),
      wrote(made("association:mine"), "isRelatedTo", three, one, {
        notes: "As said",
        ...beyond({ id: "mine", order: 1.5, note: both }),
      }),
      wrote(uuid(51), "isChildOf", three, one, beyond({ relation: true, bare: true })),
      wrote(uuid(52), "replacedBy", one, link(ourId, "Our promise"), {
        extensions: { acme: 1, "whole-learner/framework": { undated: time } },
      }),
      wrote(
        uuid(53),
        "ext:covers",
        { title: "", identifier: "gone", uri: "gone" },
        link(uuid(9), ""),
        beyond({ from: "gone", to: uuid(9) }),
      ),
    ]);
    expect(fromCase(written(all)).value?.framework).toStrictEqual(all);
  });

  it("have the identifier that was carried where they have no id", () => {
    const extensions = { "whole-learner/case": { identifier: uuid(55) } };
    const all = of([{ type: "precedes", from: uuid(1), to: uuid(2), extensions }]);
    expect(associations(all)).toEqual([
      wrote(uuid(55), "precedes", one, two, beyond({ made: true })),
    ]);
  });

  it.each([
    ["mine", "ext:mine", true],
    ["my own!", "ext:my_own_", true],
    ["case/isPeerOf", "isPeerOf", false],
    ["case/isPartOf", "isPartOf", true],
    ["case/ext:a|b", "ext:a|b", false],
    ["case/other", "ext:other", true],
  ])("of the type %j are %s, which does not say it: %s", (type, associationType, isKept) => {
    const all = of([{ id: uuid(50), type, from: uuid(1), to: uuid(2) }], {
      vocabulary: { relations: [{ id: type, name: "Theirs" }] },
    });
    expect(associations(all)).toEqual([
      wrote(
        uuid(50),
        associationType,
        one,
        two,
        beyond({
          ...(isKept ? { type } : {}),
          ...(associationType === "isPartOf" ? { relation: true } : {}),
        }),
      ),
    ]);
    expect(fromCase(written(all)).value?.framework).toStrictEqual(all);
  });

  it.each([
    ["part-of", "isChildOf"],
    ["equivalent", "exactMatchOf"],
    ["covers", "isRelatedTo"],
    ["case/isPeerOf", "isPeerOf"],
    ["case/isTranslationOf", "isRelatedTo"],
    ["case/ext:mine", "isRelatedTo"],
    ["mine", "isRelatedTo"],
  ])(
    "of the type %s are in CASE 1.0 %s, which has neither extensions nor translations",
    (type, said) => {
      const all = of([{ id: uuid(50), type, from: uuid(1), to: uuid(2), note: "So" }]);
      expect(associations(all, "1.0")).toEqual([
        wrote(uuid(50), said, one, two, { CFDocumentURI: link(ourId, "Our promise") }),
      ]);
    },
  );
});

describe("what lies outside", () => {
  const urn = `urn:uuid:${uuid(9)}`;

  it.each([
    [{ uri: urn }, { title: "", identifier: uuid(9), uri: urn }],
    [{ uri: "https://example.org/x" }, { title: "", identifier: "https://example.org/x" }],
    [
      { uri: urn, code: "B.1" },
      { title: "B.1", identifier: uuid(9) },
    ],
    [
      { uri: urn, code: "B.1", name: both },
      { title: "As said", identifier: uuid(9) },
    ],
    [
      { uri: urn, name: "Told", framework: uuid(8) },
      { title: "Told", identifier: uuid(9) },
    ],
    [
      { uri: urn, extensions: { acme: 1 } },
      { title: "", identifier: uuid(9) },
    ],
  ])("is a link to %j, and kept beside it", (node, end) => {
    const all = of([{ type: "precedes", from: uuid(1), to: node }]);
    expect(associations(all)).toEqual([
      wrote(
        made(`association:relation:precedes ${uuid(1)} ${node.uri}`),
        "precedes",
        one,
        { ...end, uri: node.uri },
        beyond({ made: true, to: node }),
      ),
    ]);
    expect(fromCase(written(all)).value?.framework).toStrictEqual(all);
  });

  const away = {
    title: "Away",
    identifier: "A.9",
    uri: "https://example.org/a9",
    targetType: "CASE",
  };
  const came = association(to(1), "exactMatchOf", away);
  const json = pack([item(1)], [child(1), came]);

  it("comes back as the link that it was", () => {
    expect((again(json)["CFAssociations"] as readonly Fields[]).at(-1)).toEqual(came);
  });

  it.each([
    ["name", { name: "Far away" }, { title: "Far away", identifier: "https://example.org/a9" }],
    ["uri", { uri: urn }, { title: "Away", identifier: uuid(9), uri: urn }],
  ])("is a link of ours once its %s is another", (_, more, end) => {
    const of = read(json);
    const [relation] = of.relations;
    const node = { ...(relation?.to as object), ...more };
    const edited = { ...of, relations: [{ ...relation, to: node }] } as unknown as Framework;
    expect(listOf(written(edited), "CFAssociations").at(-1)).toEqual({
      ...came,
      destinationNodeURI: { uri: away.uri, ...end },
      extensions: { "whole-learner/framework": { to: node } },
    });
  });
});

describe("an association that became a relation", () => {
  const odd = {
    originNodeURI: { ...to(1), title: "Cut" },
    sequenceNumber: 4,
    notes: "So",
    extensions: { acme: 1 },
  };

  it.each(["exactMatchOf", "isPeerOf", "exemplar", "isTranslationOf", "ext:mine", "ext:covers"])(
    "of the type %s comes back as it was",
    (type) => {
      const came = association(to(1), type, { ...to(2), title: "Two" }, odd);
      const json = pack([item(1), item(2)], [child(1), child(2), came]);
      expect((again(json)["CFAssociations"] as readonly Fields[]).at(-1)).toEqual(came);
    },
  );

  it.each(["isPartOf", "isChildOf"])("of the type %s is one still", (type) => {
    const came = association(to(2), type, to(1), { notes: "So" });
    const json = pack([item(1), item(2), item(3)], [child(1), child(3), child(2, 3), came]);
    expect((again(json)["CFAssociations"] as readonly Fields[]).at(-1)).toEqual({
      ...came,
      extensions: { "whole-learner/framework": { relation: true } },
    });
  });

  it("has the type that it was given since, and ends that it was given", () => {
    const came = association(to(1), "isPartOf", to(2), odd);
    const json = pack([item(1), item(2), item(3)], [child(1), child(2), child(3), came]);
    const of = read(json);
    const [relation] = of.relations;
    const edited = { ...relation, type: "precedes", from: uuid(3) };
    const all = { ...of, relations: [edited] } as unknown as Framework;
    expect(listOf(written(all), "CFAssociations").at(-1)).toMatchObject({
      identifier: came["identifier"],
      associationType: "precedes",
      originNodeURI: to(3),
      destinationNodeURI: to(2),
    });
  });

  it("comes back from an origin that the package does not have, and from the document", () => {
    const outside = { title: "Away", identifier: "A.9", uri: "https://example.org/a9" };
    const document = { title: "Cut", identifier: ourId, uri: "https://example.org/doc" };
    const came = [
      association(outside, "precedes", to(1)),
      association(document, "isRelatedTo", to(1)),
    ];
    const all = again(pack([item(1)], [child(1), ...came]))["CFAssociations"] as readonly Fields[];
    expect(all.slice(1)).toEqual(came);
  });

  it("is an end of ours once its origin is another outside", () => {
    const outside = { title: "Away", identifier: "A.9", uri: "https://example.org/a9" };
    const of = read(pack([item(1)], [child(1), association(outside, "precedes", to(1))]));
    const [relation] = of.relations;
    const all = { ...of, relations: [{ ...relation, from: "b.1" }] } as unknown as Framework;
    expect(listOf(written(all), "CFAssociations").at(-1)).toMatchObject({
      originNodeURI: { title: "", identifier: "b.1", uri: "b.1" },
      extensions: { "whole-learner/framework": { from: "b.1" } },
    });
  });
});
