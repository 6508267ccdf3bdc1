import {
  competencyById,
  descriptorOf,
  type Framework,
  indexFramework,
  progressionOf,
  scaleById,
} from "@whole-learner/core/framework";
import { plain, type Text } from "@whole-learner/core/text";
import type { Determinations } from "@whole-learner/mastery";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { type JsonRecord, present } from "../json/json-record.ts";
import { cutTo } from "./cut-to.ts";
import type { EdFiPlace, EdFiRecords } from "./ed-fi-place.ts";
import { gradeOf, reportCardOf } from "./grade-records.ts";

interface OfLearner {
  readonly objectives: JsonRecord[];
  readonly standards: JsonRecord[];
  /** The competencies that a grade is written for: Ed-Fi takes one for each, whatever the band. */
  readonly graded: Set<string>;
}

/**
 * Writes determinations as Ed-Fi's records: a CompetencyObjective for each competency and grade level that is reported, a StudentCompetencyObjective for each level with the statement that
 * stands for it, a Grade for each learner's section with a LearningStandardGrade for each level, and a ReportCard for each learner. Where there is no level there is no record: Ed-Fi has none.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { toEdFi } from "@whole-learner/interop/ed-fi";
 * import { determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-09-01" });
 * const found = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });
 * const [scale] = framework.scales;
 * const uris = scale?.levels.map(({ id }, at) => [id, `uri://school.example/CompetencyLevelDescriptor#${at + 1}`]) ?? [];
 * const { value } = toEdFi(framework, found, {
 *   educationOrganization: 255901,
 *   gradingPeriod: { school: 255901001, descriptor: "uri://ed-fi.org/GradingPeriodDescriptor#First Semester", name: "Fall", year: 2027 },
 *   levels: { [scale?.id ?? ""]: Object.fromEntries(uris) },
 *   gradeLevel: "uri://ed-fi.org/GradeLevelDescriptor#Seventh grade",
 * });
 * value.studentCompetencyObjectives[0]?.["competencyLevelDescriptor"]; // => "uri://school.example/CompetencyLevelDescriptor#3"
 * ```
 */
