import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../test/frameworks/framework-of.ts";
import { learnerOf, rosterOf } from "../../test/rosters/roster-of.ts";
import type { Framework } from "../framework/framework.ts";
import { pointer } from "../issue/pointer.ts";
import { checkRoster } from "./check-roster.ts";
import type { Community } from "./community.ts";
import type { Goal } from "./goal.ts";
import type { IssuedReport } from "./issued-report.ts";
import type { Roster } from "./roster.ts";

const found = (fields: Partial<Roster>, framework?: Framework): readonly unknown[] =>
  checkRoster(rosterOf(fields), framework).map(({ code, severity, path, data }) => [
    code,
    severity,
    pointer(path),
    data,
  ]);

const ana = learnerOf("ana", { households: [{ id: "h1", languages: ["en"] }] });
const community = (id: string, fields: Partial<Community> = {}): Community => ({
  id,
  name: id,
  kind: "house",
  leads: [],
  ...fields,
});
const goal = (fields: Partial<Goal> = {}): Goal => ({
  id: "g",
  learner: "ana",
  statement: "I want to sail.",
  set: "2026-01-15",
  status: "open",
  checkIns: [],
  ...fields,
});
const report = (id: string, fields: Partial<IssuedReport> = {}): IssuedReport => ({
  id,
  learner: "ana",
  kind: "progress-report",
  on: "2026-01-30",
  evidenceThrough: "2026-01-30",
  digest: "d",
  ...fields,
});
const reflection = {
  id: "r",
  learner: "ana",
  on: "2026-01-15",
  text: "I sailed.",
  visibility: "family",
} as const;
const response = {
  id: "a",
  learner: "ana",
  target: "presents",
  on: "2026-01-15",
  kind: "agree",
} as const;

const framework = frameworkOf({
  gradeBands: [
    { id: "3-5", name: "3-5" },
    { id: "6-8", name: "6-8" },
  ],
  outcomes: [{ id: "team", name: "Team", part: "whole-learner" }],
  competencies: [
    { id: "presents", name: "Presents ideas", reporting: "level", code: "P.1" },
    { id: "old", name: "Old", reporting: "level", retired: { on: "2025-06-30" } },
  ],
});

it("finds nothing wrong with a good roster", () => {
  const roster: Partial<Roster> = {
    learners: [
      learnerOf("ana", {
        households: [
          { id: "h1", languages: ["en"] },
          { id: "h2", languages: ["es"] },
        ],
        enrolments: [
          { from: "2025-09-01", band: "6-8" },
          { from: "2024-09-01", until: "2025-08-31", band: "3-5" },
        ],
        memberships: [
          { community: "heron", from: "2024-09-01", until: "2025-08-31" },
          { community: "heron", from: "2025-09-01" },
          { community: "house", from: "2024-09-01" },
        ],
        expectations: [
          { competency: "presents", band: "3-5", level: "2", from: "2026-01-01", agreedBy: [] },
          { competency: "old", from: "2024-01-01", until: "2025-06-30", agreedBy: [] },
        ],
      }),
      learnerOf("ben", { households: [{ id: "h1", languages: ["en"] }] }),
    ],
    communities: [
      community("heron", { bands: ["3-5", "6-8"], from: "2024-09-01", until: "2024-09-01" }),
      community("house"),
    ],
    goals: [
      goal({ competency: "presents", level: "3", band: "6-8", by: "2026-01-15" }),
      goal({ id: "g2", competency: "old", status: "reached" }),
    ],
    reflections: [{ ...reflection, about: ["presents", "a demonstration"] }],
    responses: [response, { ...response, id: "b", target: "team" }],
    issuedReports: [
      report("1", { household: "h1" }),
      report("2", { household: "h1", supersedes: "1" }),
      report("3", { household: "h1", supersedes: "2", on: "2026-02-01" }),
      report("4", { household: "h2" }),
    ],
  };
  expect(found(roster, framework)).toEqual([]);
  expect(found({})).toEqual([]);
});

