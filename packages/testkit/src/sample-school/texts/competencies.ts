// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import { academic } from "./academic.ts";
import { cares } from "./cares.ts";
import type { CompetencyText } from "./competency-text.ts";
import { good } from "./good.ts";
import { investigates } from "./investigates.ts";
import { meaning } from "./meaning.ts";
import { steers } from "./steers.ts";
import { team } from "./team.ts";

/** Every competency in the order in which reports tell them, the academic ones last. */
export const competencies: readonly CompetencyText[] = [
  ...steers,
  ...cares,
  ...meaning,
  ...team,
  ...investigates,
  ...good,
  ...academic,
];
