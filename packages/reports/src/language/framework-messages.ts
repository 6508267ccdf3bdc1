import type {
  Day,
  FrameworkStatus,
  LanguageTag,
  ProgressionFamily,
  RelationType,
} from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** Relations that are ours; a school's own are its vocabulary's. */
type OurRelation = RelationType extends infer T
  ? T extends string
    ? string extends T
      ? never
      : T
    : never
  : never;

/** The words of the framework document. */
export interface FrameworkMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: string;
  readonly runningTitle: (issued: Day) => string;
  readonly publisher: string;
  readonly status: string;
  readonly statuses: Readonly<Record<FrameworkStatus, string>>;
  readonly why: string;
  readonly mission: string;
  readonly vision: string;
  readonly values: string;
  /** Beside the portrait's own title. */
  readonly portrait: string;
  readonly notReported: string;
  /** The heading over competencies that stand under no outcome. */
  readonly alone: string;
  readonly progressions: string;
  readonly progressionsTable: string;
  readonly families: Readonly<Record<ProgressionFamily, string>>;
  readonly allBands: string;
  readonly written: (data: { readonly have: number; readonly of: number }) => string;
  readonly relations: string;
  readonly relationsTable: string;
  readonly relationTypes: Readonly<Record<OurRelation, string>>;
  readonly columns: {
    readonly competency: string;
    readonly scale: string;
    readonly family: string;
    readonly bands: string;
    readonly written: string;
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly note: string;
  };
  readonly coverage: string;
  readonly complete: string;
  readonly outcomesWithoutCompetency: (names: string) => string;
  readonly outcomesOutsidePortrait: (names: string) => string;
  readonly competenciesWithoutOutcome: (names: string) => string;
  readonly competenciesWithoutProgression: (names: string) => string;
  readonly competenciesWithoutStatement: (names: string) => string;
  readonly progressionsWithGaps: (names: string) => string;
  /** How many of the texts are there in a language, by its tag. */
  readonly inLanguage: (data: {
    readonly language: LanguageTag;
    readonly have: number;
    readonly of: number;
  }) => string;
}
