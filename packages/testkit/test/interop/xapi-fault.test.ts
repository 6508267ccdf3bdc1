import { describe, expect, it } from "vitest";
import { givenFile, standardOf, xapiFault } from "../../src/interop/index.ts";

// The example of xAPI 1.0.3, part two, 2.4, with everything that a statement can have, and each rule broken once.
const agent = { objectType: "Agent", name: "X", mbox: "mailto:xapi@school.example" };
const activity = { id: "https://school.example/activity" };
const statement = {
  id: "12345678-1234-5678-8234-567812345678",
  actor: agent,
  verb: { id: "http://adlnet.gov/expapi/verbs/created", display: { "en-US": "created" } },
  object: activity,
};
const fault = (over: object): string | undefined => xapiFault([{ ...statement, ...over }]);

describe("a strict store of statements", () => {
  it.each<[string, object]>([
    ["the plain example", {}],
    ["a group without a name", { actor: { objectType: "Group", member: [agent] } }],
    ["a group by name alone", { actor: { objectType: "Group", openid: "https://g.example" } }],
    ["a whole score", { result: { score: { scaled: -1, raw: 3, min: 3, max: 4 } } }],
    ["a score below zero", { result: { score: { raw: -3, max: -1 } } }],
    ["an agent as object", { object: agent }],
    ["a statement as object", { object: { objectType: "StatementRef", id: statement.id } }],
    [
      "a statement within",
      {
        object: {
          objectType: "SubStatement",
          actor: agent,
          verb: statement.verb,
          object: activity,
        },
      },
    ],
    ["a revision of an activity", { context: { revision: "2", language: "zh-Hans" } }],
    ["a time with an offset", { timestamp: "2026-05-29T16:30:00.123+02:00" }],
  ])("takes %s", (_, over) => {
    expect(fault(over)).toBeUndefined();
  });

  it.each<[string, object]>([
    ["an id that is no UUID", { id: "1" }],
    ["nobody", { actor: { name: "X" } }],
    ["somebody in two ways", { actor: { ...agent, openid: "https://x.example" } }],
    ["a group of nobody", { actor: { objectType: "Group", name: "G" } }],
    [
      "a group of groups",
      { actor: { objectType: "Group", member: [{ objectType: "Group", member: [] }] } },
    ],
    ["an address that is none", { actor: { mbox: "xapi@school.example" } }],
    ["an account without a name", { actor: { account: { homePage: "https://x.example" } } }],
    ["a verb without an IRI", { verb: { id: "created" } }],
    ["a language that is none", { verb: { ...statement.verb, display: { en_US: "created" } } }],
    ["a null", { result: null }],
    ["something that it does not know", { mood: "good" }],
    ["a score above its bounds", { result: { score: { raw: 5, min: 0, max: 4 } } }],
    ["a score below its bounds", { result: { score: { raw: -1, min: 0, max: 4 } } }],
    ["a score without a range", { result: { score: { min: 4, max: 4 } } }],
    ["a score that is scaled too far", { result: { score: { scaled: 1.5 } } }],
    ["a score as a text", { result: { score: { raw: "3" } } }],
    ["an extension without an IRI", { result: { extensions: { mood: 1 } } }],
    ["another kind of context", { context: { contextActivities: { child: [activity] } } }],
    ["a context that is no list", { context: { contextActivities: { parent: activity } } }],
    ["a revision of a person", { object: agent, context: { revision: "2" } }],
    ["a time without a zone", { timestamp: "2026-05-29T16:30:00" }],
    ["a day", { timestamp: "2026-05-29" }],
    [
      "an attachment without its digest",
      {
        attachments: [
          { usageType: "https://u.example", display: {}, contentType: "a/b", length: 1 },
        ],
      },
    ],
    ["what takes back no statement", { verb: { id: "http://adlnet.gov/expapi/verbs/voided" } }],
    ["a statement within with an id", { object: { ...statement, objectType: "SubStatement" } }],
  ])("refuses %s", (_, over) => {
    expect(fault(over)).toEqual(expect.any(String));
  });

  it("refuses an id that comes twice", () => {
    expect(xapiFault([statement, statement])).toBe("an id comes twice");
  });
});

describe("a file of statements", () => {
  const scored = { ...statement, result: { success: true }, timestamp: "2026-05-29T16:30:00Z" };

  it.each<[string, unknown]>([
    ["one", scored],
    ["a list", [scored]],
    ["what a query gives", { statements: [scored], more: "" }],
  ])("is recognised and comes back: %s", (_, json) => {
    const file = givenFile("x.json", JSON.stringify(json));
    expect(standardOf(file)?.name).toBe("xAPI statements");
    expect(standardOf(file)?.tries(file, () => undefined)).toEqual({
      counts: "1 entries of 1 learners",
      found: ["document-issue (none) 1"],
      failures: [],
    });
  });

  it("may tell no evidence", () => {
    const file = givenFile("x.json", JSON.stringify(statement));
    expect(standardOf(file)?.tries(file, () => undefined).failures).toEqual([]);
  });
});
