import type { Day, ExperienceFeature } from "@whole-learner/core";

type Ours<T> = T extends string ? (string extends T ? never : T) : never;

/** The words of the opportunity map. */
export interface OpportunityMessages {
  readonly kind: string;
  readonly title: (school: string) => string;
  readonly what: string;
  readonly whatTable: (count: number) => string;
  readonly by: string;
  readonly byTable: string;
  readonly who: string;
  readonly whoTable: string;
  readonly none: string;
  readonly nobody: string;
  /** Of the competencies that no experience can show. */
  readonly owed: string;
  readonly columns: {
    readonly experience: string;
    readonly when: string;
    readonly where: string;
    readonly features: string;
    readonly shows: string;
    readonly tookPart: string;
    readonly competency: string;
    readonly experiences: string;
    readonly had: string;
    readonly without: string;
    readonly learner: string;
    readonly notYet: string;
  };
  readonly features: Readonly<Record<Ours<ExperienceFeature>, string>>;
  readonly days: (data: { readonly from?: Day; readonly until?: Day }) => string;
  readonly partner: (data: { readonly setting: string; readonly partner: string }) => string;
  readonly hours: (hours: string) => string;
  readonly of: (data: { readonly have: number; readonly of: number }) => string;
}
