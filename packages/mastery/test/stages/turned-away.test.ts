import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf } from "./ask.ts";

const missing = (fields: Partial<Rating> = {}): Partial<Rating> => ({
  value: { kind: "status", status: "missing" },
  ...fields,
});
const points = (scored: number, of: number): Partial<Rating> => ({
  value: { kind: "points", points: scored, of },
});

/** Every reason says what a reader needs to look it up: what it was, and what was asked for. */
describe("evidence is turned away with what it was", () => {
  it.each<[Partial<Policy>, readonly Rating[], string, object]>([
    [{}, ratings({ number: 3, rater: { role: "self" } }), "self-rating", {}],
    [
      { admit: { roles: ["panel"] } },
      ratings({ number: 3, rater: { role: "my-own-eyes" } }),
      "self-rating",
      {},
    ],
    [{}, ratings({ number: 3, rater: { role: "my-own-eyes" } }), "self-rating", {}],
    [
      { admit: { roles: ["panel"] } },
      ratings({ number: 3, rater: { role: "family" } }),
      "role-not-admitted",
      { role: "family" },
    ],
    [{ admit: { roles: ["panel"] } }, ratings(3), "role-not-admitted", { role: "educator" }],
    [
      { admit: { kinds: ["defence"] } },
      ratings({ number: 3, kind: "test" }),
      "kind-not-admitted",
      { kind: "test" },
    ],
    [{ admit: { kinds: ["defence"] } }, ratings(3), "kind-not-admitted", {}],
    [
      { admit: { settings: ["home"] } },
      ratings({ number: 3, setting: "work" }),
      "setting-not-admitted",
      { setting: "work" },
    ],
    [{ admit: { settings: ["home"] } }, ratings(3), "setting-not-admitted", {}],
    [
      { admit: { experiences: ["ferry"] } },
      ratings({ number: 3, experience: "boats" }),
      "experience-not-admitted",
      { experience: "boats" },
    ],
    [{ admit: { experiences: ["ferry"] } }, ratings(3), "experience-not-admitted", {}],
    [
      { admit: { bands: ["6-8"] } },
      ratings({ number: 3, band: "3-5" }),
      "band-not-admitted",
      { band: "3-5" },
    ],
    [{ admit: { bands: ["6-8"] } }, ratings(3), "band-not-admitted", {}],
    [{ admit: { from: "2026-01-11" } }, ratings(3), "before-admitted", { from: "2026-01-11" }],
    [{ admit: { until: "2026-01-09" } }, ratings(3), "after-admitted", { until: "2026-01-09" }],
    [
      { missing: { as: "lowest" } },
      ratings(missing({ due: "2027-01-10" })),
      "not-due-yet",
      { due: "2027-01-10" },
    ],
    [
      { missing: { as: "lowest" } },
      ratings(missing({ task: "t" }), { number: 4, task: "t" }),
      "missing-replaced",
      { by: "r2" },
    ],
    [{}, ratings(6), "outside-scale", { number: 6, least: 1, most: 5 }],
    [
      { read: { points: { by: "maximum" } } },
      ratings(points(11, 10)),
      "outside-scale",
      { number: 11, least: 0, most: 10 },
    ],
    [{}, ratings(points(1, 10)), "not-on-scale", { value: "points" }],
    [{}, ratings({ value: { kind: "met", met: true } }), "not-on-scale", { value: "met" }],
    [{}, ratings({ value: { kind: "level", level: "x" } }), "not-on-scale", { value: "x" }],
    [{}, ratings(Number.NaN), "not-on-scale", { value: "NaN" }],
    [{}, ratings({ number: 3, scale: "six" }), "other-scale", { scale: "six" }],
    [{}, ratings({ number: 3, scale: "seven" }), "other-scale", { scale: "seven" }],
    [
      {},
      ratings({ number: 3, band: "3-5" }, { number: 2, band: "6-8" }),
      "earlier-band",
      { band: "3-5", current: "6-8" },
    ],
  ])("under %j", (sections, entries, code, data) => {
    const [first] = accountOf(entries, sections).turnedAway;
    expect([first?.entry, first?.reason]).toEqual(["r1", { code, data }]);
  });
  it.each([
    ["2026-01-10T23:59:59.999Z", undefined],
    ["2026-01-11", "after-admitted"],
    ["2026-01-11T00:00:00.000Z", "after-admitted"],
  ])("until a day, the whole day: %s %s", (happened, code) => {
    const entries = ratings({ number: 3, happened, recorded: happened });
    const { turnedAway } = accountOf(entries, { admit: { until: "2026-01-10" } });
    expect(turnedAway[0]?.reason.code).toBe(code);
  });
});

describe("further tries at a task that was missing", () => {
  const lowest: Partial<Policy> = { missing: { as: "lowest" } };
  it.each<[string, readonly Rating[], boolean]>([
    [
      "one that tells no number makes good",
      ratings(missing({ task: "t", attempt: 2 }), { number: 4, task: "t" }),
      true,
    ],
    [
      "one makes good for work that tells no number",
      ratings(missing({ task: "t" }), { number: 4, task: "t", attempt: 1 }),
      true,
    ],
    [
      "one at another task does not",
      ratings(missing({ task: "t" }), { number: 4, task: "u" }),
      false,
    ],
    ["a work without a task does not", ratings(missing({ task: "t" }), 4), false],
    ["nor for one without a task", ratings(missing(), 4), false],
    [
      "the rating of the very work does",
      ratings(missing({ demonstration: "d" }), { number: 4, demonstration: "d" }),
      true,
    ],
  ])("%s", (_, entries, made) => {
    const { turnedAway, determination } = accountOf(entries, lowest);
    expect(turnedAway.map(({ reason }) => reason.code)).toEqual(made ? ["missing-replaced"] : []);
    expect(determination).toMatchObject({ score: made ? 4 : 2.5 });
  });
});
