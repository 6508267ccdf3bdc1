export { khanMasteryLevels } from "./khan.ts";
export { policies } from "./policies.ts";
export { type PresetName, presets } from "./presets.ts";
export { slateGrowth, slateMissed, slateProgress, type SlateSkill } from "./slate-cbl.ts";
