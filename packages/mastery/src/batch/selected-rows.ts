import type { GroupedColumns } from "./evidence-columns.ts";

/** The rows that a policy looks at, in groups that begin at 0; the columns themselves where it looks at all. */
export interface SelectedRows
  extends Pick<
    GroupedColumns,
    | "levels"
    | "scores"
    | "times"
    | "kinds"
    | "settings"
    | "experiences"
    | "roles"
    | "verified"
    | "onGrid"
  > {
  readonly offsets: Uint32Array;
  /** How much each row counts, above 0; without it, each counts 1. */
  readonly weights?: Float64Array;
}
