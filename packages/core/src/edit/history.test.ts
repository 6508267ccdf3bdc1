import { describe, expect, it } from "vitest";
import { audit } from "../../test/edit/audit.ts";
import { promise } from "../../test/fixtures/promise.ts";
import { must } from "../issue/result.ts";
import { edit } from "./edit.ts";
import { emptyHistory, redo, remember, undo } from "./history.ts";
import type { Recipe } from "./recipe.ts";

const name = (to: string): Recipe => ({
  type: "rename",
  what: { kind: "competency", id: "presents", field: "name" },
  to,
});

describe("history", () => {
  const first = must(edit(promise, name("First"), audit));
  const second = must(edit(first.framework, name("Second"), audit));
  const history = remember(remember(emptyHistory, first), second);

  it("holds the edits without the frameworks", () => {
    const { framework: _, ...one } = first;
    const { framework: __, ...two } = second;
    expect(history).toStrictEqual({
      format: "whole-learner/history@1",
      past: [one, two],
      future: [],
    });
    expect(JSON.parse(JSON.stringify(history))).toStrictEqual(history);
  });

  it("goes back and forth", () => {
    const once = must(undo(second.framework, history));
    expect(once.framework).toEqual(first.framework);
    expect(once.edit.entry.recipe).toEqual(name("Second"));
    expect(once.history).toEqual({
      ...history,
      past: [history.past[0]],
      future: [history.past[1]],
    });
    const twice = must(undo(once.framework, once.history));
    expect(twice.framework).toEqual(promise);
    expect(twice.history).toEqual({
      ...history,
      past: [],
      future: [history.past[1], history.past[0]],
    });
    const again = must(redo(twice.framework, twice.history));
    expect(again.framework).toEqual(first.framework);
    expect(again.edit.entry.recipe).toEqual(name("First"));
    expect(again.history).toEqual(once.history);
  });

  it("forgets what was undone when something else is done", () => {
    const undone = must(undo(second.framework, history));
    const other = must(edit(undone.framework, name("Other"), audit));
    const { future, past } = remember(undone.history, other);
    expect(future).toEqual([]);
    expect(past.map(({ entry }) => entry.recipe)).toEqual([name("First"), name("Other")]);
  });

  it("says when there is nothing left", () => {
    expect(undo(promise, emptyHistory)).toEqual({
      ok: false,
      issues: [{ code: "nothing-to-undo", severity: "error", path: [], data: {} }],
    });
    expect(redo(promise, history)).toEqual({
      ok: false,
      issues: [{ code: "nothing-to-redo", severity: "error", path: [], data: {} }],
    });
  });

  it("says when the framework is not the one that was edited", () => {
    const other = { ...promise, competencies: [] };
    const path = ["competencies", 0, "name"];
    const misfit = { ok: false, issues: [{ code: "patch-does-not-fit", path }] };
    expect(undo(other, history)).toMatchObject(misfit);
    expect(redo(other, must(undo(second.framework, history)).history)).toMatchObject(misfit);
    const id = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    const elsewhere = {
      ok: false,
      issues: [
        {
          code: "other-framework",
          severity: "error",
          path: ["id"],
          data: { expected: promise.id, found: id },
        },
      ],
    };
    expect(undo({ ...second.framework, id }, history)).toEqual(elsewhere);
    const undone = must(undo(second.framework, history));
    expect(redo({ ...undone.framework, id }, undone.history)).toEqual(elsewhere);
  });
});
