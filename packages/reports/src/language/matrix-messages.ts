import type { Moment } from "@whole-learner/core";

/** The words of the class matrix: learners and competencies. */
export interface MatrixMessages {
  readonly kind: string;
  readonly title: (group: string) => string;
  readonly how: string;
  readonly order: Readonly<Record<"name" | "evidence", string>>;
  readonly table: (outcome: string) => string;
  readonly columns: {
    readonly learner: string;
    readonly band: string;
    readonly lastEvidence: string;
  };
  /** A level or state with the day of the newest evidence behind it. */
  readonly on: (data: { readonly standing: string; readonly newest: Moment }) => string;
  readonly never: string;
  readonly nobody: string;
  /** By an expectation that was agreed for the learner. */
  readonly modified: string;
}
