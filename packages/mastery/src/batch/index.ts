export { type ColumnStatus, columnStatus, statusCodes } from "./column-status.ts";
export { type DeterminedColumns, emptyColumns, noLevel } from "./determined-columns.ts";
export {
  checkPlanForColumns,
  type ColumnsQuestion,
  determineColumns,
} from "./determine-columns.ts";
export { type EncodedIds, encodeIds } from "./encode-ids.ts";
export type {
  CircumstanceColumns,
  EvidenceColumns,
  GroupedColumns,
  RowSetAside,
  TermColumn,
} from "./evidence-columns.ts";
export { groupColumns } from "./group-columns.ts";
export {
  decisionCodes,
  type ModelClaimColumns,
  type ModelColumns,
  modelColumns,
  type ModelledColumns,
} from "./model-columns.ts";
export { rowsOffScale } from "./rows-off-scale.ts";
export { type ColumnTree, rollUpColumns, type RollUpColumnsQuestion } from "./roll-up-columns.ts";
