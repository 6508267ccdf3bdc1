import type { Repair } from "../../issue/repair.ts";

/** What was done about an issue, in English; empty where nothing was. */
export const repairSentences: Readonly<Record<Repair, string>> = {
  none: "",
  "left-out": "It was left out.",
  carried: "It is carried along unchanged and comes back on export.",
  "kept-as-external": "It is kept as a reference to outside.",
  "first-kept": "The first one counts.",
  made: "One was made, the same each time.",
  converted: "It was read as what it means.",
  renamed: "It was read under its present name.",
  replaced: "It was replaced.",
};
