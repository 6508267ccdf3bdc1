import { describe, expect, it } from "vitest";
import { edited, on } from "../../test/edit/edited.ts";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";

describe("of two nodes with the same id, which should not be", () => {
  it("edits the first", () => {
    const twice: Framework = {
      ...promise,
      competencies: [...promise.competencies, { id: "shares", name: "Again", reporting: "none" }],
    };
    const { framework, patches } = edited({ type: "retire", id: "shares", on }, twice);
    expect(patches.map(({ path }) => path)).toEqual([["competencies", 4, "retired"]]);
    expect(framework.competencies[6]).toBe(twice.competencies[6]);
  });
});