describe("ids used twice", () => {
  it("are found in every list, and in a learner's households", () => {
    expect(
      found({
        learners: [
          ana,
          learnerOf("ben", {
            households: [
              { id: "h1", languages: ["en"] },
              { id: "h1", languages: ["es"] },
            ],
          }),
          ana,
          ana,
        ],
        communities: [community("c"), community("c")],
        goals: [goal(), goal({ id: "h" }), goal()],
        reflections: [reflection, reflection],
        responses: [response, response],
        issuedReports: [report("1"), report("1")],
      }),
    ).toEqual([
      ["duplicate-learner", "error", "/learners/2/id", { id: "ana" }],
      ["duplicate-learner", "error", "/learners/3/id", { id: "ana" }],
      ["duplicate-id", "error", "/learners/1/households/1/id", { id: "h1", kind: "household" }],
      ["duplicate-id", "error", "/communities/1/id", { id: "c", kind: "community" }],
      ["duplicate-id", "error", "/goals/2/id", { id: "g", kind: "goal" }],
      ["duplicate-id", "error", "/reflections/1/id", { id: "r", kind: "reflection" }],
      ["duplicate-id", "error", "/responses/1/id", { id: "a", kind: "response" }],
      ["duplicate-id", "error", "/issuedReports/1/id", { id: "1", kind: "issued report" }],
    ]);
  });

  it("are no trouble for names of the language's own objects", () => {
    expect(
      found({ learners: ["__proto__", "constructor", "toString"].map((id) => learnerOf(id)) }),
    ).toEqual([]);
  });
});

describe("days the wrong way round", () => {
  const [from, until] = ["2026-01-02", "2026-01-01"];
  const data = { from, until };

  it("are found wherever something lasts", () => {
    expect(
      found({
        learners: [
          learnerOf("ana", {
            enrolments: [
              { from: "2025-01-01", until: "2025-01-01" },
              { from, until },
            ],
            memberships: [{ community: "c", from, until }],
            expectations: [{ competency: "presents", from, until, agreedBy: [] }],
          }),
        ],
        communities: [
          community("c", { from, until }),
          community("d", { until }),
          community("e", { from }),
        ],
        goals: [goal({ set: from, by: until })],
        issuedReports: [report("1", { on: until, evidenceThrough: from })],
      }),
    ).toEqual([
      ["ends-before-it-begins", "error", "/learners/0/enrolments/1/until", data],
      ["ends-before-it-begins", "error", "/learners/0/memberships/0/until", data],
      ["ends-before-it-begins", "error", "/learners/0/expectations/0/until", data],
      ["ends-before-it-begins", "error", "/communities/0/until", data],
      ["ends-before-it-begins", "error", "/goals/0/by", data],
      [
        "evidence-after-issue",
        "error",
        "/issuedReports/0/evidenceThrough",
        { through: from, on: until },
      ],
    ]);
  });
});

describe("spans that overlap", () => {
  const warned = (list: string, position: number, what: string, from: string): unknown => [
    "overlapping-spans",
    "warning",
    `/learners/0/${list}/${position}/from`,
    { what, from },
  ];

  it.each([
    [
      "one after the other",
      [
        ["01", "02"],
        ["03", "04"],
      ],
      [],
    ],
    [
      "a day in common",
      [
        ["01", "02"],
        ["02", "04"],
      ],
      [1],
    ],
    [
      "listed the newest first",
      [
        ["02", "04"],
        ["01", "02"],
      ],
      [0],
    ],
    [
      "one in the other, another after that",
      [
        ["01", "09"],
        ["02", "03"],
        ["04", "05"],
        ["10", "11"],
      ],
      [1, 2],
    ],
    ["without an end", [["01"], ["02", "03"], ["05", "06"]], [1, 2]],
    ["without an end, later", [["02"], ["01", "02"]], [0]],
    ["without an end, after the other", [["03"], ["01", "02"]], []],
    [
      "begun together",
      [
        ["01", "01"],
        ["01", "02"],
      ],
      [1],
    ],
    [
      "ended before it begins",
      [
        ["05", "04"],
        ["01", "09"],
      ],
      [],
    ],
  ] as const)("%s", (_, spans, positions) => {
    const enrolments = spans.map(([from, until]) => ({
      from: `2026-01-${from}`,
      ...(until === undefined ? {} : { until: `2026-01-${until}` }),
    }));
    const issues = found({ learners: [learnerOf("ana", { enrolments })] }).filter(
      (one) => (one as readonly unknown[])[0] === "overlapping-spans",
    );
    expect(issues).toEqual(
      positions.map((at) => warned("enrolments", at, "enrolment", enrolments[at]?.from ?? "")),
    );
  });

  it("are looked for community by community and competency by competency", () => {
    const span = { from: "2026-01-01" };
    expect(
      found({
        communities: [community("c"), community("d")],
        learners: [
          learnerOf("ana", {
            memberships: [
              { community: "c", ...span },
              { community: "d", ...span },
              { community: "c", from: "2026-02-01" },
            ],
            expectations: [
              { competency: "x", ...span, agreedBy: [] },
              { competency: "y", ...span, agreedBy: [] },
              { competency: "y", from: "2026-03-01", agreedBy: [] },
            ],
          }),
        ],
      }),
    ).toEqual([
      warned("memberships", 2, "membership", "2026-02-01"),
      warned("expectations", 2, "expectation", "2026-03-01"),
    ]);
  });
});

