import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The words of the report card beside those of the progress report. */
export interface ReportCardMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  readonly conversions: string;
  readonly conversionsAside: string;
  readonly mark: (mark: string) => string;
  readonly number: (number: string) => string;
  readonly passed: string;
  readonly notYetPassed: string;
  /** The result is a number alone, and this reader sees no decimals. */
  readonly numberKept: string;
  readonly markOpen: string;
  readonly noMark: string;
  readonly creditGiven: Readonly<Record<"all" | "part" | "none", string>>;
  /** How much of the credit was given, as `creditGiven` says it; numbers for who may see them. */
  readonly credit: (data: {
    readonly how: string;
    readonly credits?: string;
    readonly of?: string;
  }) => string;
  readonly creditOpen: string;
  /** By which conversion. */
  readonly by: (data: { readonly name: string; readonly version: string }) => string;
  /** The caption of what each level comes to; of a named scale where there are several. */
  readonly levels: (scale?: string) => string;
  readonly marks: string;
  /** Stands beside the lowest mark, which has no number to reach. */
  readonly fromLowest: string;
  readonly pass: { readonly yes: string; readonly notYet: string };
  readonly columns: {
    readonly level: string;
    readonly number: string;
    readonly mark: string;
    readonly pass: string;
    readonly from: string;
    readonly above: string;
  };
}
