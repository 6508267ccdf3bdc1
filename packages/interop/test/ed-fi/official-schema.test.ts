import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sketchEvidence, sketchFramework } from "@whole-learner/core";
import { determine, policies } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { fromEdFiStandards, toEdFi, toEdFiStandards } from "../../src/ed-fi/index.ts";
import type { JsonRecord } from "../../src/json/json-record.ts";
import { recordAsXml } from "./record-as-xml.ts";
import { schemaTypes } from "./schema-types.ts";

// The official schemas are not ours to keep: where they lie beside the repository they are used.
const beside = fileURLToPath(new URL("../../../../../shared/interop/ed-fi/xsd/", import.meta.url));
const namespace = "http://ed-fi.org/5.2.0";
const recordTypes = [
  "LearningStandard",
  "CompetencyObjective",
  "StudentCompetencyObjective",
  "Grade",
  "ReportCard",
];

/** A schema for files of any of the records that we write, whatever interchange they go by. */
const ofRecords = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified">
  <xs:include schemaLocation="Ed-Fi-Core.xsd" />
  <xs:element name="Records"><xs:complexType><xs:choice maxOccurs="unbounded">
    ${recordTypes.map((type) => `<xs:element name="${type}" type="${type}" />`).join("")}
  </xs:choice></xs:complexType></xs:element>
</xs:schema>`;

/** What the schema says in annotations alone is nothing to a validator. */
const annotations = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://ed-fi.org/annotation" />`;

const framework = sketchFramework({
  scale: ["Begins", "Does it", "Leads"],
  outcomes: { Team: ["Listens", "Speaks"] },
});
const [scale] = framework.scales;
const place = {
  educationOrganization: 255901,
  gradingPeriod: {
    school: 255901001,
    descriptor: "uri://ed-fi.org/GradingPeriodDescriptor#First Semester",
    name: "Fall",
    year: 2027,
  },
  levels: {
    [scale?.id ?? ""]: Object.fromEntries(
      (scale?.levels ?? []).map(({ id }, at) => [
        id,
        `uri://school.example/CompetencyLevelDescriptor#${at + 1}`,
      ]),
    ),
  },
  gradeLevel: "uri://ed-fi.org/GradeLevelDescriptor#Seventh grade",
  grades: {
    type: "uri://ed-fi.org/GradeTypeDescriptor#Grading Period",
    sections: {
      ana: {
        localCourseCode: "TEAM",
        schoolId: 255901001,
        schoolYear: 2027,
        sectionIdentifier: "s1",
        sessionName: "Fall",
        beginDate: "2026-08-24",
      },
    },
  },
};
const evidence = sketchEvidence(framework, {
  learner: "ana",
  competency: "Listens",
  levels: [3],
  from: "2026-09-01",
});
const found = determine({
  framework,
  evidence,
  policy: policies.mostRecent,
  asOf: "2026-11-22",
});

const about = {
  namespace: "uri://school.example",
  subjects: ["uri://ed-fi.org/AcademicSubjectDescriptor#Other"],
  gradeLevels: ["uri://ed-fi.org/GradeLevelDescriptor#Ungraded"],
} as const;
const interchange = (xml: string): string =>
  `<InterchangeStandards xmlns="${namespace}">${xml}</InterchangeStandards>`;
/** Pages of 64 KiB: the schema has over a megabyte. */
const memory = { initialMemoryPages: 2048, maxMemoryPages: 8192 };

/** What we write, by the type that each record has in the schema. */
const written = (): ReadonlyMap<string, readonly JsonRecord[]> => {
  const { value } = toEdFi(framework, found, place);
  const { value: standards } = toEdFiStandards(framework, about);
  return new Map([
    ["LearningStandard", standards],
    ["CompetencyObjective", value.competencyObjectives],
    ["StudentCompetencyObjective", value.studentCompetencyObjectives],
    ["Grade", value.grades],
    ["ReportCard", value.reportCards],
  ]);
};

describe.skipIf(!existsSync(beside))("Ed-Fi's own schema", () => {
  const core = existsSync(beside) ? readFileSync(join(beside, "Ed-Fi-Core.xsd"), "utf8") : "";
  const types = schemaTypes(core || "<xs:schema xmlns:xs='x'/>");
  const preload = [
    { fileName: "Ed-Fi-Core.xsd", contents: core },
    { fileName: "SchemaAnnotation.xsd", contents: annotations },
  ];
  const faultsOf = async (xml: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({
      xml: [
        { fileName: "records.xml", contents: `<Records xmlns="${namespace}">${xml}</Records>` },
      ],
      schema: [{ fileName: "records.xsd", contents: ofRecords }],
      preload,
      ...memory,
    });
    return errors.map(({ message }) => message);
  };

  it.each(recordTypes)("takes every %s that we write, and all that is in it", async (type) => {
    const records = written().get(type) ?? [];
    expect(records.length).toBeGreaterThan(0);
    const asXml = records.map((record) => recordAsXml(type, record, types));
    expect(asXml.flatMap(({ left }) => left)).toEqual([]);
    expect(await faultsOf(asXml.map(({ xml }) => xml).join(""))).toEqual([]);
  });

  it.each([
    ["a field too much", "Grade", { colour: "red" }, "colour"],
    [
      "a field of a reference too much",
      "ReportCard",
      { studentReference: { studentUniqueId: "ana", name: "Ana" } },
      "studentReference/name",
    ],
  ])("has no place for %s", (_, type, change, left) => {
    const [record] = written().get(type) ?? [];
    expect(recordAsXml(type, { ...record, ...change }, types).left).toEqual([left]);
  });

  it.each([
    ["CompetencyObjective", { objective: "x".repeat(61) }, /maxLength/],
    ["CompetencyObjective", { objective: undefined }, /Objective/],
    ["Grade", { gradingPeriodReference: undefined }, /GradingPeriodReference/],
  ])("refuses a %s with %j", async (type, change, fault) => {
    const [record] = written().get(type) ?? [];
    const { objective: _, gradingPeriodReference: __, ...rest } = record ?? {};
    const given =
      "objective" in change && change.objective !== undefined ? { ...record, ...change } : rest;
    expect((await faultsOf(recordAsXml(type, given, types).xml)).join(" ")).toMatch(fault);
  });

  it("takes learning standards in XML as ours are, which are read as they were written", async () => {
    const standards = written().get("LearningStandard") ?? [];
    const xml = standards.map((one) => recordAsXml("LearningStandard", one, types).xml).join("");
    const { errors } = await validateXML({
      xml: [{ fileName: "standards.xml", contents: interchange(xml) }],
      schema: [
        {
          fileName: "Interchange-Standards.xsd",
          contents: readFileSync(join(beside, "Interchange-Standards.xsd"), "utf8"),
        },
      ],
      preload,
      ...memory,
    });
    expect(errors).toEqual([]);
    const { value, issues } = fromEdFiStandards(interchange(xml), {
      id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      title: "Team",
    });
    expect(issues).toEqual([]);
    expect(value && toEdFiStandards(value, about).value).toEqual(standards);
  });
});
