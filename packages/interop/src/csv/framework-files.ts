import type { Framework } from "@whole-learner/core/framework";
import type { Columns } from "./columns.ts";

/** A framework as tables: one for each of its lists, of which only the nodes must be there. Each is the text of a CSV file. */
export interface FrameworkFiles {
  /** Domains, outcomes, competencies and indicators, one a row. */
  readonly nodes: string;
  /** Levels of scales, one a row. */
  readonly scales?: string;
  readonly bands?: string;
  /** Statements and expectations of progressions, one a row. */
  readonly progressions?: string;
  readonly relations?: string;
}

/** What no table says of a framework, and its reader must. What a table has goes before it. */
export type AboutFramework = Pick<Framework, "id" | "title"> &
  Partial<Omit<Framework, "format" | "id" | "title">>;

/** Between several ids in one cell. */
export const between = "|";

/** A column of the table. */
export type NodeField =
  | "kind"
  | "id"
  | "code"
  | "partOf"
  | "name"
  | "statement"
  | "description"
  | "part"
  | "competencyKind"
  | "reporting"
  | "scale"
  | "level"
  | "band"
  | "bands"
  | "order";
export const nodeColumns: Columns<NodeField> = {
  kind: ["type", "cf item type"],
  id: ["identifier"],
  code: ["human coding scheme"],
  partOf: ["parent", "parent identifier", "parent id", "is child of"],
  name: ["title", "abbreviated statement"],
  statement: ["full statement"],
  description: ["notes"],
  part: [],
  competencyKind: [],
  reporting: [],
  scale: [],
  level: [],
  band: ["grade band"],
  bands: ["grade bands"],
  order: ["sequence number"],
};

/** A column of the table. */
export type ScaleField =
  | "scale"
  | "scaleName"
  | "level"
  | "name"
  | "value"
  | "meaning"
  | "goal"
  | "grain";
export const scaleColumns: Columns<ScaleField> = {
  scale: [],
  scaleName: [],
  level: [],
  name: ["level name"],
  value: [],
  meaning: [],
  goal: [],
  grain: [],
};

/** A column of the table. */
export type BandField = "band" | "name" | "grades";
export const bandColumns: Columns<BandField> = { band: [], name: [], grades: [] };

/** A column of the table. */
export type ProgressionField =
  | "progression"
  | "competency"
  | "name"
  | "scale"
  | "family"
  | "bands"
  | "band"
  | "level"
  | "statement"
  | "next"
  | "exemplar"
  | "expected";
export const progressionColumns: Columns<ProgressionField> = {
  progression: [],
  competency: [],
  name: [],
  scale: [],
  family: [],
  bands: [],
  band: [],
  level: [],
  statement: [],
  next: [],
  exemplar: [],
  expected: [],
};

/** A column of the table. */
export type RelationField =
  | "type"
  | "from"
  | "to"
  | "uri"
  | "framework"
  | "code"
  | "order"
  | "note";
export const relationColumns: Columns<RelationField> = {
  type: [],
  from: [],
  to: [],
  uri: [],
  framework: [],
  code: [],
  order: [],
  note: [],
};
