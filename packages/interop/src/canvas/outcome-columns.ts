import type { Columns } from "../csv/columns.ts";

/** A column of Canvas's outcomes CSV. */
export type CanvasField =
  | "vendor_guid"
  | "object_type"
  | "title"
  | "description"
  | "display_name"
  | "calculation_method"
  | "calculation_int"
  | "workflow_state"
  | "parent_guids"
  | "mastery_points"
  | "ratings"
  | "canvas_id"
  | "friendly_description";

/** They have no other names: Canvas refuses a file with a header that it does not know. */
export const outcomeColumns: Columns<CanvasField> = {
  vendor_guid: [],
  object_type: [],
  title: [],
  description: [],
  display_name: [],
  calculation_method: [],
  calculation_int: [],
  workflow_state: [],
  parent_guids: [],
  mastery_points: [],
  ratings: [],
  canvas_id: [],
  friendly_description: [],
};
