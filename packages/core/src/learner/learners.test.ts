import { describe, expect, it } from "vitest";
import { learnerOf, rosterOf } from "../../test/rosters/roster-of.ts";
import type { Visibility } from "../evidence/terms.ts";
import { bandOn } from "./band-on.ts";
import { communitiesOn } from "./communities-on.ts";
import type { Community } from "./community.ts";
import { enrolmentOn } from "./enrolment-on.ts";
import { expectationFor } from "./expectation-for.ts";
import type { Goal } from "./goal.ts";
import { goalSummary } from "./goal-summary.ts";
import { householdCopies } from "./household-copies.ts";
import { membersOn } from "./members-on.ts";
import { nameFor } from "./name-for.ts";
import { visiblePage } from "./visible-page.ts";
import { isVisibleTo, type Reader, visibleTo } from "./visible-to.ts";

describe("a learner's name", () => {
  const robin = learnerOf("robin", { name: "Robin Vale", legalName: "Roberta Vale" });

  it("is the one they go by, and the legal one where a document must carry it", () => {
    expect(nameFor(robin, "display")).toBe("Robin Vale");
    expect(nameFor(robin, "legal")).toBe("Roberta Vale");
  });

  it("is both where there is no other", () => {
    expect(nameFor(learnerOf("ana"), "legal")).toBe("ana");
    expect(nameFor(learnerOf("ana"), "display")).toBe("ana");
  });
});

describe("a learner's grade band", () => {
  const ana = learnerOf("ana", {
    enrolments: [
      { from: "2024-09-02", until: "2025-06-13", band: "3-5", grade: "5" },
      { from: "2025-09-01", band: "6-8" },
      { from: "2026-02-01", until: "2026-02-28", band: "9-12" },
    ],
  });

  it.each([
    ["2024-09-01", undefined],
    ["2024-09-02", "3-5"],
    ["2025-06-13", "3-5"],
    ["2025-06-14", undefined],
    ["2025-09-01", "6-8"],
    ["2026-01-31", "6-8"],
    ["2026-02-01", "9-12"],
    ["2026-02-28", "9-12"],
    ["2026-03-01", "6-8"],
    ["2030-01-01", "6-8"],
  ])("on %s is %s", (day, band) => {
    expect(bandOn(ana, day)).toBe(band);
  });

  it("is not known of an enrolment that does not say, nor without one", () => {
    expect(
      bandOn(learnerOf("ben", { enrolments: [{ from: "2025-09-01" }] }), "2026-01-01"),
    ).toBeUndefined();
    expect(bandOn(learnerOf("ben"), "2026-01-01")).toBeUndefined();
  });

  it("comes with the enrolment", () => {
    expect(enrolmentOn(ana, "2025-01-01")).toEqual({
      from: "2024-09-02",
      until: "2025-06-13",
      band: "3-5",
      grade: "5",
    });
    expect(enrolmentOn(ana, "2025-07-01")).toBeUndefined();
  });

  it("is that of the enrolment listed last where two began together, whatever the order of others", () => {
    const enrolments = [
      { from: "2025-09-01", band: "a" },
      { from: "2025-09-01", band: "b" },
      { from: "2024-09-01", band: "c" },
    ];
    expect(bandOn(learnerOf("ben", { enrolments }), "2026-01-01")).toBe("b");
  });
});

