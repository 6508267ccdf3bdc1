import { describe, expect, it } from "vitest";
import { patchesOf, run } from "../../../test/edit/patches-of.ts";

describe("version", () => {
  it("gives a version, and a status and a day where they are given", () => {
    expect(
      patchesOf({ type: "version", version: "2", status: "adopted", adopted: "2026-08-01" }),
    ).toEqual([
      { op: "replace", path: ["version"], value: "2" },
      { op: "replace", path: ["status"], value: "adopted" },
      { op: "add", path: ["adopted"], value: "2026-08-01" },
    ]);
    expect(patchesOf({ type: "version", version: "2" })).toEqual([
      { op: "replace", path: ["version"], value: "2" },
    ]);
  });

  it("is not empty", () => {
    expect(run({ type: "version", version: "" })).toEqual([
      {
        code: "too-small",
        severity: "error",
        path: ["recipe", "version"],
        data: { least: 1, what: "characters" },
      },
    ]);
  });
});
