import type { JsonRecord } from "../json/json-record.ts";
import type { EdFiPlace, EdFiSection } from "./ed-fi-place.ts";
import { gradingPeriodReferenceOf, organizationReferenceOf } from "./references.ts";

const sectionOf = ({ grades }: EdFiPlace, learner: string): EdFiSection | undefined =>
  grades !== undefined && Object.hasOwn(grades.sections, learner)
    ? grades.sections[learner]
    : undefined;

/** The Grade of a learner in their section; none where no section is known. */
export function gradeOf(
  place: EdFiPlace,
  learner: string,
  learningStandardGrades: readonly JsonRecord[],
): readonly JsonRecord[] {
  const section = sectionOf(place, learner);
  if (place.grades === undefined || section === undefined) return [];
  return [
    {
      gradeTypeDescriptor: place.grades.type,
      gradingPeriodReference: gradingPeriodReferenceOf(place),
      studentSectionAssociationReference: { ...section, studentUniqueId: learner },
      learningStandardGrades,
    },
  ];
}

/** The ReportCard of a learner, with references to what else is written of them. */
export function reportCardOf(
  place: EdFiPlace,
  learner: string,
  objectives: readonly JsonRecord[],
): JsonRecord {
  const section = sectionOf(place, learner);
  const { descriptor, name, year } = place.gradingPeriod;
  const grades =
    place.grades === undefined || section === undefined
      ? []
      : [
          {
            gradeReference: {
              ...section,
              gradeTypeDescriptor: place.grades.type,
              gradingPeriodDescriptor: descriptor,
              gradingPeriodName: name,
              gradingPeriodSchoolYear: year,
              studentUniqueId: learner,
            },
          },
        ];
  return {
    educationOrganizationReference: organizationReferenceOf(place),
    gradingPeriodReference: gradingPeriodReferenceOf(place),
    studentReference: { studentUniqueId: learner },
    studentCompetencyObjectives: objectives.map((studentCompetencyObjectiveReference) => ({
      studentCompetencyObjectiveReference,
    })),
    ...(grades.length === 0 ? {} : { grades }),
  };
}