describe("people and places that are not there", () => {
  it("are found wherever they are pointed at", () => {
    expect(
      found({
        learners: [
          ana,
          learnerOf("ben", { memberships: [{ community: "c", from: "2026-01-01" }] }),
        ],
        goals: [goal({ learner: "x" })],
        reflections: [{ ...reflection, learner: "__proto__" }],
        responses: [{ ...response, learner: "z" }],
        issuedReports: [
          report("1", { learner: "w", household: "h1" }),
          report("2", { household: "h9" }),
          report("3", { learner: "ben", household: "h1" }),
          report("4", { household: "h1" }),
        ],
      }),
    ).toEqual([
      ["unknown-community", "error", "/learners/1/memberships/0/community", { community: "c" }],
      ["unknown-learner", "error", "/goals/0/learner", { learner: "x" }],
      ["unknown-learner", "error", "/reflections/0/learner", { learner: "__proto__" }],
      ["unknown-learner", "error", "/responses/0/learner", { learner: "z" }],
      ["unknown-learner", "error", "/issuedReports/0/learner", { learner: "w" }],
      ["unknown-household", "error", "/issuedReports/1/household", { household: "h9" }],
      ["unknown-household", "error", "/issuedReports/2/household", { household: "h1" }],
    ]);
  });

  it("know the households of a learner who stands there twice", () => {
    const again = learnerOf("ana", { households: [{ id: "h2", languages: ["en"] }] });
    expect(
      found({
        learners: [ana, again],
        issuedReports: [report("1", { household: "h1" }), report("2", { household: "h2" })],
      }),
    ).toEqual([["duplicate-learner", "error", "/learners/1/id", { id: "ana" }]]);
  });
});

describe("issued reports", () => {
  const chain = (...issuedReports: readonly IssuedReport[]): readonly unknown[] =>
    found({ learners: [ana, learnerOf("ben")], issuedReports });

  it("supersede reports that were issued, earlier, about the same learner, once", () => {
    expect(
      chain(
        report("1", { on: "2026-03-01" }),
        report("2", { supersedes: "0" }),
        report("3", { supersedes: "1", on: "2026-02-28" }),
        report("4", { supersedes: "2", learner: "ben" }),
        report("5", { supersedes: "2" }),
        report("6", { supersedes: "2" }),
      ),
    ).toEqual([
      ["unknown-report", "error", "/issuedReports/1/supersedes", { id: "0" }],
      ["supersedes-later", "error", "/issuedReports/2/supersedes", { id: "1", on: "2026-03-01" }],
      ["report-of-another", "error", "/issuedReports/3/supersedes", { id: "2", learner: "ana" }],
      ["superseded-twice", "error", "/issuedReports/4/supersedes", { id: "2", by: "4" }],
      ["superseded-twice", "error", "/issuedReports/5/supersedes", { id: "2", by: "4" }],
    ]);
  });

  it("never supersede themselves, also not in a circle", () => {
    expect(
      chain(
        report("tail", { supersedes: "b" }),
        report("a", { supersedes: "c" }),
        report("b", { supersedes: "a" }),
        report("c", { supersedes: "b" }),
        report("self", { supersedes: "self" }),
        report("alone"),
      ),
    ).toEqual([
      ["superseded-twice", "error", "/issuedReports/3/supersedes", { id: "b", by: "tail" }],
      ["supersedes-itself", "error", "/issuedReports/2/supersedes", { ids: ["b", "a", "c"] }],
      ["supersedes-itself", "error", "/issuedReports/4/supersedes", { ids: ["self"] }],
    ]);
  });

  it("of one id are one report, the first", () => {
    expect(
      chain(report("1"), report("2", { supersedes: "1" }), report("1", { supersedes: "2" })),
    ).toEqual([
      ["duplicate-id", "error", "/issuedReports/2/id", { id: "1", kind: "issued report" }],
    ]);
  });

  it("in a long chain cost no more than their number", () => {
    const many = Array.from({ length: 50_000 }, (_, at) =>
      report(`${at}`, at === 0 ? {} : { supersedes: `${at - 1}` }),
    );
    expect(chain(...many)).toEqual([]);
    expect(
      chain(...many.map((one, at) => (at === 0 ? { ...one, supersedes: "49999" } : one))),
    ).toEqual([
      [
        "supersedes-itself",
        "error",
        "/issuedReports/0/supersedes",
        { ids: expect.any(Array) as unknown },
      ],
    ]);
  });
});

