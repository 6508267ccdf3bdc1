/** What can be found in Moodle's competency framework CSV, beside what any CSV file can have. */
export interface MoodleFindings {
  /** Warning. A scale that makes none of ours: fewer than three or more than twelve levels, or none of them proficient. It is carried along. */
  readonly "moodle-scale-does-not-fit": { readonly levels: number };
  /** Warning. No row says that it is the framework. */
  readonly "moodle-without-framework": Readonly<Record<string, never>>;
  /** Warning. On export: a text longer than Moodle takes. Error where it is an id. */
  readonly "moodle-too-long": { readonly field: string; readonly most: number };
  /** Warning. On export: a comma in the name of a level, at which Moodle would split it. */
  readonly "moodle-comma-in-level": { readonly level: string };
}
