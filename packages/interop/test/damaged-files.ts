import { type Framework, parseFramework } from "@whole-learner/core";
import type { Imported } from "@whole-learner/interop";
import {
  type Damaged,
  type Damage,
  damageJson,
  damageTable,
  damageXml,
  type Draw,
} from "@whole-learner/testkit/interop";
import { fromCanvasOutcomes, fromCanvasResults } from "../src/canvas/index.ts";
import { fromCase, toCase } from "../src/case/index.ts";
import { fromClrCredential, toClrCredential } from "../src/clr/index.ts";
import { fromFrameworkCsv, fromLogCsv, toFrameworkCsv } from "../src/csv/index.ts";
import { fromEdFiStandards } from "../src/ed-fi/index.ts";
import { fromMoodleCsv } from "../src/moodle/index.ts";
import { fromOneRosterResults, fromOneRosterRoster } from "../src/one-roster/index.ts";
import { fromAchievementCredential, toAchievementCredential } from "../src/open-badges/index.ts";
import { fromScoreSheet } from "../src/score-sheet/index.ts";
import { bigPackage } from "./big-package.ts";

/** A kind of file that somebody sends: one of them with damage, and what reads it. */
export interface Received {
  readonly name: string;
  readonly damaged: (kinds: readonly Damage[], draw: Draw) => Damaged<unknown>;
  readonly read: (file: unknown) => Imported<unknown>;
}

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };

const framework: Framework = parseFramework({
  format: "whole-learner/framework@1",
  ...about,
  gradeBands: [{ id: "6-8", name: "6 to 8", grades: ["6", "7", "8"] }],
  scales: [
    {
      id: "three",
      name: "Three",
      goal: "2",
      levels: [1, 2, 3].map((value) => ({ id: String(value), name: `Level ${value}`, value })),
    },
  ],
  outcomes: [{ id: "team", name: "Works with others", part: "whole-learner" }],
  competencies: [
    { id: "a", name: "Listens", partOf: "team", scale: "three", bands: ["6-8"] },
    { id: "b", name: "Speaks", partOf: "a", scale: "three", statement: "Speaks $x$ and\nlistens" },
  ],
  indicators: [{ id: "i", statement: "Looks at who speaks", partOf: "a", level: "2" }],
  progressions: [
    {
      id: "p",
      competency: "a",
      scale: "three",
      family: "continuum",
      descriptors: [{ level: "1", statement: "Sits" }],
    },
  ],
  relations: [
    { type: "precedes", from: "a", to: "b" },
    { type: "equivalent", from: "a", to: { uri: "https://example.org/x" } },
  ],
});

const text = (value: unknown): string => JSON.stringify(value);
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(","));
const json = (name: string, document: unknown, read: Received["read"]): Received => {
  const whole = text(document);
  return { name, damaged: (kinds, draw) => damageJson(whole, kinds, draw), read };
};
const table = (name: string, lines: string, read: (csv: string) => Imported<unknown>): Received => {
  const rows = rowsOf(lines);
  return {
    name,
    damaged: (kinds, draw) => damageTable(rows, kinds, draw),
    read: (file) => read(file as string),
  };
};

const frame = {
  learner: "did:example:ana",
  issuer: { id: "https://school.example", name: "Our School" },
  validFrom: "2026-06-12T00:00:00.000Z",
} as const;
const credentials = ["a", "b"].map((competency) => {
  const { value } = toAchievementCredential({
    ...frame,
    id: `urn:x:${competency}`,
    framework,
    determination: {
      status: "determined",
      learner: "ana",
      competency,
      scale: "three",
      level: "2",
      score: 2,
      pieces: [],
    },
  });
  if (value === undefined) throw new Error("it was written");
  return value;
});
const record = toClrCredential({ ...frame, id: "urn:x:r", name: "Record", credentials, framework });

const rubric = {
  identifier: "50000000-0000-4000-8000-000000000001",
  uri: "u",
  lastChangeDateTime: "2026-01-01T00:00:00Z",
  CFRubricCriteria: [
    {
      identifier: "60000000-0000-4000-8000-000000000001",
      CFItemURI: { title: "", identifier: "00000001-0000-4000-8000-000000000001", uri: "" },
      CFRubricCriterionLevels: [1, 2, 3].map((score) => ({ quality: `Q${score}`, score })),
    },
  ],
};

