import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The words of the portrait of a learner. */
export interface PortraitMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  readonly heading: (competencies: number) => string;
  /** That a person is no level. */
  readonly profile: string;
  readonly caption: string;
  /** The title of the drawing beside the table. */
  readonly shape: string;
  /** What the drawing shows, by the numbers that competencies have in the table. */
  readonly finding: (data: {
    readonly reached: readonly string[];
    readonly onTheWay: readonly string[];
    readonly gaps: readonly string[];
  }) => string;
  /** How to read the drawing: its rings from the centre, and which of them is the goal. */
  readonly how: (data: { readonly rings: readonly string[]; readonly goal?: string }) => string;
}
