import { describe, expect, it } from "vitest";
import {
  consent,
  demonstration,
  erasure,
  judgement,
  logOf,
  rating,
  replacement,
  retraction,
} from "../../test/evidence/entries.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { pointer } from "../issue/pointer.ts";
import { checkLog } from "./check-log.ts";
import type { LogCompany } from "./checks/known-to-log.ts";
import type { Entry } from "./log.ts";

const index = indexFramework(smallFramework);

/** Issues as `severity code place data`. */
const check = (entries: readonly Entry[], company?: LogCompany): readonly string[] =>
  checkLog(logOf(...entries), index, company).map(
    ({ severity, code, path, data }) =>
      `${severity} ${code} ${pointer(path)} ${JSON.stringify(data)}`,
  );

const level = (id: string): Pick<ReturnType<typeof rating>, "value"> => ({
  value: { kind: "level", level: id },
});
const number = (value: number): Pick<ReturnType<typeof rating>, "value"> => ({
  value: { kind: "number", number: value },
});

describe("checking a log", () => {
  it("finds nothing wrong with a good one", () => {
    expect(
      check(
        [
          rating("r1", {
            target: "TEAM.1a",
            kind: "acme/fair",
            setting: "acme/garden",
            band: "6-8",
            rater: { role: "acme/elder" },
            nominatedBy: { role: "self" },
            verification: { by: { role: "panel" }, status: "verified" },
            experience: "x-1",
            demonstration: "d1",
          }),
          demonstration("d1", { learners: ["ana", "ben"], revises: "d2", setting: "class" }),
          replacement("p1", "d0", demonstration("d2")),
          retraction("t1", "d2"),
          retraction("t2", "t1"),
          judgement("j1", { target: "TEAM", value: { kind: "level", level: "any" } }),
          judgement("j2", { from: "2026-01-01", until: "2026-01-01" }),
          consent("c1", { settings: ["home", "acme/roof"], kinds: ["defence"] }),
          erasure("e1", { entries: ["gone"], learner: "gone" }),
        ],
        { learners: ["ana", "ben"], experiences: ["x-1"] },
      ),
    ).toEqual(['warning unknown-entry /entries/2/of {"id":"d0"}']);
    expect(check([])).toEqual([]);
  });

  it.each<[string, readonly Entry[], readonly string[]]>([
    [
      "an id used twice, at the second",
      [rating("r1"), judgement("r1"), rating("r1")],
      [
        'error duplicate-entry /entries/1/id {"id":"r1"}',
        'error duplicate-entry /entries/2/id {"id":"r1"}',
      ],
    ],
    [
      "an id that a replacement brings though another entry has it",
      [
        rating("r1"),
        rating("r2"),
        replacement("p1", "r1", rating("r2")),
        replacement("p2", "r1", rating("r1")),
        replacement("p3", "r1", rating("p3")),
        replacement("p4", "r1", rating("r4")),
        replacement("p5", "r1", rating("r4")),
      ],
      [
        'error duplicate-entry /entries/2/with/id {"id":"r2"}',
        'error duplicate-entry /entries/6/with/id {"id":"r4"}',
      ],
    ],
    [
      "targets that are not there, with what may have been meant",
      [
        rating("r1", { target: "TEAM.9" }),
        rating("r2", { target: "something quite else" }),
        rating("r3", { target: "adrift" }),
        judgement("j1", { target: "shaer" }),
        judgement("j2", { target: "asks" }),
        judgement("j3", { target: "team" }),
      ],
      [
        'error unknown-competency /entries/0/target {"target":"TEAM.9","near":"TEAM.1"}',
        'error unknown-competency /entries/1/target {"target":"something quite else"}',
        'error unknown-competency /entries/2/target {"target":"adrift","near":"X"}',
        'error unknown-competency /entries/3/target {"target":"shaer","near":"TEAM.1"}',
        'error unknown-competency /entries/4/target {"target":"asks","near":"TEAM.1a"}',
      ],
    ],
    [
      "levels and scales that are not there",
      [
        rating("r1", level("high")),
        rating("r2", { ...level("high"), target: "argue" }),
        rating("r3", { ...level("high"), scale: "three" }),
        rating("r4", { ...level("high"), scale: "ten" }),
        judgement("j1", { value: { kind: "level", level: "6" } }),
      ],
      [
        'error unknown-level /entries/0/value/level {"level":"high","scale":"five"}',
        'error unknown-scale /entries/3/scale {"scale":"ten"}',
        'error unknown-level /entries/4/value/level {"level":"6","scale":"five"}',
      ],
    ],
    [
      "numbers that the scale does not have",
      [
        ...[1, 1.5, 5, 0.5, 5.5, 2.25].map((value, i) => rating(`r${i}`, number(value))),
        ...[10, 30, 15].map((value, i) => rating(`s${i}`, { ...number(value), target: "argue" })),
      ],
      [
        'warning outside-scale /entries/3/value/number {"number":0.5,"least":1,"most":5}',
        'warning outside-scale /entries/4/value/number {"number":5.5,"least":1,"most":5}',
        'warning between-levels /entries/5/value/number {"number":2.25,"grain":0.5}',
        'warning between-levels /entries/8/value/number {"number":15}',
      ],
    ],
    [
      "grade bands that are not there",
      [
        rating("r1", { band: "9-12" }),
        demonstration("d1", { band: "9-12" }),
        judgement("j1", { value: { kind: "level", level: "1", band: "9-12" } }),
      ],
      [
        'error unknown-band /entries/0/band {"band":"9-12"}',
        'error unknown-band /entries/1/band {"band":"9-12"}',
        'error unknown-band /entries/2/value/band {"band":"9-12"}',
      ],
    ],
    [
      "terms that are nobody's",
      [
        rating("r1", {
          kind: "fair",
          setting: "garden",
          rater: { role: "elder" },
          nominatedBy: { role: "elder" },
          verification: { by: { role: "elder" }, status: "refused" },
        }),
        judgement("j1", { by: { role: "elder" } }),
        consent("c1", { settings: ["home", "garden"], kinds: ["test", "fair"] }),
      ],
      [
        'warning unknown-term /entries/0/rater/role {"term":"elder","list":"roles"}',
        'warning unknown-term /entries/0/kind {"term":"fair","list":"kinds"}',
        'warning unknown-term /entries/0/setting {"term":"garden","list":"settings"}',
        'warning unknown-term /entries/0/nominatedBy/role {"term":"elder","list":"roles"}',
        'warning unknown-term /entries/0/verification/by/role {"term":"elder","list":"roles"}',
        'warning unknown-term /entries/1/by/role {"term":"elder","list":"roles"}',
        'warning unknown-term /entries/2/settings/1 {"term":"garden","list":"settings"}',
        'warning unknown-term /entries/2/kinds/1 {"term":"fair","list":"kinds"}',
      ],
    ],
    [
      "corrections of what is not there",
      [
        retraction("t1", "gone"),
        rating("r1", { demonstration: "d9" }),
        retraction("t2", "d9"),
        replacement("p1", "gone", rating("r2")),
        retraction("t3", "r2"),
      ],
      [
        'warning unknown-entry /entries/0/of {"id":"gone"}',
        'warning unknown-entry /entries/3/of {"id":"gone"}',
      ],
    ],
    [
      "demonstrations that are not there, each once, in a log that has some",
      [
        demonstration("d1", { revises: "d8" }),
        rating("r1", { demonstration: "d9" }),
        rating("r2", { demonstration: "d9" }),
        replacement("p1", "r1", rating("r1", { demonstration: "d8" })),
        replacement("p2", "r2", rating("r2", { demonstration: "d7" })),
      ],
      [
        'warning unknown-demonstration /entries/0/revises {"demonstration":"d8"}',
        'warning unknown-demonstration /entries/1/demonstration {"demonstration":"d9"}',
        'warning unknown-demonstration /entries/4/with/demonstration {"demonstration":"d7"}',
      ],
    ],
    ["no such thing in a log that has none", [rating("r1", { demonstration: "d9" })], []],
    [
      "learners who had no part in what they are rated for",
      [demonstration("d1"), rating("r1", { demonstration: "d1", learner: "ben" })],
      ['warning not-in-demonstration /entries/1/learner {"learner":"ben","demonstration":"d1"}'],
    ],
    [
      "judgements that end before they begin",
      [judgement("j1", { from: "2026-02-01", until: "2026-01-31" })],
      ['error ends-before-it-begins /entries/0/until {"from":"2026-02-01","until":"2026-01-31"}'],
    ],
    [
      "what is wrong inside a replacement",
      [rating("r1"), replacement("p1", "r1", rating("r1", { band: "9-12" }))],
      ['error unknown-band /entries/1/with/band {"band":"9-12"}'],
    ],
  ])("finds %s", (_, entries, expected) => {
    expect(check(entries)).toEqual(expected);
  });

  it("knows learners and experiences where it is told of them", () => {
    const entries = [
      rating("r1", { learner: "ben", experience: "x-1" }),
      demonstration("d1", { learners: ["ana", "ben"], experience: "x-2" }),
      judgement("j1", { learner: "ben" }),
      consent("c1", { learner: "ben" }),
    ];
    expect(check(entries)).toEqual([]);
    expect(check(entries, { learners: ["ana"], experiences: ["x-2"] })).toEqual([
      'error unknown-learner /entries/0/learner {"learner":"ben"}',
      'warning unknown-experience /entries/0/experience {"experience":"x-1"}',
      'error unknown-learner /entries/1/learners/1 {"learner":"ben"}',
      'error unknown-learner /entries/2/learner {"learner":"ben"}',
      'error unknown-learner /entries/3/learner {"learner":"ben"}',
    ]);
  });

  it("asks for no level where the framework has no scale", () => {
    const without = indexFramework({ ...smallFramework, scales: [] });
    expect(checkLog(logOf(rating("r1")), without)).toEqual([]);
  });
});
