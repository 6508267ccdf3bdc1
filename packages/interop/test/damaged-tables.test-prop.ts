import { parseFramework } from "@whole-learner/core";
import { type Damaged, damagedTable } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCanvasOutcomes, fromCanvasResults, toCanvasOutcomes } from "../src/canvas/index.ts";
import { fromOneRosterResults, fromOneRosterRoster } from "../src/one-roster/index.ts";
import { fromScoreSheet } from "../src/score-sheet/index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };
const framework = parseFramework({
  format: "whole-learner/framework@1",
  ...about,
  scales: [],
  competencies: [{ id: "a", name: "A" }],
});

const tables = {
  outcomes: [
    "vendor_guid,object_type,title,calculation_method,calculation_int,parent_guids,mastery_points,ratings,,,,,",
    "t,group,Team,,,,,",
    "a,outcome,A,n_mastery,3,t,2,3,Leads,2,Does it,1,Begins",
    "b,outcome,B,decaying_average,40,t a,2,3,Leads,2,Does it,1,Begins",
  ],
  results: [
    "sourcedId,status,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,textScore,missing",
    "r1,,a,ana,fully graded,3,2026-05-29,,false",
    "r2,tobedeleted,a,ben,not submitted,,2026-05-29,Leads,true",
  ],
  canvas: [
    "Student ID,Submission Date,Learning Outcome ID,Outcome Score,Learning Outcome Points Possible,Attempt",
    "ana,2026-05-29T10:00:00Z,a,3,5,1",
    "ben,2026-05-29 10:00,a,2,,2",
  ],
  users: [
    "sourcedId,role,givenName,familyName,grades",
    "u1,student,Mina,Calder,07",
    "u2,teacher,Jo,Anand,",
  ],
  enrollments: [
    "sourcedId,classSourcedId,userSourcedId,role,beginDate",
    "e1,k,u1,student,2025-09-01",
  ],
  classes: ["sourcedId,title,termSourcedIds", "k,Heron,t1"],
  sheet: ["Name,One,Two", "ana,3,EX", "ben,4.5,"],
};

describe("files that were tampered with", () => {
  it("cost what is wrong with them, and never throw", () => {
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            Object.entries(tables).map(([name, lines]) => [
              name,
              damagedTable(lines.map((line) => line.split(","))),
            ]),
          ) as Record<keyof typeof tables, fc.Arbitrary<Damaged<string>>>,
        ),
        (texts) => {
          const { value } = fromCanvasOutcomes(texts.outcomes.file, about);
          expect(value.framework).toBeDefined();
          if (value.framework !== undefined) toCanvasOutcomes(value.framework, value.policy);
          fromCanvasResults(texts.canvas.file);
          const read = fromOneRosterResults(
            {
              results: texts.results.file,
              lineItems: texts.classes.file,
              resultLearningObjectiveIds: texts.users.file,
            },
            { framework, lineItems: "are competencies" },
          );
          expect(read.value.rows).toHaveLength(read.value.log.entries.length);
          fromOneRosterRoster({
            users: texts.users.file,
            enrollments: texts.enrollments.file,
            classes: texts.classes.file,
          });
          const sheet = fromScoreSheet(texts.sheet.file, {
            learner: "Name",
            columns: {
              One: { competency: "a", happened: "2026-05-29" },
              Two: { competency: "a", happened: "2026-05-30" },
            },
            marks: { EX: "excused" },
          });
          expect(sheet.value.rows).toHaveLength(sheet.value.log.entries.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
