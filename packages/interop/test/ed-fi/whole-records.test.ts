import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { toEdFi, toEdFiStandards } from "../../src/ed-fi/index.ts";

const long = (most: number) => "x".repeat(most + 1);
const cut = (most: number) => `${"x".repeat(most - 1)}…`;
const longId = "c".repeat(61);

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: { en: "Ours", es: "Nuestro" },
    languages: ["en", "es"],
    scales: [
      {
        id: "steps",
        goal: "does",
        levels: [
          { id: "begins", name: { en: "Begins", es: "Empieza" }, value: 1 },
          { id: "does", name: long(20), value: 2 },
          { id: "leads", name: "Leads", value: 3 },
        ],
      },
    ],
    gradeBands: [
      { id: "young", name: "Young" },
      { id: "old", name: "Old" },
    ],
    competencies: [
      { id: "a", name: { en: "Listens", es: "Escucha" }, statement: "I listen." },
      { id: "b", name: long(60), statement: long(1024), partOf: "a", code: long(60) },
      { id: "d", name: { en: "Lists", es: "Escucha" }, description: "Of lists." },
      { id: longId, name: "Long" },
    ],
    progressions: [
      {
        id: "p",
        competency: "a",
        scale: "steps",
        family: "continuum",
        expected: [],
        descriptors: [
          { level: "begins", band: "young", statement: "I try." },
          { level: "begins", band: "old", statement: long(1024) },
        ],
      },
    ],
  }),
);

const determined = (learner: string, competency: string, level: string, scale = "steps") =>
  ({ status: "determined", learner, competency, scale, level, score: 1, pieces: [] }) as const;

const section = {
  localCourseCode: "TEAM",
  schoolId: 1,
  schoolYear: 2027,
  sectionIdentifier: "s1",
  sessionName: "Fall",
  beginDate: "2026-08-24",
};
const longest = "l".repeat(32);
const place = {
  educationOrganization: 25,
  gradingPeriod: { school: 1, descriptor: "uri://p#1", name: "Fall", year: 2027 },
  levels: { steps: { begins: "uri://l#1", does: "uri://l#2", gone: "uri://l#9" } },
  gradeLevel: "uri://g#7",
  gradeLevels: { young: "uri://g#1" },
  grades: { type: "uri://t#1", sections: { ana: section } },
  language: "es",
} as const;

const at = (position: number) => ["competencies", position];
const issue = (
  code: string,
  position: number,
  data: object,
  severity = "error",
  repair = "left-out",
) => ({ code, severity, path: at(position), data, repair });
const tooLong = (position: number, field: string, most: number) =>
  issue("ed-fi-too-long", position, { field, most }, "warning", "replaced");

const organization = { educationOrganizationId: 25 };
const period = {
  gradingPeriodDescriptor: "uri://p#1",
  gradingPeriodName: "Fall",
  schoolId: 1,
  schoolYear: 2027,
};
const objective = (id: string, name: string, gradeLevel: string, description?: string) => ({
  competencyObjectiveId: id,
  objective: name,
  objectiveGradeLevelDescriptor: gradeLevel,
  educationOrganizationReference: organization,
  ...(description === undefined ? {} : { description }),
});
const studentObjective = (
  learner: string,
  name: string,
  gradeLevel: string,
  level: number,
  statement?: string,
) => ({
  objectiveCompetencyObjectiveReference: {
    ...organization,
    objective: name,
    objectiveGradeLevelDescriptor: gradeLevel,
  },
  competencyLevelDescriptor: `uri://l#${level}`,
  ...(statement === undefined ? {} : { diagnosticStatement: statement }),
  gradingPeriodReference: period,
  studentReference: { studentUniqueId: learner },
});
const reference = (learner: string, name: string, gradeLevel: string) => ({
  studentCompetencyObjectiveReference: {
    gradingPeriodDescriptor: "uri://p#1",
    gradingPeriodName: "Fall",
    gradingPeriodSchoolId: 1,
    gradingPeriodSchoolYear: 2027,
    objective: name,
    objectiveEducationOrganizationId: 25,
    objectiveGradeLevelDescriptor: gradeLevel,
    studentUniqueId: learner,
  },
});
const card = (learner: string) => ({
  educationOrganizationReference: organization,
  gradingPeriodReference: period,
  studentReference: { studentUniqueId: learner },
});

