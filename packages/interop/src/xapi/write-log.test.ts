import { type Demonstration, type Entry } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { base, home, logOf, said, uuid, write, written } from "../../test/xapi-writing.ts";
import { toXapi } from "./index.ts";

describe("a demonstration as a statement", () => {
  const talk: Demonstration = {
    type: "demonstration",
    id: "d1",
    learners: ["ana", "ben"],
    happened: "2026-05-28T10:00:00.000Z",
    name: { en: { text: "On bees", reviewed: true }, es: "Sobre abejas" },
    description: "Ten minutes",
    task: "t1",
  };

  it("is what its learners completed, and its ratings refer to it", () => {
    const made = written(talk, { ...base, demonstration: "d1" });
    expect(made.value[0]).toMatchObject({
      actor: {
        objectType: "Group",
        member: [{ account: { name: "ana" } }, { account: { name: "ben" } }],
      },
      verb: { id: "http://adlnet.gov/expapi/verbs/completed" },
      object: {
        id: "https://school.example/demonstrations/d1",
        definition: {
          type: "http://adlnet.gov/expapi/activities/performance",
          name: { en: "On bees", es: "Sobre abejas" },
          description: { en: "Ten minutes" },
        },
      },
      context: { contextActivities: { parent: [{ id: "https://school.example/tasks/t1" }] } },
    });
    expect(made.value[1]?.context?.statement).toEqual({
      objectType: "StatementRef",
      id: made.value[0]?.id,
    });
    // The id is no UUID and a wording says that it was reviewed.
    expect(said(made)).toEqual([
      "note xapi-field-without-place /log/entries/0/id left-out",
      "note xapi-field-without-place /log/entries/0/name left-out",
      "note xapi-field-without-place /log/entries/1/demonstration left-out",
    ]);
  });

  it("of one learner is that one's, and is told as lost where nothing in it is rated", () => {
    const made = written({ ...talk, learners: ["ana"] });
    expect(made.value[0]?.actor).toEqual({
      objectType: "Agent",
      account: { homePage: home, name: "ana" },
    });
    expect(said(made)).toEqual([
      "note xapi-field-without-place /log/entries/0/demonstration left-out",
    ]);
  });
});

describe("what was taken back", () => {
  const by = { account: { homePage: home, name: "office" } };
  const back: Entry = {
    type: "retraction",
    id: "x1",
    of: uuid,
    happened: "2026-06-01T00:00:00.000Z",
  };
  const anew: Entry = {
    type: "replacement",
    id: "x2",
    of: uuid,
    happened: "2026-06-02T00:00:00.000Z",
    with: { ...base, value: { kind: "points", points: 9, of: 10 } },
  };
  const verbsOf = ({ value }: ReturnType<typeof toXapi>) =>
    value.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf("/") + 1));

  it("is voided by whoever is named", () => {
    const made = write({ log: logOf(base, back), by });
    expect(made.value[1]).toMatchObject({
      actor: by,
      verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
      object: { objectType: "StatementRef", id: uuid },
      timestamp: "2026-06-01T00:00:00.000Z",
    });
    expect(made.value[1]?.id).not.toBe("x1");
    expect(said(made)).toEqual(["note xapi-field-without-place /log/entries/0/id left-out"]);
  });

  it("is not written at all where nobody is named, with a warning", () => {
    const made = write({ log: logOf(base, back) });
    expect(made.value).toEqual([]);
    expect(said(made)).toEqual([
      "warning xapi-not-taken-back /log/entries/0 left-out",
      "note xapi-record-without-statement /log/entries/1 left-out",
    ]);
  });

  it("is voided and said anew where it was replaced", () => {
    const made = write({ log: logOf(base, anew), by });
    expect(verbsOf(made)).toEqual(["scored", "voided", "scored"]);
    expect(new Set(made.value.map(({ id }) => id)).size).toBe(3);
    expect(made.value[2]?.result?.score?.raw).toBe(9);
    expect(said(made)).toContain("note xapi-replacement-as-two /log/entries/1 converted");
  });

  it("stands again where the retraction was taken back", () => {
    const undo: Entry = { type: "retraction", id: "x3", of: "x1", happened: "2026-06-03" };
    const made = write({ log: logOf(base, back, undo), by });
    expect(verbsOf(made)).toEqual(["scored"]);
    expect(said(made)).toEqual([
      "note xapi-record-without-statement /log/entries/1 left-out",
      "note xapi-record-without-statement /log/entries/2 left-out",
    ]);
  });

  it("takes the ratings of a demonstration with it, one by one", () => {
    const talk: Entry = {
      type: "demonstration",
      id: "d1",
      learners: ["ana"],
      happened: "2026-05-28",
    };
    const log = logOf(talk, { ...base, demonstration: "d1" }, { ...back, of: "d1" });
    expect(verbsOf(write({ log, by }))).toEqual(["completed", "voided", "scored", "voided"]);
  });

  it("leaves nothing of what was erased, and of a judgement or a consent only that it is there", () => {
    const made = written(
      base,
      { type: "erasure", id: "e1", entries: [uuid], happened: "2026-06-01" },
      {
        type: "judgement",
        id: "j1",
        learner: "ana",
        target: "Listens",
        value: { kind: "exempt" },
        by: { role: "educator" },
        reason: "Ill",
        happened: "2026-06-01",
      },
    );
    expect(made.value).toEqual([]);
    expect(JSON.stringify(made.issues)).not.toContain(uuid);
    expect(said(made)).toEqual(["note xapi-record-without-statement /log/entries/2 left-out"]);
  });

  it("leaves out what may not be used", () => {
    const consent: Entry = {
      type: "consent",
      id: "c1",
      learner: "ana",
      given: false,
      happened: "2026-05-01",
    };
    const made = written({ ...base, setting: "home" }, consent);
    expect(made.value).toEqual([]);
    expect(said(made)).toEqual([
      "note xapi-record-without-statement /log/entries/0 left-out",
      "note xapi-record-without-statement /log/entries/1 left-out",
    ]);
  });
});
