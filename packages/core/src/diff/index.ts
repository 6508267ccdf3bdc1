export type { Change, ChangeKind, ChangeOf } from "./change.ts";
export { type DiffCounts, diffFrameworks, type FrameworkDiff } from "./diff-frameworks.ts";
export type { Item, ItemKind, ItemOf, VocabularyList } from "./item.ts";
export type { TextFields, TextPlace } from "./text-place.ts";
