import type { AsOf } from "@whole-learner/core";

/** A document by what it says it is and by a digest of what it says. */
export interface Source {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** What a run was made from: the same provenance and the same evidence give the same bytes. Once a run, for all its results. */
export interface Provenance {
  readonly asOf: AsOf;
  readonly policy: Source;
  readonly framework: Source;
  readonly engine: { readonly name: "@whole-learner/mastery"; readonly version: string };
}
