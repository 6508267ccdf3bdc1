import { type Rating, type RatingValue, fixedZone } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  base,
  framework,
  home,
  logOf,
  said,
  uuid,
  write,
  written,
} from "../../test/xapi-writing.ts";
import { fromXapi, type XapiWriting } from "./index.ts";

describe("a rating as a statement", () => {
  it("is what its learner scored in the competency, strictly", () => {
    const made = written(base);
    expect(made).toEqual({
      value: [
        {
          id: uuid,
          actor: { objectType: "Agent", account: { homePage: home, name: "ana" } },
          verb: { id: "http://adlnet.gov/expapi/verbs/scored", display: { "en-US": "scored" } },
          object: {
            objectType: "Activity",
            id: expect.stringMatching(/^urn:uuid:/),
            definition: {
              type: "http://adlnet.gov/expapi/activities/objective",
              name: { en: "Listens" },
            },
          },
          result: { score: { scaled: 0.8, raw: 8, min: 0, max: 10 } },
          timestamp: "2026-05-29T14:30:00.000Z",
        },
      ],
      issues: [],
    });
  });

  it.each<[string, RatingValue, object]>([
    [
      "a level: its number, never scaled",
      { kind: "level", level: "Leads" },
      { score: { raw: 3, min: 1, max: 4 } },
    ],
    [
      "a number on the scale",
      { kind: "number", number: 2.5 },
      { score: { raw: 2.5, min: 1, max: 4 } },
    ],
    [
      "a number off the scale, without bounds",
      { kind: "number", number: 0 },
      { score: { raw: 0 } },
    ],
    [
      "extra credit, without bounds",
      { kind: "points", points: 11, of: 10 },
      { score: { raw: 11 } },
    ],
    ["a bonus", { kind: "points", points: 2, of: 0 }, { score: { raw: 2 } }],
    ["points below none", { kind: "points", points: -2, of: 4 }, { score: { raw: -2 } }],
    ["met", { kind: "met", met: true }, { success: true }],
    ["not met", { kind: "met", met: false }, { success: false }],
  ])("says %s", (_, value, result) => {
    expect(written({ ...base, value }).value[0]?.result).toEqual(result);
  });

  it("of a status is none: what was not seen is no event", () => {
    const made = written({ ...base, value: { kind: "status", status: "missing" } });
    expect(made.value).toEqual([]);
    expect(said(made)).toEqual(["note xapi-record-without-statement /log/entries/0 left-out"]);
  });

  it("names an indicator by its statement, in every language", () => {
    const [one] = written({
      ...base,
      target: "I.1",
      value: { kind: "level", level: "Leads" },
    }).value;
    expect(one?.object).toMatchObject({
      definition: { name: { en: "I can wait", es: "Sé esperar" } },
    });
    expect(one?.result).toEqual({ score: { raw: 3, min: 1, max: 4 } });
  });

  it.each<[string, Partial<Rating>]>([
    ["competency", { target: "Nowhere" }],
    ["level", { value: { kind: "level", level: "Soars" } }],
    ["scale", { scale: "other", value: { kind: "level", level: "Leads" } }],
  ])("of a %s that is not in the framework is refused", (what, over) => {
    const made = written({ ...base, ...over }, { ...base, id: "r2" });
    expect(made.value).toHaveLength(1);
    // A target that is not known does not count at all.
    expect(said(made)[0]).toBe(
      what === "competency"
        ? "note xapi-record-without-statement /log/entries/0 left-out"
        : "error xapi-target-unknown /log/entries/0 left-out",
    );
  });

  it("names who teaches as instructor, also who rates themself, and no others", () => {
    const by = (role: "educator" | "self" | "fellow-learner", id?: string) =>
      written({ ...base, rater: { role, ...(id === undefined ? {} : { id }) } }).value[0]?.context;
    const account = (name: string) => ({
      instructor: { objectType: "Agent", account: { homePage: home, name } },
    });
    expect(by("educator", "p1")).toEqual(account("p1"));
    expect(by("self", "ana")).toEqual(account("ana"));
    expect([by("fellow-learner", "ben"), by("educator")]).toEqual([undefined, undefined]);
  });

  it("knows people as the store does, and works and languages by their own names", () => {
    const agents = { ana: { mbox: "mailto:ana@school.example" } } as const;
    const log = logOf(
      { ...base, task: "t 1/é", language: "es" },
      { ...base, id: "r2", task: "https://w.example/2" },
    );
    const made = write({ log, agents });
    expect(made.value.map(({ actor }) => actor)).toEqual([agents.ana, agents.ana]);
    expect(made.value[0]?.context).toEqual({
      language: "es",
      contextActivities: {
        parent: [
          {
            objectType: "Activity",
            id: "https://school.example/tasks/t%201%2F%C3%A9",
            definition: { type: "http://adlnet.gov/expapi/activities/performance" },
          },
        ],
      },
    });
    expect(made.value[1]?.context?.contextActivities?.parent?.[0]?.id).toBe("https://w.example/2");
    expect(fromXapi(made.value, { framework, home }).value.learners[0]?.id).toBe(
      "mailto:ana@school.example",
    );
    const odd = write({ log: logOf({ ...base, task: "a\uD800" }) });
    expect(odd.value[0]?.context?.contextActivities?.parent?.[0]?.id).toBe(
      "https://school.example/tasks/a%EF%BF%BD",
    );
  });

  it("begins a day where the school's day begins", () => {
    const log = logOf({ ...base, happened: "2026-05-29" });
    expect(write({ log }).value[0]?.timestamp).toBe("2026-05-29T00:00:00.000Z");
    expect(write({ log, zone: fixedZone("-05:00") }).value[0]?.timestamp).toBe(
      "2026-05-29T05:00:00.000Z",
    );
  });

  it("links files of which the digest and the length are known", () => {
    const artifacts = [
      { uri: "https://w.example/talk.mp4", title: "The talk", mediaType: "video/mp4" },
      { uri: "https://w.example/plan.pdf", mediaType: "application/pdf" },
      { uri: "https://w.example/odd.pdf", mediaType: "application/pdf" },
      { uri: "https://w.example/bare" },
    ];
    const file = { sha2: "ab".repeat(32), length: 9 };
    const files = {
      "https://w.example/talk.mp4": file,
      "https://w.example/plan.pdf": file,
      "https://w.example/odd.pdf": { sha2: "xyz", length: 9 },
      "https://w.example/bare": file,
    };
    const made = write({ log: logOf({ ...base, artifacts }), files });
    expect(made.value[0]?.attachments).toEqual([
      {
        usageType: "http://id.tincanapi.com/attachment/supporting_media",
        display: { und: "The talk" },
        contentType: "video/mp4",
        ...file,
        fileUrl: "https://w.example/talk.mp4",
      },
      {
        usageType: "http://id.tincanapi.com/attachment/supporting_media",
        display: { und: "https://w.example/plan.pdf" },
        contentType: "application/pdf",
        ...file,
        fileUrl: "https://w.example/plan.pdf",
      },
    ]);
    expect(said(made)).toEqual(["note xapi-field-without-place /log/entries/0/artifacts left-out"]);
    const whole = { ...base, artifacts: artifacts.slice(0, 1) };
    expect(said(write({ log: logOf(whole), files }))).toEqual([]);
  });
});

describe("what the caller says", () => {
  it.each<[string, Partial<XapiWriting>, readonly string[]]>([
    ["an address that is none", { home: "our school" }, ["error xapi-id-unusable /home left-out"]],
    [
      "an extension that is none",
      { extension: "ours" },
      ["error xapi-id-unusable /extension left-out"],
    ],
    ["nobody who takes back", { by: { mbox: "office" } }, ["error xapi-id-unusable /by left-out"]],
    [
      "an agent in two ways",
      { agents: { ana: { mbox: "mailto:a@b.example", openid: "https://a.example" } as never } },
      ["error xapi-id-unusable /agents/ana left-out"],
    ],
  ])("%s is refused", (_, over, issues) => {
    const made = write({ log: logOf(base), ...over });
    expect(made.value).toEqual([]);
    expect(said(made)).toEqual(issues);
  });
});
