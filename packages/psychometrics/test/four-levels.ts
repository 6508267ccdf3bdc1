import { deepFreeze } from "@whole-learner/testkit";
import { defaultLevelParameters, levelModel } from "../src/ordinal/index.ts";

/** The model of four levels with the parameters that it has by default. */
export const fourLevels = levelModel(deepFreeze(defaultLevelParameters(4)));
