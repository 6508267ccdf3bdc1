import { describe, expect, it } from "vitest";
import { said } from "../../test/row-faults.ts";
import { fromOneRosterRoster } from "./index.ts";

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

  it("are what their roles say in letters of any case: nobody leads who does not teach", () => {
    const { value } = fromOneRosterRoster(
      {
        users:
          "sourcedId,role,givenName\nu1,Student,Mina\nu2,Teacher,Jo\nu3,administrator,Ada\nu4,proctor,Pia\n",
        classes: "sourcedId,title\nk,Heron\n",
        enrollments:
          "classSourcedId,userSourcedId,role\nk,u1,Student\nk,u2,Teacher\nk,u3,administrator\nk,u4,proctor\n",
      },
      { from: "2025-09-01" },
    );
    expect(value.learners.map(({ id, memberships }) => [id, memberships.length])).toEqual([
      ["u1", 1],
    ]);
    expect(value.communities[0]?.leads?.map(({ id }) => id)).toEqual(["u2"]);
  });

  it("have days that can be read, or it is said that they have not", () => {
    const { value, issues } = fromOneRosterRoster(
      {
        users: "sourcedId,role,givenName\nu1,student,Mina\n",
        classes: "sourcedId,title\nk,Heron\n",
        enrollments:
          "classSourcedId,userSourcedId,role,beginDate,endDate\nk,u1,student,09/01/2025,06/30/2026\n",
        demographics: "sourcedId,birthDate\nu1,02/29/2012\n",
      },
      { from: "2025-08-01" },
    );
    expect(value.learners[0]?.memberships).toEqual([{ community: "k", from: "2025-08-01" }]);
    expect(said(issues.filter(({ code }) => code !== "document-issue"))).toEqual([
      "2 birthDate: csv-cell-unusable",
      "2 beginDate: csv-cell-unusable",
      "2 endDate: csv-cell-unusable",
    ]);
  });
});
