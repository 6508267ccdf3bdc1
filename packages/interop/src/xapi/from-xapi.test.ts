import { describe, expect, it } from "vitest";
import {
  adl,
  ana,
  ben,
  entries,
  first,
  id,
  listens,
  rating,
  read,
  said,
  scored,
} from "../../test/xapi-statements.ts";

describe("a statement with a score", () => {
  it("is a rating of its actor in the competency that its context names", () => {
    expect(read(scored())).toEqual({
      value: {
        log: { format: "whole-learner/log@1", entries: [rating] },
        statements: [id(1)],
        learners: [{ id: "ana", key: "mailto:ana@school.example" }],
      },
      issues: [],
    });
  });

  it.each<[string, (one: unknown) => unknown]>([
    ["alone", (one) => one],
    ["in a list", (one) => [one]],
    ["in what a query gives", (one) => ({ statements: [one], more: "" })],
    ["in a list of pages", (one) => [{ statements: [one] }, { statements: [] }]],
    ["as a text", (one) => JSON.stringify(one)],
    ["as a text with a byte order mark", (one) => `\uFEFF${JSON.stringify([one])}`],
  ])("is read %s", (_, wrap) => {
    expect(entries(wrap(scored()))).toEqual([rating]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a number", 7, ["error xapi-no-statements / left-out"]],
    ["an object of something else", { a: 1 }, ["error xapi-no-statements / left-out"]],
    ["no JSON", "{", ["error not-json-text / left-out"]],
    ["a list with something else", [scored(), null], ["error not-a-record /1 left-out"]],
    [
      "one page of several",
      { statements: [scored()], more: "/xapi/statements?p=2" },
      ["warning xapi-more-elsewhere /more none"],
    ],
    [
      "a version to come",
      scored({ version: "3.0.0" }),
      ["warning xapi-version-unknown /version none"],
    ],
    [
      "a version that is known",
      [scored({ version: "1.0.0" }), scored({ id: id(2), version: "2.0.0" })],
      [],
    ],
  ])("is told where it is %s", (_, input, issues) => {
    expect(said(input)).toEqual(issues);
  });
});

describe("the id of a statement", () => {
  it("is the rating's, in small letters", () => {
    const one = { id: "FD41C918-B88B-4B20-A0A5-A4C32391AAA0" };
    expect(first(scored(one))).toMatchObject({ id: "fd41c918-b88b-4b20-a0a5-a4c32391aaa0" });
  });

  it("is made where there is none, the same each time", () => {
    const { id: _, ...bare } = scored();
    const made = entries([bare, { ...bare, result: { success: true } }]).map((one) => one.id);
    expect(new Set(made).size).toBe(2);
    expect(entries([bare]).map((one) => one.id)).toEqual([made[0]]);
    expect(said(bare)).toEqual(["note field-missing /id made"]);
  });

  it("is kept where it is no UUID", () => {
    expect(first(scored({ id: "s-1" }))).toMatchObject({ id: "s-1" });
    expect(said(scored({ id: "s-1" }))).toEqual(["warning xapi-id-not-uuid /id none"]);
  });

  it("counts once: the first, and it matters whether the other says the same", () => {
    const restored = scored({ stored: "2026-06-01T00:00:00Z", authority: ben });
    const other = scored({ result: { success: false } });
    expect(entries([scored(), restored, other])).toEqual([rating]);
    expect(said([scored(), restored, other])).toEqual([
      "note xapi-statement-twice /1 first-kept",
      "warning xapi-statement-twice /2 first-kept",
    ]);
  });
});

describe("what is voided", () => {
  const voiding = (of: unknown, last = 20): object => ({
    id: id(last),
    actor: ben,
    verb: { id: adl("voided") },
    object: { objectType: "StatementRef", id: of },
    timestamp: "2026-06-01T00:00:00Z",
    stored: "2026-06-01T00:00:01Z",
  });

  it("is retracted: the statement stays, and no longer counts", () => {
    expect(entries([voiding(id(1)), scored()])).toEqual([
      rating,
      {
        type: "retraction",
        id: id(20),
        of: id(1),
        happened: "2026-06-01T00:00:00.000Z",
        recorded: "2026-06-01T00:00:01.000Z",
      },
    ]);
  });

  it("is retracted whole, where it became several entries", () => {
    const actor = { objectType: "Group", member: [ana, ben] };
    const found = entries([scored({ actor }), voiding(id(1))]);
    expect(found.flatMap((one) => (one.type === "retraction" ? [[one.id, one.of]] : []))).toEqual(
      [id(1), `${id(1)} ana`, `${id(1)} ben`].map((of) => [`${id(20)} ${of}`, of]),
    );
  });

  it("may have been read before", () => {
    expect(first(voiding(id(1)))).toMatchObject({ type: "retraction", of: id(1) });
    expect(said(voiding(id(1)))).toEqual(["note xapi-voids-elsewhere /object none"]);
  });

  it("is nothing where it was nothing, or is itself a voiding, or is no statement", () => {
    const none = scored({ verb: { id: adl("mastered") } });
    expect(entries([none, voiding(id(1))])).toEqual([]);
    expect(said([scored(), voiding(id(1)), voiding(id(20), 21)])).toEqual([
      "warning xapi-voids-a-voiding /2/object left-out",
    ]);
    expect(said({ ...voiding(id(1)), object: { id: id(1) } })).toEqual([
      "error value-unusable /object left-out",
    ]);
  });
});

describe("what is around it", () => {
  it.each<[string, object, object, readonly string[]]>([
    [
      "a time without a zone",
      { timestamp: "2026-05-29T16:30:00" },
      { happened: "2026-05-29T16:30:00.000Z" },
      ["note time-without-zone /timestamp converted"],
    ],
    [
      "no time: when it was stored",
      { timestamp: undefined },
      { happened: "2026-05-29T14:31:00.123Z" },
      ["note field-missing /timestamp made"],
    ],
    [
      "a time that is none",
      { timestamp: "yesterday" },
      { happened: "2026-05-29T14:31:00.123Z" },
      ["warning value-unusable /timestamp left-out"],
    ],
    [
      "a time to come",
      { timestamp: "2026-06-29T16:30:00Z" },
      { happened: "2026-06-29T16:30:00.000Z" },
      ["warning xapi-happened-after-stored /timestamp none"],
    ],
  ])("%s", (_, over, found, issues) => {
    const { timestamp, ...rest } = { ...scored(), ...over } as Readonly<Record<string, unknown>>;
    const one = timestamp === undefined ? rest : { ...rest, timestamp };
    expect(first(one)).toMatchObject(found);
    expect(said(one)).toEqual(issues);
  });

  it("a statement without any time is lost", () => {
    const { timestamp: _, stored: _s, ...one } = scored();
    expect(entries(one)).toEqual([]);
    expect(said(one)).toEqual(["error field-missing /timestamp left-out"]);
  });

  it("its language, where it is one", () => {
    const of = (language: string) =>
      scored({ context: { language, contextActivities: { other: [{ id: listens }] } } });
    expect(first(of("zh-Hans"))).toMatchObject({ language: "zh-Hans" });
    expect(said(of("en_US"))).toEqual(["warning value-unusable /context/language left-out"]);
  });

  it("its attachments as links, but for signatures and for those without an address", () => {
    const attachments = [
      {
        usageType: "http://id.tincanapi.com/attachment/supporting_media",
        display: { en: "The talk" },
        contentType: "video/mp4",
        length: 9,
        sha2: "0",
        fileUrl: "https://lms.example/talk.mp4",
      },
      {
        usageType: "http://adlnet.gov/expapi/attachments/signature",
        display: { en: "Signed" },
        contentType: "application/octet-stream",
        length: 9,
        sha2: "0",
      },
      { display: { en: "Inside" }, contentType: "image/png" },
      { fileUrl: "https://lms.example/bare" },
    ];
    expect(first(scored({ attachments }))).toMatchObject({
      artifacts: [
        { uri: "https://lms.example/talk.mp4", title: "The talk", mediaType: "video/mp4" },
        { uri: "https://lms.example/bare" },
      ],
    });
    expect(said(scored({ attachments }))).toEqual([
      "note xapi-attachment-without-url /attachments/2 left-out",
    ]);
  });

  it("a work has an id of ours where its IRI was made of one", () => {
    const object = { id: "https://lms.example/tasks/t%201" };
    expect(first(scored({ object }))).toMatchObject({ task: "t 1" });
    const broken = { id: "https://lms.example/tasks/%E0%A4%A" };
    expect(first(scored({ object: broken }))).toMatchObject({ task: broken.id });
  });
});
