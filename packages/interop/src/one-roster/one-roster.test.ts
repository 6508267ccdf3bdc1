import { parseFramework, sketchEvidence, sketchFramework } from "@whole-learner/core";
import { determine, policies } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { fromOneRosterResults, fromOneRosterRoster, toOneRosterGradebook } from "./index.ts";

const uuid = "2f5e8130-46fa-11e7-b197-cd3432e719f9";
const scales = [
  {
    id: "four",
    goal: "3",
    levels: ["Begins", "Does it", "Proficient", "Extends"].map((name, at) => ({
      id: String(at + 1),
      name,
      value: at + 1,
    })),
  },
];
const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Ours",
    scales,
    competencies: [
      {
        id: "TEAM.1",
        name: "Listens",
        identifiers: [{ system: "case", value: `https://example.org/CFItems/${uuid}` }],
      },
      { id: "TEAM.2", code: "T-2", name: "Asks" },
    ],
  }),
);
const said = (issues: readonly { code: string; row?: number; column?: string }[]) =>
  issues.map(({ code, row, column }) => `${row} ${column}: ${code}`);
const results = [
  "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing",
  "r1,,,quiz,ana,fully graded,95.5,2024-09-09,Done,A,c,false,false,false,false",
  "r2,,,quiz,ben,not submitted,,2024-09-09,,,c,false,false,true,true",
  "r3,,,quiz,cy,exempt,,2024-09-09,,,c,false,false,false,false",
  "r4,,,talk,cy,fully graded,,2024-09-10T10:00:00Z,,proficient,c,false,false,false,false",
  "r5,tobedeleted,2024-09-10T10:00:00Z,quiz,cy,fully graded,3,2024-09-10,,,c,,,,",
  "r6,,,lost,di,fully graded,3,2024-09-10,,,c,,,,",
  "r7,,,quiz,di,fully graded,many,2024-09-10,,,c,,,,",
].join("\r\n");
const lineItems =
  "sourcedId,status,dateLastModified,title,dueDate,resultValueMin,resultValueMax,metadata.x\nquiz,,,Quiz,2024-09-08,0,100,1\ntalk,,,Talk,,1,4,2\n";

describe("OneRoster's results", () => {
  it("are ratings: of an objective its own score, else the result's of what its line item names", () => {
    const { value, issues } = fromOneRosterResults(
      {
        results,
        lineItems,
        resultLearningObjectiveIds: `sourcedId,status,dateLastModified,resultSourcedId,source,learningObjectiveId,score,textScore\na,,,r1,case,urn:uuid:${uuid.toUpperCase()},3,Proficient\nb,,,r1,case,T-2,,\n`,
        lineItemLearningObjectiveIds: `sourcedId,lineItemSourcedId,source,learningObjectiveId\nc,quiz,case,urn:uuid:${uuid}\nd,talk,unknown,TEAM.2\n`,
      },
      { framework },
    );
    const common = { type: "rating", happened: "2024-09-09", task: "quiz", due: "2024-09-08" };
    expect(value.log.entries).toEqual([
      {
        ...common,
        id: `r1 urn:uuid:${uuid.toUpperCase()}`,
        learner: "ana",
        target: "TEAM.1",
        value: { kind: "number", number: 3 },
        comment: "Done",
      },
      {
        ...common,
        id: "r1 T-2",
        learner: "ana",
        target: "TEAM.2",
        value: { kind: "points", points: 95.5, of: 100 },
        comment: "Done",
      },
      {
        ...common,
        id: "r2",
        learner: "ben",
        target: "TEAM.1",
        value: { kind: "status", status: "missing" },
      },
      {
        ...common,
        id: "r3",
        learner: "cy",
        target: "TEAM.1",
        value: { kind: "status", status: "excused" },
      },
      {
        type: "rating",
        id: "r4",
        learner: "cy",
        target: "TEAM.2",
        happened: "2024-09-10T10:00:00.000Z",
        task: "talk",
        value: { kind: "level", level: "3" },
      },
    ]);
    expect(value.rows).toEqual([2, 2, 3, 4, 5]);
    expect(
      said(
        issues.filter(
          ({ data }) =>
            !("found" in data) ||
            (typeof data.found === "object" && data.found.severity === "error"),
        ),
      ),
    ).toEqual([
      "6 undefined: one-roster-deleted",
      "7 lineItemSourcedId: one-roster-without-objective",
      "8 score: document-issue",
    ]);
  });

  it("alone are of the competencies that the caller names, or that the line items are", () => {
    const only = (lineItems: "are competencies" | Record<string, string>) =>
      fromOneRosterResults({ results }, { lineItems }).value.log.entries.map(
        (entry) => entry.type === "rating" && entry.target,
      );
    expect(only("are competencies")).toEqual(["quiz", "quiz", "quiz", "talk", "lost"]);
    expect(only({ talk: "TEAM.2" })).toEqual(["TEAM.2"]);
    expect(only({})).toEqual([]);
  });
});

