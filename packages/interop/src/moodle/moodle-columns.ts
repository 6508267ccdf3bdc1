import type { Columns } from "../csv/columns.ts";

/** A column of Moodle's competency framework CSV. */
export type MoodleField =
  | "parent"
  | "idnumber"
  | "shortname"
  | "description"
  | "format"
  | "scaleValues"
  | "scaleConfiguration"
  | "ruleType"
  | "ruleOutcome"
  | "ruleConfig"
  | "related"
  | "exportId"
  | "isFramework"
  | "taxonomy";

/** The headers that Moodle's exporter writes in English, in its order: its importer goes by the order. */
export const moodleHeaders: Readonly<Record<MoodleField, string>> = {
  parent: "Parent ID number",
  idnumber: "ID number",
  shortname: "Short name",
  description: "Description",
  format: "Description format",
  scaleValues: "Scale values",
  scaleConfiguration: "Scale configuration",
  ruleType: "Rule type (optional)",
  ruleOutcome: "Rule outcome (optional)",
  ruleConfig: "Rule config (optional)",
  related: "Cross-referenced competency ID numbers",
  exportId: "Exported ID (optional)",
  isFramework: "Is framework",
  taxonomy: "Taxonomy",
};

/** How they are known: small letters, with "(optional)" or without. */
export const moodleColumns: Columns<MoodleField> = {
  parent: ["parent id number"],
  idnumber: ["id number"],
  shortname: ["short name"],
  description: [],
  format: ["description format"],
  scaleValues: ["scale values"],
  scaleConfiguration: ["scale configuration"],
  ruleType: ["rule type (optional)", "rule type"],
  ruleOutcome: ["rule outcome (optional)", "rule outcome"],
  ruleConfig: ["rule config (optional)", "rule config"],
  related: ["cross referenced competency id numbers"],
  exportId: ["exported id (optional)", "exported id"],
  isFramework: ["is framework"],
  taxonomy: [],
};

/** The key under `extensions` for what Moodle says beyond our model. */
export const moodleKey = "moodle";

/** What is written where a framework does not say: plain text, no rule, competencies at every depth. */
export const usual = {
  format: "2",
  ruleConfig: "null",
  taxonomy: "competency,competency,competency,competency",
} as const;