const standards = [
  { learningStandardId: "M.7", description: "Numbers", namespace: "uri://n" },
  {
    learningStandardId: "M.7.1",
    parentLearningStandardReference: { learningStandardId: "M.7" },
    description: "Adds fractions",
    gradeLevels: [{ gradeLevelDescriptor: "uri://n#Seventh" }],
    academicSubjects: [{ academicSubjectDescriptor: "uri://n#Mathematics" }],
    contentStandard: { title: "State" },
  },
];
const xml = `<InterchangeStandards xmlns="http://ed-fi.org/6.0.0"><LearningStandard><LearningStandardId>M.7</LearningStandardId><Description>Numbers</Description></LearningStandard><LearningStandard><LearningStandardId>M.7.1</LearningStandardId><Description>Adds &amp; takes away</Description><GradeLevel>uri://n#Seventh</GradeLevel><ParentLearningStandardReference><LearningStandardIdentity><LearningStandardId>M.7</LearningStandardId></LearningStandardIdentity></ParentLearningStandardReference></LearningStandard></InterchangeStandards>`;

const tables = toFrameworkCsv(framework).value;

/** Every kind of file that this package reads, small and shaped as real ones. */
export const received: readonly Received[] = [
  json(
    "CASE, as a server sends it",
    { ...bigPackage(3, 3), CFRubrics: [rubric], CFDefinitions: { CFItemTypes: [{ title: "T" }] } },
    (file) => fromCase(file),
  ),
  json("CASE, as our own export writes it", toCase(framework), (file) => fromCase(file)),
  json("an Open Badges credential", credentials[0], (file) => fromAchievementCredential(file)),
  json("a CLR credential", record.value, (file) => fromClrCredential(file)),
  json("Ed-Fi's learning standards as JSON", standards, (file) => fromEdFiStandards(file, about)),
  {
    name: "Ed-Fi's learning standards as XML",
    damaged: (kinds, draw) => damageXml(xml, kinds, draw),
    read: (file) => fromEdFiStandards(file, about),
  },
  table(
    "Canvas outcomes",
    "vendor_guid,object_type,title,calculation_method,calculation_int,parent_guids,mastery_points,ratings,,,,,\nt,group,Team,,,,,\na,outcome,A,n_mastery,3,t,2,3,Leads,2,Does it,1,Begins\nb,outcome,B,decaying_average,40,t a,2,3,Leads,2,Does it,1,Begins",
    (csv) => fromCanvasOutcomes(csv, about),
  ),
  table(
    "Canvas results",
    "Student ID,Submission Date,Learning Outcome ID,Outcome Score,Learning Outcome Points Possible,Attempt\nana,2026-05-29T10:00:00Z,a,3,5,1\nben,2026-05-29 10:00,a,2,,2",
    (csv) => fromCanvasResults(csv),
  ),
  table(
    "OneRoster results",
    "sourcedId,status,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,textScore,missing\nr1,,a,ana,fully graded,3,2026-05-29,,false\nr2,tobedeleted,a,ben,not submitted,,2026-05-29,Leads,true",
    (results) => fromOneRosterResults({ results }, { framework, lineItems: "are competencies" }),
  ),
  table(
    "OneRoster people",
    "sourcedId,role,givenName,familyName,grades\nu1,student,Mina,Calder,07\nu2,teacher,Jo,Anand,",
    (users) =>
      fromOneRosterRoster({
        users,
        enrollments:
          "sourcedId,classSourcedId,userSourcedId,role,beginDate\ne1,k,u1,student,2025-09-01",
        classes: "sourcedId,title,termSourcedIds\nk,Heron,t1",
      }),
  ),
  table(
    "a Moodle framework",
    "Parent ID number,ID number,Short name,Description,Scale values,Scale configuration,Cross-referenced competency ID numbers,Is framework\n,ours,Ours,All,,,,1\n,team,Team,,,,,\nteam,listen,Listens,Line,,,speak,\nteam,speak,Speaks,,,,listen,",
    (csv) => fromMoodleCsv(csv, about),
  ),
  table("the nodes of a framework", tables.nodes, (nodes) =>
    fromFrameworkCsv({ ...tables, nodes }, about),
  ),
  table(
    "a log",
    "id,learner,competency,happened,recorded,number,role,rater,setting,comment\nr-1,ana,TEAM.1,2026-05-29,2026-05-30T10:00:00+02:00,3.5,educator,e-1,class,Asks\n,ben,TEAM.1,2026-05-29,,4,learner,ben,home,",
    (csv) => fromLogCsv(csv),
  ),
  table("a score sheet", "Name,One,Two\nana,3,EX\nben,4.5,\ncleo,,2", (csv) =>
    fromScoreSheet(csv, {
      learner: "Name",
      columns: {
        One: { competency: "a", happened: "2026-05-29" },
        Two: { competency: "a", happened: "2026-05-30" },
      },
      marks: { EX: "excused" },
    }),
  ),
];
