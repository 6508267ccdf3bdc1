import type { Framework } from "../framework/framework.ts";
import { type Issue, issue } from "../issue/issue.ts";
import type { Result } from "../issue/result.ts";
import { applyEdit } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";
import type { Patch } from "./patch.ts";

/** The edits of a framework as a document: those that were made, oldest first, and those that were undone, the next to redo last. */
export interface History {
  readonly format: "whole-learner/history@1";
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
export const emptyHistory: History = { format: "whole-learner/history@1", past: [], future: [] };

/** The history with one more edit; what was undone before can then no longer be made again. */
export const remember = (history: History, { entry, patches, inverse }: Edit): History => ({
  ...history,
  past: [...history.past, { entry, patches, inverse }],
  future: [],
});

const refused = (found: Issue): Result<never> => ({ ok: false, issues: [found] });

/** Applies the patches of an edit to the framework that it was made on, before it or after it. */
function step(framework: Framework, { entry }: Edit, patches: readonly Patch[]): Result<Framework> {
  const expected = entry.framework;
  return framework.id === expected
    ? applyEdit(framework, patches)
    : refused(issue("other-framework", ["id"], { expected, found: framework.id }));
}

/**
 * Takes the newest edit back. An issue if there is none (`nothing-to-undo`) or the framework is not the one that was edited
 * (`other-framework`, `patch-does-not-fit`).
 */
export function undo(framework: Framework, history: History): Result<Stepped> {
  const { past, future } = history;
  const edit = past.at(-1);
  if (edit === undefined) return refused(issue("nothing-to-undo", [], {}));
  const before = step(framework, edit, edit.inverse);
  if (!before.ok) return before;
  const stepped = { ...history, past: past.slice(0, -1), future: [...future, edit] };
  return { ok: true, value: { framework: before.value, history: stepped, edit }, issues: [] };
}

/**
 * Makes the edit again that was undone last. An issue if there is none (`nothing-to-redo`) or the framework is not the one that was edited
 * (`other-framework`, `patch-does-not-fit`).
 */
export function redo(framework: Framework, history: History): Result<Stepped> {
  const { past, future } = history;
  const edit = future.at(-1);
  if (edit === undefined) return refused(issue("nothing-to-redo", [], {}));
  const after = step(framework, edit, edit.patches);
  if (!after.ok) return after;
  const stepped = { ...history, past: [...past, edit], future: future.slice(0, -1) };
  return { ok: true, value: { framework: after.value, history: stepped, edit }, issues: [] };
}
