import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { made, ourId, written } from "../../../test/case/our-framework.ts";
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
} from "../../../test/case/package-of.ts";
import { again, read } from "../../../test/case/read-package.ts";
import { shapes } from "../shape/shapes.ts";
import { belonging, identifierFor, linkFor } from "./write-items.ts";
import { writeRecord } from "./write-record.ts";

describe("the identifier of a record", () => {
  it("is the id in small letters, else made of it, and never one that its kind has", () => {
    const taken = new Set<string>();
    const next = (id: string, kind = "node"): string =>
      identifierFor(id, kind, { documentId: ourId }, taken);
    const upper = "ABCDEF00-0000-4000-8000-00000000000A";
    expect(next(upper)).toBe(upper.toLowerCase());
    expect(next("A.1")).toBe(made("node:A.1"));
    expect(next("A.1", "level")).toBe(made("level:A.1"));
    expect(next(upper, "level")).toBe(upper.toLowerCase());
    expect(next("A.1")).toBe(made("node:A.1#2"));
    expect(next("A.1")).toBe(made("node:A.1#3"));
    expect(next(upper)).toBe(made(`node:${upper}#2`));
  });
});

describe("a link that was carried", () => {
  const ours = { title: "New", identifier: uuid(10), uri: "https://example.org/ten" };
  const elsewhere = { title: "Old", identifier: uuid(11), uri: "https://example.org/eleven" };
  const letters = "abcdef00-0000-4000-8000-00000000000a";

  it.each([
    ["its identifier", { ...elsewhere, identifier: uuid(10) }],
    ["the end of its URI", { ...elsewhere, uri: `https://old.example.org/${uuid(10)}/` }],
    ["its URI", { ...elsewhere, uri: ours.uri }],
    ["its URI alone", { uri: ours.uri }],
  ])("stays as long as it leads there by %s", (_, carried) => {
    expect(linkFor(carried, ours)).toBe(carried);
  });

  it("leads there in capitals too", () => {
    const carried = { ...elsewhere, identifier: letters.toUpperCase() };
    expect(linkFor(carried, { ...ours, identifier: letters })).toBe(carried);
  });

  it.each([undefined, "https://example.org/ten", elsewhere, { title: "New" }])(
    "gives way to ours where it is %j",
    (carried) => {
      expect(linkFor(carried, ours)).toBe(ours);
    },
  );
});

describe("where a record belongs", () => {
  const parts = { id: uuid(1), carried: { lastChangeDateTime: time }, extensions: {}, ours: {} };
  const record = writeRecord(
    shapes.item,
    { ...parts, fields: { fullStatement: "One" } },
    { version: "1.0", documentId: ourId, changed: time },
  );
  const home = { documentId: ourId, document: record } as Omit<
    Parameters<typeof belonging>[1],
    "version"
  >;

  it("is said in 1.0 alone, and as the record said it itself", () => {
    expect(belonging(record, { ...home, version: "1.1" })).toBe(record);
    expect(belonging(record, { ...home, version: "1.0" })).toEqual({
      ...record,
      CFDocumentURI: { title: "", identifier: ourId, uri: `urn:uuid:${uuid(1)}` },
    });
    const said = { ...record, CFDocumentURI: "mine" };
    expect(belonging(said, { ...home, version: "1.0" })).toBe(said);
  });
});

describe("an item that was edited", () => {
  const came = item(1, {
    abbreviatedStatement: "Short",
    fullStatement: "The whole statement",
    CFItemType: "Claim",
    humanCodingScheme: "A.1",
    notes: "What is meant",
    educationLevel: ["03"],
    statusEndDate: "2026-06-30",
  });
  const framework = read(pack([came], [child(1)]));
  const [competency] = framework.competencies;
  const edited = (without: readonly string[], more: Fields): readonly Fields[] => {
    const kept = Object.entries(competency ?? {}).filter(([key]) => !without.includes(key));
    // An edit of a school: the members are those of the interface.
    const one = { ...Object.fromEntries(kept), ...more };
    return written({ ...framework, competencies: [one] } as unknown as Framework)[
      "CFItems"
    ] as readonly Fields[];
  };
  const ours = { extensions: { "whole-learner/framework": { kind: "competency" } } };

  it("comes back whole where nothing was", () => {
    expect(edited([], {})).toEqual([{ ...came, ...ours }]);
  });

  it.each([
    ["statement", ["abbreviatedStatement"], { fullStatement: "Short" }],
    ["description", ["notes"], {}],
    ["bands", ["educationLevel"], {}],
    ["retired", ["statusEndDate"], {}],
    ["code", ["humanCodingScheme"], {}],
  ])("has no %s any more where it was taken away", (member, gone, more) => {
    const left = Object.entries(came).filter(([key]) => !gone.includes(key));
    expect(edited([member], {})).toEqual([{ ...Object.fromEntries(left), ...more, ...ours }]);
  });
});

