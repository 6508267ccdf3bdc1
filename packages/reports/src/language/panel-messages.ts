import type { TermWords } from "./messages.ts";

/** Words about panels that several reports say. */
export interface PanelMessages {
  readonly decisions: Readonly<Record<"pass" | "revise" | "again", string>>;
  /** Roles as labels: "Fellow learner". */
  readonly roles: TermWords["roles"];
}
