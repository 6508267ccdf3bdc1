/** The words of reports that the staff of a school alone read: one section for each such report. Written in the languages that have them. */
export interface StaffMessages {
  /** Stands under the title of every page for staff that names learners. */
  readonly handling: string;
}