describe("what items of other kinds than competencies carry", () => {
  const fields = { notes: "A note", educationLevel: ["03", "04"], abbreviatedStatement: "" };
  const outcome = item(1, { ...fields, CFItemType: "Outcome" });
  const competency = item(2, { CFItemType: "Competency", notes: "", humanCodingScheme: "" });
  const indicator = item(3, { ...fields, CFItemType: "Indicator", abbreviatedStatement: "I can" });

  it("comes back in its fields", () => {
    const json = pack([outcome, competency, indicator], [child(1), child(2, 1), child(3, 2)]);
    const back = again(json)["CFItems"] as readonly Fields[];
    expect(back.map(({ extensions: _, ...rest }) => rest)).toEqual([
      outcome,
      competency,
      indicator,
    ]);
  });
});

describe("the short statement that an item carries", () => {
  const name = { en: "Statement 1", es: "Frase 1" };
  const shortOf = (kind: string, list: "outcomes" | "indicators", member: string): unknown => {
    const came = item(1, {
      CFItemType: kind,
      abbreviatedStatement: kind === "Outcome" ? "" : "Can",
    });
    const below = [item(2, { CFItemType: "Competency" }), item(3)];
    const framework = read(
      pack(
        [came, ...below],
        kind === "Outcome"
          ? [child(1), child(2, 1), child(3, 2)]
          : [child(2), child(1, 2), child(3)],
      ),
    );
    const [node] = framework[list];
    // An edit of a school: the members are those of the interface.
    const edited = { ...framework, [list]: [{ ...node, [member]: name }] } as unknown as Framework;
    const items = written(edited)["CFItems"] as readonly Fields[];
    return items.find(({ identifier }) => identifier === uuid(1))?.["abbreviatedStatement"];
  };

  it("is gone where the name has more than one wording now, but that of an indicator is no name", () => {
    expect(shortOf("Outcome", "outcomes", "name")).toBe(undefined);
    expect(shortOf("Indicator", "indicators", "statement")).toBe("Can");
  });
});

describe("the home of an item", () => {
  const ends = {
    originNodeURI: { ...to(1), title: "Cut" },
    destinationNodeURI: { title: "Ours", identifier: document.identifier, uri: "urn:x" },
  };
  const home = child(1, undefined, {
    ...ends,
    sequenceNumber: 3,
    extensions: { acme: 1 },
    colour: "red",
  });

  it("comes back with its links, its extensions and its unknown keys", () => {
    const { colour: _, ...known } = home;
    expect(again(pack([item(1)], [home]))["CFAssociations"]).toEqual([
      {
        ...known,
        extensions: { acme: 1, "whole-learner/framework": { other: { colour: "red" } } },
      },
    ]);
  });

  it("is another one where the item moved, under the same identifier", () => {
    const framework = read(pack([item(1), item(2)], [home, child(2)]));
    const [one, two] = framework.competencies;
    const moved = written({
      ...framework,
      competencies: [{ ...one, partOf: two?.id, order: 1 }, two],
    } as Framework);
    expect((moved["CFAssociations"] as readonly Fields[])[0]).toMatchObject({
      identifier: home["identifier"],
      sequenceNumber: 1,
      originNodeURI: ends.originNodeURI,
      destinationNodeURI: { title: "Statement 2", identifier: uuid(2), uri: uriOf(2) },
    });
  });

  it("has a made identifier where another association has its own", () => {
    const framework = read(pack([item(1), item(2)], [home, child(2)]));
    const [one, two] = framework.competencies;
    const twice = { ...two, extensions: one?.extensions };
    const both = written({ ...framework, competencies: [one, twice] } as Framework);
    expect(
      (both["CFAssociations"] as readonly Fields[]).map(({ identifier, extensions }) => [
        identifier,
        (extensions as Fields)["whole-learner/framework"],
      ]),
    ).toEqual([
      [home["identifier"], { other: { colour: "red" } }],
      [made(`association:home:${uuid(2)}`), { made: true, other: { colour: "red" } }],
    ]);
  });

  it("and relations do not get in each other's way", () => {
    const relation = association(to(1), "isRelatedTo", to(2));
    const json = pack([item(1), item(2)], [child(1), child(2), relation]);
    expect((again(json)["CFAssociations"] as readonly Fields[]).at(-1)).toEqual(relation);
  });
});
