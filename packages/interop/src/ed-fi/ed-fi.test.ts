import { parseFramework, sketchEvidence, sketchFramework } from "@whole-learner/core";
import { determine, policies } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromEdFiStandards, toEdFi, toEdFiStandards } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Mathematics" };
const written = {
  namespace: "uri://school.example",
  subjects: ["uri://ed-fi.org/AcademicSubjectDescriptor#Mathematics"],
  gradeLevels: ["uri://ed-fi.org/GradeLevelDescriptor#Seventh grade"],
} as const;
const said = (issues: readonly { code: string; path: readonly unknown[] }[]) =>
  issues.map(({ code, path }) => `${path.join("/")}: ${code}`);

const standard = (id: string, more: string) =>
  `<ef:LearningStandard><ef:LearningStandardId>${id}</ef:LearningStandardId>${more}</ef:LearningStandard>`;
const xml = (version: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!-- ours --><ef:InterchangeStandards xmlns:ef="http://ed-fi.org/${version}">
  ${standard(
    "M.7.1",
    `<ef:LearningStandardIdentificationCode><ef:IdentificationCode>71</ef:IdentificationCode><ef:ContentStandardName>State</ef:ContentStandardName></ef:LearningStandardIdentificationCode>
     <ef:Description>Adds &lt;b&gt;fractions&lt;/b&gt; &amp; <![CDATA[more < less]]></ef:Description><ef:LearningStandardItemCode>7.1</ef:LearningStandardItemCode>
     <ef:ContentStandard><ef:Title>State standards</ef:Title><ef:Author>A</ef:Author><ef:Author>B</ef:Author><ef:PublicationYear>2024</ef:PublicationYear></ef:ContentStandard>
     <ef:GradeLevel>uri://ed-fi.org/GradeLevelDescriptor#Seventh grade</ef:GradeLevel><ef:GradeLevel>uri://ed-fi.org/GradeLevelDescriptor#Eighth grade</ef:GradeLevel>
     <ef:AcademicSubject>uri://ed-fi.org/AcademicSubjectDescriptor#Mathematics</ef:AcademicSubject>
     <ef:ParentLearningStandardReference><ef:LearningStandardIdentity><ef:LearningStandardId>M.7</ef:LearningStandardId></ef:LearningStandardIdentity></ef:ParentLearningStandardReference>
     <ef:Namespace>uri://state.example</ef:Namespace>`,
  )}
  ${standard("M.7", "<ef:Description>Number &#x1D451;</ef:Description>")}
  ${standard("M.8", "<ef:Description>  </ef:Description>")}
  ${standard("M.7", "<ef:Description>Again</ef:Description>")}
</ef:InterchangeStandards>`;

const first = {
  learningStandardId: "M.7.1",
  identificationCodes: [{ contentStandardName: "State", identificationCode: "71" }],
  description: "Adds <b>fractions</b> & more < less",
  learningStandardItemCode: "7.1",
  contentStandard: {
    title: "State standards",
    authors: [{ author: "A" }, { author: "B" }],
    publicationYear: 2024,
  },
  gradeLevels: [
    { gradeLevelDescriptor: "uri://ed-fi.org/GradeLevelDescriptor#Seventh grade" },
    { gradeLevelDescriptor: "uri://ed-fi.org/GradeLevelDescriptor#Eighth grade" },
  ],
  academicSubjects: [
    { academicSubjectDescriptor: "uri://ed-fi.org/AcademicSubjectDescriptor#Mathematics" },
  ],
  parentLearningStandardReference: { learningStandardId: "M.7" },
  namespace: "uri://state.example",
};

describe("Ed-Fi's learning standards", () => {
  it.each(["5.2.0", "6.0.0"])("are read from XML of any version, %s", (version) => {
    const { value, issues } = fromEdFiStandards(xml(version), about);
    expect(value?.competencies).toEqual([
      {
        id: "M.7.1",
        name: "Adds <b>fractions</b> & more < less",
        code: "7.1",
        reporting: "level",
        partOf: "M.7",
        extensions: { "ed-fi": first },
      },
      {
        id: "M.7",
        name: "Number 𝑑",
        reporting: "none",
        extensions: { "ed-fi": { learningStandardId: "M.7", description: "Number 𝑑" } },
      },
    ]);
    expect(said(issues)).toEqual(["2/description: field-missing", "3: ed-fi-id-twice"]);
  });

  it.each([
    ["a list", [first]],
    ["one record", first],
    ["a list with a name", { learningStandards: [first] }],
    ["a text", `\uFEFF${JSON.stringify([first])}`],
  ])("are read from JSON as %s, and go back as they came", (_, input) => {
    const { value, issues } = fromEdFiStandards(deepFreeze(input), about);
    expect(said(issues)).toEqual(["0/parentLearningStandardReference: ed-fi-parent-unknown"]);
    if (value === undefined) throw new Error("it was read");
    expect(toEdFiStandards(value, written)).toEqual({ value: [first], issues: [] });
  });

  it("are read to the first fault of the XML", () => {
    const { value, issues } = fromEdFiStandards(xml("5.2.0").slice(0, -400), about);
    expect(value?.competencies.map(({ id }) => id)).toEqual(["M.7.1"]);
    expect(said(issues)).toEqual([
      ": ed-fi-broken-xml",
      "0/parentLearningStandardReference: ed-fi-parent-unknown",
    ]);
  });

  it.each(["", "<a/>", "[]", "{", 7, null, [null, "x", {}]])(
    "cost what is wrong with them: %j",
    (input) => {
      const { value, issues } = fromEdFiStandards(input, about);
      expect(value?.competencies).toEqual([]);
      expect(issues.some(({ severity }) => severity === "error")).toBe(true);
    },
  );

  it("are written with what Ed-Fi requires, cut to what it takes", () => {
    const framework = parseFramework({
      format: "whole-learner/framework@1",
      ...about,
      scales: [],
      competencies: [
        { id: "a", name: "x".repeat(1025) },
        { id: "b".repeat(61), name: "B" },
      ],
    });
    const { value, issues } = toEdFiStandards(framework, written);
    expect(value).toEqual([
      {
        learningStandardId: "a",
        description: `${"x".repeat(1023)}…`,
        namespace: "uri://school.example",
        contentStandard: { title: "Mathematics" },
        academicSubjects: first.academicSubjects,
        gradeLevels: first.gradeLevels.slice(0, 1),
      },
    ]);
    expect(issues.map(({ severity, repair }) => `${severity} ${repair}`)).toEqual([
      "warning replaced",
      "error left-out",
    ]);
  });
});

describe("Ed-Fi's records of determinations", () => {
  const base = sketchFramework({
    scale: ["Begins", "Does it", "Leads"],
    outcomes: { Team: ["Listens", "Speaks"] },
  });
  const [scale] = base.scales;
  if (scale === undefined) throw new Error("it has one");
  const framework = deepFreeze(
    parseFramework({
      ...base,
      progressions: [
        {
          id: "p",
          competency: "Listens",
          scale: scale.id,
          family: "continuum",
          expected: [],
          descriptors: [{ level: scale.levels[2]?.id, statement: "I lead a talk." }],
        },
      ],
    }),
  );
  const evidence = sketchEvidence(framework, {
    learner: "ana",
    competency: "Listens",
    levels: [3],
    from: "2026-09-01",
  });
  const found = deepFreeze(
    determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" }),
  );
  const descriptors = Object.fromEntries(
    scale.levels.map(({ id }, at) => [
      id,
      `uri://school.example/CompetencyLevelDescriptor#${at + 1}`,
    ]),
  );
  const section = {
    localCourseCode: "TEAM",
    schoolId: 255901001,
    schoolYear: 2027,
    sectionIdentifier: "s1",
    sessionName: "Fall",
    beginDate: "2026-08-24",
  };
  const place = {
    educationOrganization: 255901,
    gradingPeriod: { school: 255901001, descriptor: "uri://g#1", name: "Fall", year: 2027 },
    levels: { [scale.id]: descriptors },
    gradeLevel: "uri://ed-fi.org/GradeLevelDescriptor#Seventh grade",
    grades: { type: "uri://t#Period", sections: { ana: section } },
  };

  it("are written with the caller's descriptors and the statement of the level", () => {
    const { value, issues } = toEdFi(framework, found, place);
    const period = {
      gradingPeriodDescriptor: "uri://g#1",
      gradingPeriodName: "Fall",
      schoolId: 255901001,
      schoolYear: 2027,
    };
    const organization = { educationOrganizationId: 255901 };
    expect(value.competencyObjectives).toEqual([
      {
        competencyObjectiveId: "Listens",
        objective: "Listens",
        objectiveGradeLevelDescriptor: place.gradeLevel,
        educationOrganizationReference: organization,
      },
    ]);
    expect(value.studentCompetencyObjectives).toEqual([
      {
        objectiveCompetencyObjectiveReference: {
          ...organization,
          objective: "Listens",
          objectiveGradeLevelDescriptor: place.gradeLevel,
        },
        competencyLevelDescriptor: "uri://school.example/CompetencyLevelDescriptor#3",
        diagnosticStatement: "I lead a talk.",
        gradingPeriodReference: period,
        studentReference: { studentUniqueId: "ana" },
      },
    ]);
    expect(value.grades).toEqual([
      {
        gradeTypeDescriptor: "uri://t#Period",
        gradingPeriodReference: period,
        studentSectionAssociationReference: { ...section, studentUniqueId: "ana" },
        learningStandardGrades: [
          {
            learningStandardReference: { learningStandardId: "Listens" },
            letterGradeEarned: "Leads",
            numericGradeEarned: 3,
            diagnosticStatement: "I lead a talk.",
          },
        ],
      },
    ]);
    expect(value.reportCards).toHaveLength(1);
    expect(value.reportCards[0]).toMatchObject({
      studentReference: { studentUniqueId: "ana" },
      educationOrganizationReference: organization,
      studentCompetencyObjectives: [
        { studentCompetencyObjectiveReference: { objective: "Listens", studentUniqueId: "ana" } },
      ],
      grades: [
        { gradeReference: { sectionIdentifier: "s1", gradeTypeDescriptor: "uri://t#Period" } },
      ],
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["ed-fi-without-level"]));
  });

  it.each([
    ["a level without a descriptor", { levels: {} }, "ed-fi-level-without-descriptor"],
    [
      "a learner without a section",
      { grades: { type: "t", sections: {} } },
      "ed-fi-without-section",
    ],
  ])("leave out and tell %s", (_, change, code) => {
    const { value, issues } = toEdFi(framework, found, { ...place, ...change });
    expect(value.grades).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it("tell two bands of one grade level apart only where the caller does", () => {
    const [one] = found.competencies.filter(({ competency }) => competency === "Listens");
    if (one === undefined) throw new Error("it is there");
    const twice = {
      competencies: [
        { ...one, band: "young" },
        { ...one, band: "old" },
      ],
    };
    const same = toEdFi(framework, twice, place);
    expect(same.issues.map(({ code }) => code)).toEqual(["ed-fi-same-key"]);
    const { grades: _, ...ungraded } = place;
    const apart = toEdFi(framework, twice, {
      ...ungraded,
      gradeLevels: { young: "uri://ed-fi.org/GradeLevelDescriptor#First grade" },
    });
    expect(apart.issues).toEqual([]);
    expect(apart.value.studentCompetencyObjectives).toHaveLength(2);
  });
});