export function toEdFi(
  framework: Framework,
  { competencies }: Pick<Determinations, "competencies">,
  place: EdFiPlace,
): Imported<EdFiRecords> {
  const index = indexFramework(framework);
  const [main] = framework.languages;
  const say = (text: Text): string => plain(text, [place.language ?? main], main);
  const issues: InteropIssue[] = [];
  const objectives = new Map<string, { readonly id: string; readonly record: JsonRecord }>();
  const studentObjectives = new Map<string, JsonRecord>();
  const learners = new Map<string, OfLearner>();
  const { school, descriptor, name, year } = place.gradingPeriod;
  const gradingPeriodReference = {
    gradingPeriodDescriptor: descriptor,
    gradingPeriodName: name,
    schoolId: school,
    schoolYear: year,
  };
  const organization = { educationOrganizationId: place.educationOrganization };
  competencies.forEach((one, at) => {
    const path = ["competencies", at];
    const competency = competencyById(index, one.competency);
    if (!("level" in one) || competency === undefined) {
      const data = { competency: one.competency, status: one.status };
      issues.push(interopIssue("ed-fi-without-level", { path }, data, "note", "left-out"));
      return;
    }
    const ofScale = Object.hasOwn(place.levels, one.scale) ? place.levels[one.scale] : undefined;
    const level = Object.hasOwn(ofScale ?? {}, one.level) ? ofScale?.[one.level] : undefined;
    if (level === undefined) {
      const data = { scale: one.scale, level: one.level };
      const code = "ed-fi-level-without-descriptor";
      issues.push(interopIssue(code, { path }, data, "error", "left-out"));
      return;
    }
    for (const [field, id, most] of [
      ["studentUniqueId", one.learner, 32],
      ["learningStandardId", one.competency, 60],
    ] as const)
      if (Array.from(id).length > most) {
        const data = { field, most };
        issues.push(interopIssue("ed-fi-too-long", { path }, data, "error", "left-out"));
        return;
      }
    const bands = place.gradeLevels ?? {};
    const grade =
      one.band !== undefined && Object.hasOwn(bands, one.band)
        ? (bands[one.band] ?? place.gradeLevel)
        : place.gradeLevel;
    const objective = cutTo(say(competency.name), 60, "objective", path, issues);
    const key = JSON.stringify([objective, grade]);
    const student = JSON.stringify([objective, grade, one.learner]);
    const known = objectives.get(key);
    if ((known !== undefined && known.id !== one.competency) || studentObjectives.has(student)) {
      issues.push(interopIssue("ed-fi-same-key", { path }, { key }, "error", "first-kept"));
      return;
    }
    if (known === undefined) {
      const described = competency.statement ?? competency.description;
      const record = present({
        competencyObjectiveId: one.competency,
        objective,
        objectiveGradeLevelDescriptor: grade,
        educationOrganizationReference: organization,
        description:
          described === undefined
            ? undefined
            : cutTo(say(described), 1024, "description", path, issues),
      });
      objectives.set(key, { id: one.competency, record });
    }
    const progression = progressionOf(index, one.competency);
    const band = one.band === undefined ? {} : { band: one.band };
    const said =
      progression?.scale === one.scale
        ? descriptorOf(progression, { level: one.level, ...band })
        : undefined;
    const diagnosticStatement =
      said === undefined
        ? undefined
        : cutTo(say(said.statement), 1024, "diagnosticStatement", path, issues);
    const objectiveCompetencyObjectiveReference = {
      ...organization,
      objective,
      objectiveGradeLevelDescriptor: grade,
    };
    studentObjectives.set(
      student,
      present({
        objectiveCompetencyObjectiveReference,
        competencyLevelDescriptor: level,
        diagnosticStatement,
        gradingPeriodReference,
        studentReference: { studentUniqueId: one.learner },
      }),
    );
    const ofLearner = learners.get(one.learner) ?? {
      objectives: [],
      standards: [],
      graded: new Set(),
    };
    learners.set(one.learner, ofLearner);
    ofLearner.objectives.push({
      gradingPeriodDescriptor: descriptor,
      gradingPeriodName: name,
      gradingPeriodSchoolId: school,
      gradingPeriodSchoolYear: year,
      objective,
      objectiveEducationOrganizationId: place.educationOrganization,
      objectiveGradeLevelDescriptor: grade,
      studentUniqueId: one.learner,
    });
    const exact = scaleById(index, one.scale)?.levels.find(({ id }) => id === one.level);
    if (place.grades === undefined) return;
    if (!Object.hasOwn(place.grades.sections, one.learner)) {
      const data = { position: at };
      issues.push(interopIssue("ed-fi-without-section", { path }, data, "error", "left-out"));
      return;
    }
    if (ofLearner.graded.has(one.competency)) {
      issues.push(interopIssue("ed-fi-same-key", { path }, { key }, "error", "first-kept"));
      return;
    }
    ofLearner.graded.add(one.competency);
    ofLearner.standards.push(
      present({
        learningStandardReference: { learningStandardId: one.competency },
        letterGradeEarned: exact && cutTo(say(exact.name), 20, "letterGradeEarned", path, issues),
        numericGradeEarned: exact?.value,
        diagnosticStatement,
      }),
    );
  });
  const grades = [...learners].flatMap(([learner, { standards }]) =>
    gradeOf(place, learner, standards),
  );
  return {
    value: {
      competencyObjectives: [...objectives.values()].map(({ record }) => record),
      studentCompetencyObjectives: [...studentObjectives.values()],
      grades,
      reportCards: [...learners].map(([learner, of]) =>
        reportCardOf(place, learner, of.objectives),
      ),
    },
    issues,
  };
}
