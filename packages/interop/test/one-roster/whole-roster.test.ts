import { describe, expect, it } from "vitest";
import { fromOneRosterRoster } from "../../src/one-roster/index.ts";
import { missingColumn } from "./missing-column.ts";

const school = {
  users: [
    "sourcedId,role,givenName,familyName,preferredFirstName,preferredLastName,grades,orgSourcedIds",
    'u1,student,Wilhelmina,Calder,Mina,Cal,"07 ,08",o1',
    "u2,student,,,Noor,,,o9",
    "u3,teacher,Jo,Anand,,,,o1",
    ",student,No,Id,,,,",
    "u5,student,Di,Vega,,,,",
  ].join("\n"),
  classes:
    'sourcedId,title,schoolSourcedId,termSourcedIds\nk1,Heron,o9,t3\nk2,Otter,,"t1, t2"\n,Nameless,,\nk3,Owl,,\n',
  academicSessions: "sourcedId,startDate\nt1,autumn\nt2,2025-09-01\n",
  orgs: "sourcedId,name\no1,Lantern Bay\n",
  demographics: "sourcedId,userSourcedId,birthDate\nd1,u1,2012-02-29\nu2,,2012-13-01\n",
  enrollments: [
    "sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate",
    "e1,k1,u1,student,,",
    "e2,k2,u1,student,,",
    ",k3,u2,student,,",
    "e4,k3,u2,student,2025-09-02,2026-06-30",
    "e5,,u2,student,2025-09-02,",
    "e6,k1,,student,2025-09-02,",
    "e7,k1,u3,teacher,,",
    "e8,k1,u8,teacher,,",
    "e9,k1,u2,aide,2025-09-01,",
    "e10,,u3,teacher,,",
  ].join("\n"),
} as const;

const at = (file: string, row: number, column?: string) => ({
  file,
  row,
  ...(column === undefined ? {} : { column }),
  path: column === undefined ? [file, row] : [file, row, column],
});
const unusable = (file: string, row: number, column: string, found: string) => ({
  code: "csv-cell-unusable",
  severity: "warning",
  ...at(file, row, column),
  data: { found, expected: "a day such as 2025-09-01" },
  repair: "left-out",
});
const withoutBegin = (row: number, id: string) => ({
  code: "one-roster-without-begin",
  severity: "warning",
  ...at("enrollments", row, "beginDate"),
  data: { id },
  repair: "left-out",
});
const fieldMissing = (row: number, field: string) => ({
  code: "field-missing",
  severity: "error",
  ...at("enrollments", row, field),
  data: { field },
  repair: "left-out",
});
const withoutId = (file: string, row: number, list: string, position: number) => ({
  code: "document-issue",
  severity: "error",
  ...at(file, row),
  data: {
    found: {
      code: "missing-value",
      severity: "error",
      path: [list, position, "id"],
      data: { expected: "string" },
    },
    field: "id",
  },
  repair: "left-out",
});

const nobodys = { households: [], enrolments: [], memberships: [], expectations: [] };

describe("a whole OneRoster roster", () => {
  it("costs no record more than what is wrong with it", () => {
    const { value, issues } = fromOneRosterRoster(school);
    expect(value.learners).toEqual([
      {
        ...nobodys,
        id: "u1",
        name: "Mina Cal",
        legalName: "Wilhelmina Calder",
        born: "2012-02-29",
        memberships: [{ community: "k2", from: "2025-09-01" }],
        extensions: { "one-roster/org": "Lantern Bay" },
      },
      {
        ...nobodys,
        id: "u2",
        name: "Noor",
        memberships: [{ community: "k3", from: "2025-09-02", until: "2026-06-30" }],
        extensions: { "one-roster/org": "o9" },
      },
      { ...nobodys, id: "u5", name: "Di Vega" },
    ]);
    expect(value.communities).toEqual([
      {
        id: "k1",
        name: "Heron",
        kind: "class",
        leads: [
          { id: "u3", name: "Jo Anand" },
          { id: "u8", name: "u8" },
        ],
        extensions: { "one-roster/org": "o9" },
      },
      { id: "k2", name: "Otter", kind: "class", leads: [] },
      { id: "k3", name: "Owl", kind: "class", leads: [] },
    ]);
    expect(issues).toEqual([
      unusable("academicSessions", 2, "startDate", "autumn"),
      unusable("demographics", 3, "birthDate", "2012-13-01"),
      withoutBegin(2, "e1"),
      withoutBegin(4, ""),
      fieldMissing(6, "classSourcedId"),
      fieldMissing(7, "userSourcedId"),
      fieldMissing(11, "classSourcedId"),
      withoutId("users", 5, "learners", 2),
      withoutId("classes", 4, "communities", 2),
    ]);
  });

  it("tells the days of an enrollment that are none", () => {
    const { issues } = fromOneRosterRoster({
      users: "sourcedId,role,givenName,familyName\nu1,student,Di,Vega\n",
      enrollments:
        "sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate\ne1,k1,u1,student,soon,later\n",
    });
    expect(issues).toEqual([
      unusable("enrollments", 2, "beginDate", "soon"),
      unusable("enrollments", 2, "endDate", "later"),
      withoutBegin(2, "e1"),
    ]);
  });

  it("begins on the caller's day, in the first of several grades", () => {
    const { value } = fromOneRosterRoster(school, { from: "2025-08-15" });
    expect(value.learners[0]).toMatchObject({
      enrolments: [{ from: "2025-08-15", grade: "07" }],
      memberships: [
        { community: "k1", from: "2025-08-15" },
        { community: "k2", from: "2025-09-01" },
      ],
    });
  });

  it("tells each column that a file needs and does not have", () => {
    const none = "x\n1\n";
    const { issues } = fromOneRosterRoster({
      users: none,
      roles: none,
      orgs: none,
      academicSessions: none,
      demographics: none,
      classes: none,
      enrollments: none,
    });
    expect(issues).toEqual(
      [
        ["users", "sourcedId"],
        ["roles", "userSourcedId", "role"],
        ["orgs", "sourcedId"],
        ["academicSessions", "sourcedId"],
        ["classes", "sourcedId", "title"],
        ["enrollments", "classSourcedId", "userSourcedId", "role"],
      ].flatMap(([file = "", ...columns]) => columns.map((column) => missingColumn(file, column))),
    );
  });

  it("tells which record is to be deleted by its id, wherever that stands", () => {
    const { issues } = fromOneRosterRoster({
      users: "role,status,sourcedId\nstudent,ToBeDeleted,u1\nstudent,tobedeleted,\n",
    });
    expect(issues).toEqual(
      [[2, "u1"] as const, [3, ""] as const].map(([row, id]) => ({
        code: "one-roster-deleted",
        severity: "note",
        ...at("users", row),
        data: { id },
        repair: "left-out",
      })),
    );
  });
});