describe("what a framework does not have", () => {
  const expectation = { competency: "presents", from: "2026-01-01", agreedBy: [] } as const;

  it("is found wherever it is pointed at", () => {
    expect(
      found(
        {
          learners: [
            learnerOf("ana", {
              enrolments: [{ from: "2025-09-01", band: "K-2" }],
              expectations: [
                { ...expectation, band: "K-2", level: "9" },
                { ...expectation, from: "2027-01-01", competency: "P.2", level: "9" },
              ],
            }),
          ],
          communities: [community("c", { bands: ["3-5", "K-2"] })],
          goals: [
            goal({ competency: "team", band: "K-2" }),
            goal({ id: "h", competency: "presents", level: "9" }),
            goal({ id: "i", level: "9" }),
          ],
          responses: [response, { ...response, id: "b", target: "gone" }],
        },
        framework,
      ),
    ).toEqual([
      ["unknown-band", "error", "/learners/0/enrolments/0/band", { band: "K-2" }],
      ["unknown-level", "error", "/learners/0/expectations/0/level", { level: "9", scale: "five" }],
      ["unknown-band", "error", "/learners/0/expectations/0/band", { band: "K-2" }],
      [
        "unknown-competency",
        "error",
        "/learners/0/expectations/1/competency",
        { target: "P.2", near: "P.1" },
      ],
      ["unknown-band", "error", "/communities/0/bands/1", { band: "K-2" }],
      ["not-a-competency", "error", "/goals/0/competency", { id: "team", kind: "outcome" }],
      ["unknown-band", "error", "/goals/0/band", { band: "K-2" }],
      ["unknown-level", "error", "/goals/1/level", { level: "9", scale: "five" }],
      ["unknown-node", "error", "/responses/1/target", { id: "gone" }],
    ]);
  });

  it("is no question without a framework", () => {
    expect(
      found({
        learners: [learnerOf("ana", { enrolments: [{ from: "2025-09-01", band: "K-2" }] })],
        goals: [goal({ competency: "gone", level: "9" })],
        responses: [{ ...response, target: "gone" }],
      }),
    ).toEqual([]);
  });

  it("is warned of where it is retired and still aimed at", () => {
    expect(
      found(
        {
          learners: [learnerOf("ana", { expectations: [{ ...expectation, competency: "old" }] })],
          goals: [
            goal({ competency: "old" }),
            goal({ id: "h", competency: "old", status: "changed" }),
            goal({ id: "i", competency: "old", status: "let-go" }),
          ],
        },
        framework,
      ),
    ).toEqual([
      [
        "retired-in-use",
        "warning",
        "/learners/0/expectations/0/competency",
        { id: "old", on: "2025-06-30" },
      ],
      ["retired-in-use", "warning", "/goals/0/competency", { id: "old", on: "2025-06-30" }],
    ]);
  });

  it("is warned of where it is a role that nobody declared", () => {
    const own = frameworkOf({
      ...framework,
      vocabulary: { roles: [{ id: "elder", name: "Elder", broader: "community-partner" }] },
    });
    const roster: Partial<Roster> = {
      learners: [
        learnerOf("ana", { expectations: [{ ...expectation, agreedBy: ["family", "elder"] }] }),
      ],
      goals: [
        goal({
          checkIns: [
            { on: "2026-02-01", by: { role: "self" }, note: "Well." },
            { on: "2026-03-01", by: { role: "elder" }, note: "Well." },
          ],
        }),
      ],
    };
    expect(found(roster, own)).toEqual([]);
    const data = { term: "elder", list: "roles" };
    expect(found(roster, framework)).toEqual([
      ["unknown-term", "warning", "/learners/0/expectations/0/agreedBy/1", data],
      ["unknown-term", "warning", "/goals/0/checkIns/1/by/role", data],
    ]);
  });
});