describe("determinations as a OneRoster gradebook", () => {
  const place = {
    school: "org-1",
    class: "class-1",
    category: { id: "cat", title: "Mastery" },
    on: "2026-11-22",
  } as const;
  const evidence = deepFreeze(
    sketchEvidence(framework, {
      learner: "ana",
      competency: "TEAM.1",
      levels: [2, 3],
      from: "2026-09-01",
    }),
  );
  const found = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });

  it("come back as the levels that they are", () => {
    const { value, issues } = toOneRosterGradebook(framework, found, place);
    expect(issues.map(({ code }) => code)).toEqual(
      found.competencies.flatMap((one) => ("level" in one ? [] : ["record-without-row"])),
    );
    const back = fromOneRosterResults(value, { framework });
    expect(back.value.log.entries).toMatchObject([
      {
        learner: "ana",
        target: "TEAM.1",
        happened: "2026-11-22",
        value: { kind: "number", number: 3 },
      },
    ]);
    expect(parse(value.resultLearningObjectiveIds, { columns: true })).toMatchObject([
      {
        source: "case",
        learningObjectiveId: `urn:uuid:${uuid}`,
        score: "3",
        textScore: "Proficient",
      },
    ]);
    expect(
      (parse(value.scoreScales, { columns: true }) as { scoreScaleValue: string }[]).map(
        ({ scoreScaleValue }) => scoreScaleValue,
      ),
    ).toEqual(["{1:Begins}", "{2:Does it}", "{3:Proficient}", "{4:Extends}"]);
  });

  it("has rows that all have as many cells as the headers, and ids that are found", () => {
    const sketch = sketchFramework({ scale: ["A", "B", "C"], outcomes: { O: ["One", "Two"] } });
    const log = [
      ...sketchEvidence(sketch, {
        learner: "ana",
        competency: "One",
        levels: [2],
        from: "2026-09-01",
      }).entries,
      ...sketchEvidence(sketch, {
        learner: "ben",
        competency: "One",
        levels: [3],
        from: "2026-09-01",
      }).entries,
      ...sketchEvidence(sketch, {
        learner: "ben",
        competency: "Two",
        levels: [1],
        from: "2026-09-01",
      }).entries,
    ];
    const many = determine({
      framework: sketch,
      evidence: { format: "whole-learner/log@1", entries: log },
      policy: policies.mostRecent,
      asOf: "2026-11-22",
    });
    const { value, issues } = toOneRosterGradebook(sketch, many, place, { delimiter: ";" });
    expect(issues.filter(({ code }) => code === "one-roster-without-uuid")).toHaveLength(2);
    const tables = Object.fromEntries(
      Object.entries(value).map(([file, text]) => [
        file,
        parse(text, { columns: true, delimiter: ";" }) as Record<string, string>[],
      ]),
    );
    const ids = (file: string) => new Set(tables[file]?.map(({ sourcedId }) => sourcedId));
    expect(tables["results"]).toHaveLength(3);
    expect(tables["lineItems"]).toHaveLength(2);
    for (const { lineItemSourcedId } of tables["results"] ?? [])
      expect(ids("lineItems")).toContain(lineItemSourcedId);
    for (const { resultSourcedId } of tables["resultLearningObjectiveIds"] ?? [])
      expect(ids("results")).toContain(resultSourcedId);
    for (const { scoreScaleSourcedId } of tables["resultScoreScales"] ?? [])
      expect(ids("scoreScales")).toContain(scoreScaleSourcedId);
  });
});

