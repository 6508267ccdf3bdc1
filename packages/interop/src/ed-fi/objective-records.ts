import { type JsonRecord, present } from "../json/json-record.ts";
import { cutTo } from "./cut-to.ts";
import type { EdFiWriting, Levelled } from "./levelled.ts";
import { gradingPeriodReferenceOf, organizationReferenceOf } from "./references.ts";

/** The CompetencyObjective of a competency at a grade level. */
export function competencyObjectiveOf(
  { competency, objective, gradeLevel, path }: Levelled,
  { place, say, issues }: EdFiWriting,
): JsonRecord {
  const described = competency.statement ?? competency.description;
  return present({
    competencyObjectiveId: competency.id,
    objective,
    objectiveGradeLevelDescriptor: gradeLevel,
    educationOrganizationReference: organizationReferenceOf(place),
    description:
      described === undefined
        ? undefined
        : cutTo(say(described), 1024, "description", path, issues),
  });
}

/** The StudentCompetencyObjective: the level of one learner in it. */
export const studentObjectiveOf = (
  { determination: { learner }, objective, gradeLevel, descriptor }: Levelled,
  diagnosticStatement: string | undefined,
  { place }: EdFiWriting,
): JsonRecord =>
  present({
    objectiveCompetencyObjectiveReference: {
      ...organizationReferenceOf(place),
      objective,
      objectiveGradeLevelDescriptor: gradeLevel,
    },
    competencyLevelDescriptor: descriptor,
    diagnosticStatement,
    gradingPeriodReference: gradingPeriodReferenceOf(place),
    studentReference: { studentUniqueId: learner },
  });

/** The same by its key, as a report card refers to it. */
export const studentObjectiveReferenceOf = (
  { determination: { learner }, objective, gradeLevel }: Levelled,
  { place: { educationOrganization, gradingPeriod } }: EdFiWriting,
): JsonRecord => ({
  gradingPeriodDescriptor: gradingPeriod.descriptor,
  gradingPeriodName: gradingPeriod.name,
  gradingPeriodSchoolId: gradingPeriod.school,
  gradingPeriodSchoolYear: gradingPeriod.year,
  objective,
  objectiveEducationOrganizationId: educationOrganization,
  objectiveGradeLevelDescriptor: gradeLevel,
  studentUniqueId: learner,
});

/** The LearningStandardGrade: the level as a part of a grade. */
export const standardGradeOf = (
  { competency, level, path }: Levelled,
  diagnosticStatement: string | undefined,
  { say, issues }: EdFiWriting,
): JsonRecord =>
  present({
    learningStandardReference: { learningStandardId: competency.id },
    letterGradeEarned: level && cutTo(say(level.name), 20, "letterGradeEarned", path, issues),
    numericGradeEarned: level?.value,
    diagnosticStatement,
  });
