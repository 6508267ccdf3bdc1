// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { WorkText } from "./work-text.ts";
import { classAndAdvisory } from "./works/class-and-advisory.ts";
import { earlierLearning } from "./works/earlier-learning.ts";
import { ferryAndBoats } from "./works/ferry-and-boats.ts";
import { gardenAndStudio } from "./works/garden-and-studio.ts";
import { shoreAndWater } from "./works/shore-and-water.ts";
import { townAndWorld } from "./works/town-and-world.ts";

/** Every demonstration that the sample school knows. */
export const works: readonly WorkText[] = [
  ...classAndAdvisory,
  ...gardenAndStudio,
  ...shoreAndWater,
  ...ferryAndBoats,
  ...townAndWorld,
  ...earlierLearning,
];
