import type { JsonRecord } from "../json/json-record.ts";
import type { EdFiPlace } from "./ed-fi-place.ts";

/** The education organization whose objectives and reports these are. */
export const organizationReferenceOf = ({ educationOrganization }: EdFiPlace): JsonRecord => ({
  educationOrganizationId: educationOrganization,
});

/** The grading period that is reported. */
export const gradingPeriodReferenceOf = ({
  gradingPeriod: { descriptor, name, school, year },
}: EdFiPlace): JsonRecord => ({
  gradingPeriodDescriptor: descriptor,
  gradingPeriodName: name,
  schoolId: school,
  schoolYear: year,
});
