import { parseFramework } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCanvasOutcomes, fromCanvasResults, toCanvasOutcomes } from "../canvas/index.ts";
import { fromOneRosterResults, fromOneRosterRoster } from "../one-roster/index.ts";
import { fromScoreSheet } from "../score-sheet/index.ts";

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

/** Cells dropped, swapped, emptied and made something else; quotation marks, line ends and names of prototypes among them. */
const strange = fc.constantFrom(
  "",
  '"',
  "\n",
  "\r\n",
  ",",
  ";",
  "__proto__",
  "constructor",
  "1e999",
  "-0",
  "NaN",
  "t t",
  "\uFEFF",
  "#",
  "=1+1",
  "9".repeat(400),
  "𝑑",
);
const mutated = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom("drop", "swap", "put"), strange), {
      maxLength: 6,
    })
    .map((changes) => {
      const cells = lines.join(",\n,").split(",");
      for (const [at, change, what] of changes) {
        const place = at % Math.max(1, cells.length);
        if (change === "drop") cells.splice(place, 1);
        else if (change === "put") cells[place] = what;
        else cells.push(...cells.splice(place, 1));
      }
      return cells.join(",").replaceAll(",\n,", "\n");
    });

describe("files that were tampered with", () => {
  it("cost what is wrong with them, and never throw", () => {
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            Object.entries(tables).map(([name, lines]) => [name, mutated(lines)]),
          ) as Record<keyof typeof tables, fc.Arbitrary<string>>,
        ),
        (texts) => {
          const { value } = fromCanvasOutcomes(texts.outcomes, about);
          expect(value.framework).toBeDefined();
          if (value.framework !== undefined) toCanvasOutcomes(value.framework, value.policy);
          fromCanvasResults(texts.canvas);
          const read = fromOneRosterResults(
            {
              results: texts.results,
              lineItems: texts.classes,
              resultLearningObjectiveIds: texts.users,
            },
            { framework, lineItems: "are competencies" },
          );
          expect(read.value.rows).toHaveLength(read.value.log.entries.length);
          fromOneRosterRoster({
            users: texts.users,
            enrollments: texts.enrollments,
            classes: texts.classes,
          });
          const sheet = fromScoreSheet(texts.sheet, {
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