describe("communities and their members", () => {
  const community = (id: string, fields: Partial<Community> = {}): Community => ({
    id,
    name: id,
    kind: "house",
    leads: [],
    ...fields,
  });
  const roster = rosterOf({
    communities: [
      community("heron"),
      community("studio", { kind: "studio", from: "2025-09-01", until: "2025-11-07" }),
      community("house"),
    ],
    learners: [
      learnerOf("ana", {
        memberships: [
          { community: "house", from: "2024-09-01" },
          { community: "studio", from: "2025-01-01" },
          { community: "heron", from: "2025-09-01", until: "2026-01-31" },
          { community: "unknown", from: "2025-09-01" },
        ],
      }),
      learnerOf("ben", { memberships: [{ community: "house", from: "2025-10-01" }] }),
      learnerOf("cas", {
        memberships: [
          { community: "house", from: "2024-09-01", until: "2025-09-30" },
          { community: "house", from: "2025-12-01" },
        ],
      }),
    ],
  });
  const names = (list: readonly { readonly id: string }[]): readonly string[] =>
    list.map(({ id }) => id);

  it.each([
    ["ana", "2024-08-31", []],
    ["ana", "2024-09-01", ["house"]],
    ["ana", "2025-08-31", ["house"]],
    ["ana", "2025-09-01", ["heron", "studio", "house"]],
    ["ana", "2025-11-07", ["heron", "studio", "house"]],
    ["ana", "2025-11-08", ["heron", "house"]],
    ["ana", "2026-01-31", ["heron", "house"]],
    ["ana", "2026-02-01", ["house"]],
    ["cas", "2025-10-15", []],
    ["cas", "2025-12-01", ["house"]],
  ])("%s on %s is in %j", (id, day, expected) => {
    const learner = roster.learners.find((one) => one.id === id) ?? learnerOf(id);
    expect(names(communitiesOn(roster, learner, day))).toEqual(expected);
  });

  it.each([
    ["house", "2025-09-30", ["ana", "cas"]],
    ["house", "2025-10-01", ["ana", "ben"]],
    ["house", "2025-12-01", ["ana", "ben", "cas"]],
    ["studio", "2025-08-31", []],
    ["studio", "2025-09-01", ["ana"]],
    ["studio", "2025-11-08", []],
    ["unknown", "2025-09-01", []],
    ["constructor", "2025-09-01", []],
  ])("%s on %s has %j", (id, day, expected) => {
    expect(names(membersOn(roster, id, day))).toEqual(expected);
  });
});

describe("what is expected of one learner", () => {
  const mina = learnerOf("mina", {
    expectations: [
      {
        competency: "STEER.1",
        band: "3-5",
        from: "2025-09-01",
        until: "2026-06-12",
        agreedBy: ["family", "educator"],
      },
      {
        competency: "STEER.1",
        level: "3",
        from: "2026-02-01",
        until: "2026-04-30",
        agreedBy: ["educator"],
      },
      { competency: "MATH.1", level: "2", from: "2025-09-01", agreedBy: ["educator"] },
    ],
  });

  it.each([
    ["STEER.1", "2025-08-31", undefined],
    ["STEER.1", "2025-09-01", { band: "3-5" }],
    ["STEER.1", "2026-02-01", { level: "3" }],
    ["STEER.1", "2026-05-01", { band: "3-5" }],
    ["STEER.1", "2026-06-13", undefined],
    ["MATH.1", "2030-01-01", { level: "2" }],
    ["ARG.1", "2026-01-01", undefined],
  ])("in %s on %s", (competency, day, expected) => {
    const found = expectationFor(mina, competency, day);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject({ competency, ...expected });
  });
});

describe("the copies of a report", () => {
  it("are one for every household, in its languages", () => {
    const ana = learnerOf("ana", {
      languages: ["es"],
      households: [
        { id: "h1", languages: ["es", "en"] },
        { id: "h2", name: "Ms Field", languages: ["en"] },
      ],
    });
    expect(householdCopies(ana)).toEqual([
      { household: "h1", languages: ["es", "en"] },
      { household: "h2", name: "Ms Field", languages: ["en"] },
    ]);
  });

  it("are one in the learner's languages where there is no household", () => {
    expect(householdCopies(learnerOf("ana", { languages: ["ar", "en"] }))).toEqual([
      { languages: ["ar", "en"] },
    ]);
    expect(householdCopies(learnerOf("ana"))).toEqual([{ languages: [] }]);
  });
});

