import type { CompetencyKind, BandPoint, Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The words of the sheets about a framework. */
export interface SheetMessages {
  /** Label of the framework's version. */
  readonly version: string;
  /** Label of the day on which it was adopted. */
  readonly adopted: string;
  readonly licence: (name: string) => string;
  /** What a competency is made of. A mindset is something shown. */
  readonly kinds: Readonly<Record<CompetencyKind, string>>;
  /** Of a competency that has no level. */
  readonly inWords: string;
  readonly portrait: {
    readonly kind: Readonly<Record<Register, string>>;
    readonly title: string;
    readonly runningTitle: (issued: Day) => string;
    readonly promise: Readonly<Record<Register, string>>;
    readonly noCompetency: string;
  };
  readonly progression: {
    readonly kind: Readonly<Record<Register, string>>;
    readonly title: string;
    readonly runningTitle: (issued: Day) => string;
    /** Of a progression whose levels begin anew in each grade band. */
    readonly within: string;
    /** Of one that is a single run of levels. */
    readonly across: string;
    readonly caption: string;
    readonly level: string;
    readonly statement: string;
    readonly goalOf: string;
    readonly noStatement: string;
    readonly exemplar: string;
    readonly everyBand: string;
    readonly expected: Readonly<Record<BandPoint, (level: string) => string>>;
  };
}