describe("OneRoster's people", () => {
  const users = [
    "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,preferredFirstName,preferredLastName,grades,primaryOrgSourcedId",
    'u1,,,true,mina,Wilhelmina,Calder,Mina,,"07,08",o1',
    "u2,,,true,jo,Jo,Anand,,,,o1",
    ",,,true,x,No,Id,,,,",
    "u3,tobedeleted,,true,x,Gone,Away,,,,",
    "u4,,,true,noor,Noor,,,,,",
  ].join("\n");

  it("are a roster", () => {
    const { value, issues } = fromOneRosterRoster({
      users,
      roles:
        "sourcedId,userSourcedId,roleType,role,orgSourcedId\n1,u1,primary,student,o1\n2,u2,primary,teacher,o1\n3,,primary,student,o1\n4,u4,primary,student,o1\n",
      orgs: "sourcedId,name,type\no1,Lantern Bay,school\n",
      classes: 'sourcedId,title,schoolSourcedId,termSourcedIds\nk1,Heron,o1,"t2, t1"\nk2,Otter,,\n',
      academicSessions:
        "sourcedId,startDate,endDate\nt1,2025-09-01,2026-01-31\nt2,2026-02-01,2026-06-30\n",
      enrollments:
        "sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate\ne1,k1,u1,student,,2026-06-30\ne2,k1,u2,teacher,,\ne3,k2,u1,student,2026-02-02T00:00:00Z,\ne4,k2,u4,student,,\n",
      demographics: "sourcedId,birthDate\nu1,2012-02-29\n",
    });
    expect(value.learners).toEqual([
      {
        id: "u1",
        name: "Mina Calder",
        legalName: "Wilhelmina Calder",
        born: "2012-02-29",
        households: [],
        enrolments: [],
        expectations: [],
        memberships: [
          { community: "k1", from: "2025-09-01", until: "2026-06-30" },
          { community: "k2", from: "2026-02-02" },
        ],
        extensions: { "one-roster/org": "Lantern Bay" },
      },
      { id: "u4", name: "Noor", households: [], enrolments: [], memberships: [], expectations: [] },
    ]);
    expect(value.communities).toEqual([
      {
        id: "k1",
        name: "Heron",
        kind: "class",
        leads: [{ id: "u2", name: "Jo Anand" }],
        extensions: { "one-roster/org": "Lantern Bay" },
      },
      { id: "k2", name: "Otter", kind: "class", leads: [] },
    ]);
    expect(said(issues)).toEqual([
      "5 undefined: one-roster-deleted",
      "5 beginDate: one-roster-without-begin",
      "4 undefined: document-issue",
    ]);
  });

  it("of 1.1 say themselves who they are, and begin when the caller says", () => {
    const { value } = fromOneRosterRoster(
      {
        users:
          "sourcedId,role,givenName,familyName,grades\nu1,student,Mina,Calder,07\nu2,teacher,Jo,Anand,\nu3,student,,,\n",
      },
      { from: "2025-09-01" },
    );
    expect(value.learners.map(({ id, name, enrolments }) => [id, name, enrolments])).toEqual([
      ["u1", "Mina Calder", [{ from: "2025-09-01", grade: "07" }]],
      ["u3", "u3", []],
    ]);
  });

  it("that are none are nobody", () => {
    expect(fromOneRosterRoster({ users: "" }).value.learners).toEqual([]);
    expect(fromOneRosterRoster({ users: "a,b\n1,2" }).issues.map(({ code }) => code)).toEqual([
      "csv-missing-column",
    ]);
  });
});
