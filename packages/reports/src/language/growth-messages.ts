import type { Day, Moment } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The words of the report of growth over time. */
export interface GrowthMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  readonly heading: (competency: string) => string;
  /** The title of the drawing. */
  readonly chart: string;
  /** The caption of the table of demonstrations. */
  readonly works: (count: number) => string;
  /** The caption of the table of positions. */
  readonly positions: string;
  readonly columns: {
    readonly demonstration: string;
    readonly day: string;
    readonly showed: string;
    readonly stood: string;
    readonly from: string;
    readonly level: string;
    readonly band: string;
    readonly rests: string;
  };
  readonly byJudgement: string;
  /** A level of a grade band, where there are several. */
  readonly inBand: (data: { readonly level: string; readonly band: string }) => string;
  /** What stands in place of a finding where there was no level. */
  readonly noLevel: string;
  readonly oneLevel: (data: { readonly level: string; readonly since: Moment }) => string;
  readonly grew: (data: {
    readonly first: string;
    readonly since: Moment;
    readonly last: string;
    readonly until: Moment;
  }) => string;
  readonly how: string;
  readonly newBand: string;
  readonly pair: string;
  readonly before: string;
  readonly after: string;
}
