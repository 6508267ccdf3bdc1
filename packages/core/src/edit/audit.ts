import type { FrameworkId } from "../identity/ids.ts";
import type { Instant } from "../time/moment.ts";
import type { Recipe } from "./recipe.ts";

/** Who changes something, when and why: given by the caller, since the library has no clock. */
export interface Audit {
  readonly by: string;
  readonly at: Instant;
  readonly why: string;
}

/** What is kept of an edit for those who ask later: who, when, why and the recipe itself, with what it was applied to. */
export interface AuditEntry extends Audit {
  readonly framework: FrameworkId;
  /** The version that was edited. */
  readonly version: string;
  readonly recipe: Recipe;
}
