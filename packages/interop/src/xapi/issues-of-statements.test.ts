import { describe, expect, it } from "vitest";
import {
  adl,
  ana,
  ben,
  entries,
  id,
  listens,
  objective,
  read,
  reading,
  scored,
} from "../../test/xapi-statements.ts";
import type { XapiReading } from "./index.ts";
import { issueAt as issue } from "../../test/expected-issue.ts";

/** Whole issues, but for what core says of entries without a time of writing. */
const issuesOf = (input: unknown, options: XapiReading = reading) =>
  read(input, options).issues.filter(({ code }) => code !== "document-issue");
const ode = { mbox: "mailto:ode@school.example" };
const about = (of: unknown, over: object = {}) =>
  scored({ actor: ode, object: { objectType: "StatementRef", id: of }, ...over });

describe("a statement that is no rating says why", () => {
  it.each<[string, object, readonly object[]]>([
    ["it has no verb", { verb: {} }, [issue("field-missing", ["verb", "id"], { field: "verb" })]],
    [
      "its verb is empty",
      { verb: { id: "" } },
      [issue("field-missing", ["verb", "id"], { field: "verb" })],
    ],
    [
      "its verb is what others made of evidence",
      { verb: { id: adl("mastered") } },
      [issue("xapi-verb-no-evidence", [], { verb: adl("mastered") }, "note")],
    ],
    [
      "it has no result",
      { result: {} },
      [issue("xapi-without-result", [], { verb: adl("scored") }, "note")],
    ],
    [
      "it names no competency",
      { context: {} },
      [issue("xapi-without-competency", [], { verb: adl("scored") }, "warning")],
    ],
    [
      "it is about what is not here",
      { object: { objectType: "StatementRef", id: id(7).toUpperCase() } },
      [issue("xapi-reference-unknown", ["object", "id"], { id: id(7) })],
    ],
    [
      "it is about nothing",
      { object: { objectType: "STATEMENTREF" } },
      [issue("xapi-reference-unknown", ["object", "id"], { id: "" })],
    ],
    [
      "it is about itself",
      { object: { objectType: "StatementRef", id: id(1) } },
      [issue("xapi-reference-chain", ["object", "id"], { most: 8 })],
    ],
  ])("%s", (_, over, issues) => {
    expect(issuesOf(scored(over))).toEqual(issues);
    expect(entries(scored(over))).toEqual([]);
  });

  it("is told where it stands in a list, and a version that is not known once", () => {
    const none = { verb: {} };
    const version = { version: "3.0.0" };
    expect(
      issuesOf([
        scored({ id: id(2), version: "0.9" }),
        scored({ ...none, ...version }),
        scored({ id: id(3), ...version }),
      ]),
    ).toEqual([
      issue("xapi-version-unknown", [0, "version"], { version: "0.9" }, "warning", "none"),
      issue("xapi-version-unknown", [1, "version"], { version: "3.0.0" }, "warning", "none"),
      issue("field-missing", [1, "verb", "id"], { field: "verb" }),
    ]);
  });

  it("is too much from the 5001st rating on", () => {
    const member = Array.from({ length: 50 }, (_, at) => ({
      account: { homePage: "https://lms.example", name: `l-${at}` },
    }));
    const crowd = (competencies: number) =>
      scored({
        actor: { objectType: "Group", member },
        context: {
          contextActivities: {
            other: Array.from({ length: competencies }, (_, at) => objective(`urn:c:${at}`)),
          },
        },
      });
    // With the demonstration that they share.
    expect(entries(crowd(100))).toHaveLength(5001);
    expect(issuesOf(crowd(101))).toEqual([
      issue("xapi-too-many-ratings", [], { ratings: 5050, most: 5000 }),
    ]);
  });
});