describe("what a learner shares", () => {
  const circles: readonly Visibility[] = ["learner", "family", "educators", "school", "public"];
  const items = circles.map((visibility) => ({ visibility, text: visibility }));

  it.each<readonly [Reader, readonly Visibility[]]>([
    ["learner", circles],
    ["family", ["family", "school", "public"]],
    ["educator", ["educators", "school", "public"]],
    ["school", ["school", "public"]],
    ["public", ["public"]],
    ["researcher", []],
  ])("is seen by %s: %j", (reader, seen) => {
    expect(visibleTo(items, reader)).toEqual(
      items.filter(({ visibility }) => seen.includes(visibility)),
    );
    expect(items.map((item) => isVisibleTo(item, reader))).toEqual(
      circles.map((visibility) => seen.includes(visibility)),
    );
  });

  it("makes a page for each reader", () => {
    const page = {
      sentence: { text: "I listen first.", visibility: "family" },
      strengths: [
        { text: "listens", visibility: "public", on: "2026-01-01" },
        { text: "sings", visibility: "learner" },
      ],
      interests: [{ text: "boats", visibility: "educators" }],
      aspirations: [],
      extensions: { "acme/mood": "private" },
    } as const;
    expect(visiblePage(page, "family")).toEqual({
      sentence: { text: "I listen first.", visibility: "family" },
      strengths: [{ text: "listens", visibility: "public", on: "2026-01-01" }],
    });
    expect(visiblePage(page, "educator")).toEqual({
      strengths: [{ text: "listens", visibility: "public", on: "2026-01-01" }],
      interests: [{ text: "boats", visibility: "educators" }],
    });
    expect(visiblePage(page, "researcher")).toEqual({});
    expect(
      visiblePage({ aspirations: [{ text: "sail", visibility: "school" }] }, "school"),
    ).toEqual({
      aspirations: [{ text: "sail", visibility: "school" }],
    });
    expect(visiblePage({}, "learner")).toEqual({});
  });
});

describe("how goals stand", () => {
  const goal = (id: string, fields: Partial<Goal> = {}): Goal => ({
    id,
    learner: "ana",
    statement: id,
    set: "2026-01-15",
    status: "open",
    checkIns: [],
    ...fields,
  });
  const look = (on: string): Goal["checkIns"][number] => ({
    on,
    by: { role: "self" },
    note: "well",
  });
  const goals = [
    goal("later", { by: "2026-05-29" }),
    goal("sooner", { by: "2026-03-01", checkIns: [look("2026-02-01"), look("2026-06-01")] }),
    goal("ahead", { by: "2026-05-30" }),
    goal("without a day", { checkIns: [look("2026-05-29"), look("2026-04-01")] }),
    goal("reached", { by: "2026-03-01", status: "reached" }),
    goal("changed", { status: "changed" }),
    goal("let go", { status: "let-go" }),
    goal("let go too", { status: "let-go" }),
    goal("set later", { set: "2026-05-30", by: "2026-05-29", checkIns: [look("2026-05-28")] }),
  ];

  it("counts them by status, with those whose day has come", () => {
    const { counts, due, lastCheckIn } = goalSummary(goals, "2026-05-29");
    expect(counts).toEqual({ open: 4, reached: 1, changed: 1, "let-go": 2 });
    expect(due.map(({ id }) => id)).toEqual(["sooner", "later"]);
    expect(lastCheckIn).toBe("2026-05-29");
  });

  it("knows nothing of what comes later", () => {
    expect(goalSummary(goals, "2026-01-14")).toEqual({
      counts: { open: 0, reached: 0, changed: 0, "let-go": 0 },
      due: [],
      lastCheckIn: undefined,
    });
    const early = goalSummary(goals, "2026-02-28");
    expect(early.due).toEqual([]);
    expect(early.lastCheckIn).toBe("2026-02-01");
    expect(goalSummary(goals, "2026-01-15")).toEqual({
      counts: { open: 4, reached: 1, changed: 1, "let-go": 2 },
      due: [],
      lastCheckIn: undefined,
    });
    expect(goalSummary(goals, "2026-03-01").due.map(({ id }) => id)).toEqual(["sooner"]);
  });
});
