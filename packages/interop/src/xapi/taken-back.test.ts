import type { Entry, Rating } from "@whole-learner/core";
import { uuidV5 } from "@whole-learner/core/identity";
import { expect, it } from "vitest";
import { base, home, logOf, uuid, write, written } from "../../test/xapi-writing.ts";

const by = { account: { homePage: home, name: "office" } };
const school = uuidV5(home, "6ba7b811-9dad-11d1-80b4-00c04fd430c8");
const made = (name: string) => uuidV5(name, school);
const voiding = (id: string, of: string, timestamp: string) => ({
  id,
  actor: by,
  verb: { id: "http://adlnet.gov/expapi/verbs/voided", display: { "en-US": "voided" } },
  object: { objectType: "StatementRef", id: of },
  timestamp,
});
const note = (
  code: string,
  at: number,
  data: object,
  { severity = "note", repair = "left-out" }: { severity?: string; repair?: string } = {},
) => ({ code, severity, path: ["log", "entries", at], data, repair });
const day = "2026-06-01";
const start = `${day}T00:00:00.000Z`;

it("a retraction voids by its own id; of several entries that it takes back, each by one of their own", () => {
  const talk: Entry = { type: "demonstration", id: "d1", learners: ["ana"], happened: day };
  const rating: Rating = { ...base, id: "r1", demonstration: "d1" };
  const back: Entry = { type: "retraction", id: "x1", of: "d1", happened: day };
  const { value } = write({ log: logOf(talk, rating, back), by });
  expect(value.map(({ id }) => id)).toEqual([made("d1"), made("x1"), made("r1"), made("x1 r1")]);
  expect(value[1]).toEqual(voiding(made("x1"), made("d1"), start));
  expect(value[3]).toEqual(voiding(made("x1 r1"), made("r1"), start));
  expect(value[2]?.context?.statement).toEqual({ objectType: "StatementRef", id: made("d1") });
});

it("a replacement voids by its own id, and says anew by another", () => {
  const anew: Entry = {
    type: "replacement",
    id: "x2",
    of: uuid,
    happened: day,
    with: { ...base, value: { kind: "points", points: 9, of: 10 } },
  };
  const { value, issues } = write({ log: logOf(base, anew), by });
  expect(value.map(({ id }) => id)).toEqual([uuid, made("x2"), made("x2 with")]);
  expect(value[1]).toEqual(voiding(made("x2"), uuid, start));
  expect(issues).toContainEqual(
    note("xapi-replacement-as-two", 1, { id: "x2" }, { repair: "converted" }),
  );
  // Without anybody who takes back, only what is said anew goes out.
  const alone = write({ log: logOf(base, anew) });
  expect(alone.value.map(({ id }) => id)).toEqual([made("x2 with")]);
  expect(alone.issues).toContainEqual(
    note("xapi-not-taken-back", 0, { id: uuid }, { severity: "warning" }),
  );
});

it("a rating refers to its work as it stands now, where the work was replaced", () => {
  const talk: Entry = { type: "demonstration", id: "d1", learners: ["ana"], happened: day };
  const anew: Entry = {
    type: "replacement",
    id: "x3",
    of: "d1",
    happened: day,
    with: { ...talk, name: "Anew" },
  };
  const rating: Rating = { ...base, id: "r1", demonstration: "d1" };
  const { value } = write({ log: logOf(talk, rating, anew), by });
  const rated = value.find(({ verb }) => verb.id.endsWith("/scored"));
  expect(rated?.context?.statement?.id).toBe(made("x3 with"));
});

it("what is no statement is told by its kind and id, a replacement by a judgement too", () => {
  const judgement: Extract<Entry, { type: "judgement" }> = {
    type: "judgement",
    id: "j1",
    learner: "ana",
    target: "Listens",
    value: { kind: "exempt" },
    by: { role: "educator" },
    reason: "Ill",
    happened: day,
  };
  const anew: Entry = { type: "replacement", id: "x4", of: "j1", happened: day, with: judgement };
  const { value, issues } = written(judgement, anew);
  expect(value).toEqual([]);
  expect(issues).toEqual([
    note("xapi-record-without-statement", 0, { kind: "judgement", id: "j1" }),
    note("xapi-record-without-statement", 1, { kind: "replacement", id: "x4" }),
  ]);
});
