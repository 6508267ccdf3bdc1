import type { Provenance } from "@whole-learner/mastery";

/** The gallery does not change with the version of the engine. */
export const byEngine = <T extends { readonly provenance: Provenance }>(made: T): T => ({
  ...made,
  provenance: { ...made.provenance, engine: { ...made.provenance.engine, version: "0.1" } },
});
