import { describe, expect, it } from "vitest";
import { framework, uuid } from "../../test/one-roster/school.ts";
import { said } from "../../test/row-faults.ts";
import { fromOneRosterResults } from "./index.ts";

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

  it("never count a score that their status takes back, and say so", () => {
    // In 1.1 every result must have a score, so what is exempt or missing comes with a zero.
    const rows = ["exempt", "not submitted", "submitted", "Fully Graded", "constructor"].map(
      (status, at) => `s${at},quiz,ana,${status},${at},2024-09-09`,
    );
    const { value, issues } = fromOneRosterResults(
      {
        results: `sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate\n${rows.join("\n")}\n`,
      },
      { lineItems: "are competencies" },
    );
    expect(value.log.entries.map((entry) => entry.type === "rating" && entry.value)).toEqual([
      { kind: "status", status: "excused" },
      { kind: "status", status: "missing" },
      { kind: "status", status: "pending" },
      { kind: "number", number: 3 },
      { kind: "number", number: 4 },
    ]);
    expect(
      issues.filter(({ code }) => code === "one-roster-score-not-counted").map(({ row }) => row),
    ).toEqual([2, 3, 4]);
  });

  it("say which of their times have no zone, and which are none", () => {
    const { value, issues } = fromOneRosterResults(
      {
        results:
          "sourcedId,lineItemSourcedId,studentSourcedId,score,scoreDate\nr1,quiz,ana,3,2024-09-09 10:00:00\n",
        lineItems: "sourcedId,dueDate\nquiz,next week\n",
      },
      { lineItems: "are competencies" },
    );
    expect(value.log.entries).toMatchObject([{ happened: "2024-09-09T10:00:00.000Z" }]);
    expect(said(issues.filter(({ code }) => code !== "document-issue"))).toEqual([
      "2 dueDate: csv-cell-unusable",
      "2 scoreDate: csv-time-without-zone",
    ]);
  });
});
