import type { JsonRecord } from "../json/json-record.ts";

/** The section that a learner is in, as Ed-Fi's StudentSectionAssociation identifies it. */
export interface EdFiSection {
  readonly localCourseCode: string;
  readonly schoolId: number;
  readonly schoolYear: number;
  readonly sectionIdentifier: string;
  readonly sessionName: string;
  readonly beginDate: string;
}

/** Where in an Ed-Fi system the determinations stand, by its own ids and descriptors. Descriptors are whole URIs. */
export interface EdFiPlace {
  readonly educationOrganization: number;
  readonly gradingPeriod: {
    readonly school: number;
    readonly descriptor: string;
    readonly name: string;
    readonly year: number;
  };
  /** The CompetencyLevel descriptor of each level, by scale and level: descriptors have no order, so none is guessed. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The GradeLevel descriptor of competencies, and of each grade band that has another. */
  readonly gradeLevel: string;
  readonly gradeLevels?: Readonly<Record<string, string>>;
  /** For grades: the GradeType descriptor, and each learner's section. Without it, no grades are written. */
  readonly grades?: {
    readonly type: string;
    readonly sections: Readonly<Record<string, EdFiSection>>;
  };
  /** The language of texts; the framework's main one if left out. */
  readonly language?: string;
}

/** Records for Ed-Fi's API (Data Standard 5.2 and 6.0), by resource. */
export interface EdFiRecords {
  readonly competencyObjectives: readonly JsonRecord[];
  readonly studentCompetencyObjectives: readonly JsonRecord[];
  readonly grades: readonly JsonRecord[];
  readonly reportCards: readonly JsonRecord[];
}
