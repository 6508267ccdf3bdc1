import type { Framework } from "../framework/framework.ts";
import { issue } from "../issue/issue.ts";
import type { Result } from "../issue/result.ts";
import { applyEdit } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

/** The edits of a framework as plain data: those that were made, oldest first, and those that were undone, the next to redo last. */
export interface History {
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

/** A framework after a step through its history, with the edit that the step took back or made again. */
export interface Stepped {
  readonly framework: Framework;
  readonly history: History;
  readonly edit: Edit;
}

/** The history of a framework that nobody edited. */
export const emptyHistory: History = { past: [], future: [] };

/** The history with one more edit; what was undone before can then no longer be made again. */
export const remember = ({ past }: History, { entry, patches, inverse }: Edit): History => ({
  past: [...past, { entry, patches, inverse }],
  future: [],
});

/** Takes the newest edit back. An issue if there is none (`nothing-to-undo`) or the framework is not the one that was edited. */
export function undo(framework: Framework, { past, future }: History): Result<Stepped> {
  const edit = past.at(-1);
  if (edit === undefined) return { ok: false, issues: [issue("nothing-to-undo", [], {})] };
  const before = applyEdit(framework, edit.inverse);
  if (!before.ok) return before;
  const history = { past: past.slice(0, -1), future: [...future, edit] };
  return { ok: true, value: { framework: before.value, history, edit }, issues: [] };
}

/** Makes the edit again that was undone last. An issue if there is none (`nothing-to-redo`) or the framework is another. */
export function redo(framework: Framework, { past, future }: History): Result<Stepped> {
  const edit = future.at(-1);
  if (edit === undefined) return { ok: false, issues: [issue("nothing-to-redo", [], {})] };
  const after = applyEdit(framework, edit.patches);
  if (!after.ok) return after;
  const history = { past: [...past, edit], future: future.slice(0, -1) };
  return { ok: true, value: { framework: after.value, history, edit }, issues: [] };
}