describe("a statement about another", () => {
  const letters = "fd41c918-b88b-4b20-a0a5-a4c32391aaa0";
  const named = (name: string) => scored({ id: name, result: {} });

  it.each([
    [letters, letters.toUpperCase()],
    [letters.toUpperCase(), letters],
    ["S-1", "S-1"],
  ])("finds %s as %s", (name, of) => {
    const kinds = entries([named(name), about(of, { id: id(2) })]).map(({ type }) => type);
    expect(kinds).toEqual(["demonstration", "rating"]);
  });

  it("that costs it says why, and else what is wrong is told once", () => {
    const unknown = issue("xapi-reference-unknown", [1, "object", "id"], { id: id(9) });
    expect(issuesOf([about(id(2)), about(id(9), { id: id(2) })])).toEqual([unknown, unknown]);
    const twice = { ...ben, ...ana };
    expect(issuesOf([about(id(2)), scored({ id: id(2), actor: twice })])).toEqual([
      issue(
        "xapi-several-identifiers",
        [1, "actor"],
        { ways: ["account", "mbox"] },
        "warning",
        "first-kept",
      ),
    ]);
  });

  it("is rated by whoever says so, unless they are among its learners", () => {
    const actor = { objectType: "Group", member: [ana, ben] };
    const work = scored({ id: id(2), actor, result: {} });
    const result = { success: true, response: "Well done." };
    const ratersOf = (by: object) =>
      entries([work, about(id(2), { actor: by, result })]).flatMap((one) =>
        one.type === "rating" ? [[one.learner, one.rater, one.comment]] : [],
      );
    const educator = { role: "educator", id: "p-ode" };
    expect(ratersOf(ode)).toEqual([
      ["ana", educator, "Well done."],
      ["ben", educator, "Well done."],
    ]);
    expect(ratersOf(ben)).toEqual([
      ["ana", undefined, undefined],
      ["ben", undefined, undefined],
    ]);
  });
});

describe("a work that is rated", () => {
  it("keeps what was attached, what it is called, and who made it", () => {
    const work = scored({
      id: id(2),
      object: { id: "https://lms.example/talks/4", definition: { name: { en: "Bees" } } },
      result: {},
      attachments: [
        {
          fileUrl: "https://files.example/1",
          display: { en: "Slides" },
          contentType: "text/plain",
        },
        { display: { en: "Lost" } },
      ],
    });
    const [shown] = entries([work, about(id(2))]);
    expect(shown).toEqual({
      type: "demonstration",
      id: id(2),
      learners: ["ana"],
      name: { en: "Bees" },
      task: "https://lms.example/talks/4",
      artifacts: [{ uri: "https://files.example/1", title: "Slides", mediaType: "text/plain" }],
      happened: "2026-05-29T14:30:00.000Z",
      recorded: "2026-05-29T14:31:00.123Z",
    });
    expect(issuesOf([work, about(id(2))])).toEqual([
      issue("xapi-attachment-without-url", [0, "attachments", 1], {}, "note"),
    ]);
  });
});

describe("a voiding", () => {
  const voiding = (object: unknown, over: object = {}) => ({
    id: id(20),
    actor: ben,
    verb: { id: adl("voided") },
    object,
    timestamp: "2026-06-01T00:00:00Z",
    ...over,
  });
  const unusable = issue("value-unusable", ["object"], {
    field: "object",
    expected: "a reference to a statement",
  });

  it.each<[string, unknown, readonly object[]]>([
    ["of an activity", { id: id(1) }, [unusable]],
    ["of nothing", null, [unusable]],
    ["of no statement", { objectType: "StatementRef" }, [unusable]],
    ["of an empty id", { objectType: "StatementRef", id: "" }, [unusable]],
    [
      "of a statement elsewhere",
      { objectType: "StatementRef", id: id(3).toUpperCase() },
      [issue("xapi-voids-elsewhere", ["object"], { id: id(3) }, "note", "none")],
    ],
    [
      "of itself",
      { objectType: "statementref", id: id(20) },
      [issue("xapi-voids-a-voiding", ["object"], { id: id(20) }, "warning")],
    ],
  ])("%s", (_, object, issues) => {
    expect(issuesOf(voiding(object))).toEqual(issues);
  });

  it.each([
    ["FD41C918-B88B-4B20-A0A5-A4C32391AAA0", "fd41c918-b88b-4b20-a0a5-a4c32391aaa0"],
    ["S-1", "S-1"],
  ])("finds %s whatever the case of its letters", (given, of) => {
    const found = entries([scored({ id: of }), voiding({ objectType: "StatementRef", id: given })]);
    expect(found[1]).toMatchObject({ type: "retraction", id: id(20), of });
  });
});

it("a learner is met once, by the name that came first", () => {
  const named = (name: string, last: number) => scored({ id: id(last), actor: { ...ana, name } });
  expect(read([named("Ana", 1), named("Anna", 2)]).value.learners).toEqual([
    { id: "ana", key: "mailto:ana@school.example", name: "Ana" },
  ]);
  const context = { contextActivities: { other: [{ id: listens }] } };
  expect(entries(scored({ context, object: null }))).toHaveLength(1);
});
