import type { Day } from "@whole-learner/core";

/** The words of the mastery transcript: for readers who know neither the learner nor the school. */
export interface TranscriptMessages {
  readonly kind: string;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  readonly legalName: string;
  readonly completes: string;
  readonly school: string;
  readonly profile: string;
  readonly sides: { readonly one: string; readonly two: string };
  readonly shown: (name: string) => string;
  readonly listed: string;
  readonly nothing: string;
  readonly academic: string;
  readonly columns: {
    readonly competency: string;
    readonly strip: string;
    readonly level: string;
    readonly band: string;
    readonly latest: string;
    readonly demonstrations: string;
    readonly kinds: string;
  };
  readonly works: (name: string) => string;
  readonly experiences: string;
  readonly experienceTable: string;
  readonly experienceColumns: {
    readonly experience: string;
    readonly partner: string;
    readonly when: string;
  };
  readonly when: (data: {
    readonly from?: Day;
    readonly until?: Day;
    readonly hours?: number;
  }) => string;
  readonly defences: string;
  readonly defenceTable: string;
  readonly defenceColumns: {
    readonly defence: string;
    readonly panel: string;
    readonly decision: string;
  };
  readonly defence: (data: {
    readonly name: string;
    readonly on: Day;
    /** In quotation marks already. */
    readonly work?: string;
  }) => string;
  readonly transferred: string;
  readonly transferredTable: string;
  readonly transferredColumns: {
    readonly competency: string;
    readonly source: string;
    readonly recorded: string;
    readonly conversion: string;
    readonly here: string;
  };
  readonly source: (data: { readonly name: string; readonly verified?: Day }) => string;
  readonly crosswalk: {
    readonly maximum: string;
    readonly goal: string;
    /** The steps as one list. */
    readonly table: (steps: string) => string;
  };
  readonly step: (data: { readonly step: string; readonly level: string }) => string;
  readonly legend: {
    readonly heading: string;
    readonly levels: string;
    readonly days: string;
    readonly transferred: string;
  };
  readonly signatures: { readonly head: string; readonly seal: string; readonly day: string };
  readonly verify: string;
  readonly howToVerify: (data: { readonly contact: string; readonly address?: string }) => string;
}