describe("whole records for Ed-Fi", () => {
  const { value, issues } = toEdFi(
    framework,
    {
      competencies: deepFreeze([
        { ...determined("ana", "a", "begins"), band: "young" },
        { ...determined("ana", "a", "begins"), band: "old" },
        determined("ana", "b", "does"),
        determined("ana", "d", "begins"),
        determined("ana", "gone", "begins"),
        { status: "no-evidence", learner: "ana", competency: "b", scale: "steps", pieces: [] },
        determined("ana", "b", "leads"),
        determined("ana", "b", "begins", "other"),
        determined(`${longest}l`, "b", "begins"),
        determined("ben", longId, "begins"),
        determined(longest, "a", "begins"),
        determined(longest, "a", "begins"),
        determined("ben", "d", "gone"),
      ]),
    },
    place,
  );

  it("are told in the language asked for, each text as long as Ed-Fi takes it", () => {
    expect(value).toEqual({
      competencyObjectives: [
        objective("a", "Escucha", "uri://g#1", "I listen."),
        objective("a", "Escucha", "uri://g#7", "I listen."),
        objective("b", cut(60), "uri://g#7", cut(1024)),
      ],
      studentCompetencyObjectives: [
        studentObjective("ana", "Escucha", "uri://g#1", 1, "I try."),
        studentObjective("ana", "Escucha", "uri://g#7", 1, cut(1024)),
        studentObjective("ana", cut(60), "uri://g#7", 2),
        // A continuum is one run of levels: without a band, the first statement of the level.
        studentObjective(longest, "Escucha", "uri://g#7", 1, "I try."),
      ],
      grades: [
        {
          gradeTypeDescriptor: "uri://t#1",
          gradingPeriodReference: period,
          studentSectionAssociationReference: { ...section, studentUniqueId: "ana" },
          learningStandardGrades: [
            {
              learningStandardReference: { learningStandardId: "a" },
              letterGradeEarned: "Empieza",
              numericGradeEarned: 1,
              diagnosticStatement: "I try.",
            },
            {
              learningStandardReference: { learningStandardId: "b" },
              letterGradeEarned: cut(20),
              numericGradeEarned: 2,
            },
          ],
        },
      ],
      reportCards: [
        {
          ...card("ana"),
          studentCompetencyObjectives: [
            reference("ana", "Escucha", "uri://g#1"),
            reference("ana", "Escucha", "uri://g#7"),
            reference("ana", cut(60), "uri://g#7"),
          ],
          grades: [
            {
              gradeReference: {
                ...section,
                gradeTypeDescriptor: "uri://t#1",
                gradingPeriodDescriptor: "uri://p#1",
                gradingPeriodName: "Fall",
                gradingPeriodSchoolYear: 2027,
                studentUniqueId: "ana",
              },
            },
          ],
        },
        {
          ...card(longest),
          studentCompetencyObjectives: [reference(longest, "Escucha", "uri://g#7")],
        },
      ],
    });
  });

  it("tell what is cut and what is left out", () => {
    const key = JSON.stringify(["Escucha", "uri://g#7"]);
    const without = (position: number, data: object) =>
      issue("ed-fi-without-level", position, data, "note");
    expect(issues).toEqual([
      tooLong(1, "diagnosticStatement", 1024),
      issue("ed-fi-same-key", 1, { key }, "error", "first-kept"),
      tooLong(2, "objective", 60),
      tooLong(2, "description", 1024),
      tooLong(2, "letterGradeEarned", 20),
      issue("ed-fi-same-key", 3, { key }, "error", "first-kept"),
      without(4, { competency: "gone", status: "determined" }),
      without(5, { competency: "b", status: "no-evidence" }),
      issue("ed-fi-level-without-descriptor", 6, { scale: "steps", level: "leads" }),
      issue("ed-fi-level-without-descriptor", 7, { scale: "other", level: "begins" }),
      issue("ed-fi-too-long", 8, { field: "studentUniqueId", most: 32 }),
      issue("ed-fi-too-long", 9, { field: "learningStandardId", most: 60 }),
      issue("ed-fi-without-section", 10, { position: 10 }),
      issue("ed-fi-same-key", 11, { key }, "error", "first-kept"),
      issue("ed-fi-same-key", 12, { key }, "error", "first-kept"),
    ]);
  });

  it("have a level that the framework lost by its descriptor alone", () => {
    const { value: lost } = toEdFi(
      framework,
      { competencies: [determined("ana", "d", "gone")] },
      place,
    );
    expect(lost.studentCompetencyObjectives).toEqual([
      studentObjective("ana", "Escucha", "uri://g#7", 9),
    ]);
    expect(lost.grades[0]?.["learningStandardGrades"]).toEqual([
      { learningStandardReference: { learningStandardId: "d" } },
    ]);
    expect(lost.competencyObjectives).toEqual([
      objective("d", "Escucha", "uri://g#7", "Of lists."),
    ]);
  });

  it("of competencies as learning standards name parents that go along, and no id too long", () => {
    const about = {
      namespace: "uri://n",
      subjects: ["uri://s#1"],
      gradeLevels: ["uri://g#7"],
      language: "es",
    } as const;
    const common = {
      namespace: "uri://n",
      contentStandard: { title: "Nuestro" },
      academicSubjects: [{ academicSubjectDescriptor: "uri://s#1" }],
      gradeLevels: [{ gradeLevelDescriptor: "uri://g#7" }],
    };
    expect(toEdFiStandards(framework, about)).toEqual({
      value: [
        { ...common, learningStandardId: "a", description: "I listen." },
        {
          ...common,
          learningStandardId: "b",
          description: cut(1024),
          learningStandardItemCode: cut(60),
          parentLearningStandardReference: { learningStandardId: "a" },
        },
        { ...common, learningStandardId: "d", description: "Escucha" },
      ],
      issues: [
        tooLong(1, "description", 1024),
        tooLong(1, "learningStandardItemCode", 60),
        issue("ed-fi-too-long", 3, { field: "learningStandardId", most: 60 }),
      ],
    });
  });
});
