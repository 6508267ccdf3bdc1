import { describe, expect, it } from "vitest";
import { deepFreeze } from "@whole-learner/testkit";
import { promise } from "../../test/fixtures/promise.ts";
import { applyEdit } from "./apply-edit.ts";
import type { Patch } from "./patch.ts";

const apply = (...patches: readonly Patch[]) => {
  const result = applyEdit(promise, deepFreeze(patches));
  return result.ok ? result.value : result.issues;
};

describe("applyEdit", () => {
  it("adds, replaces and removes in objects and lists, one after the other", () => {
    const domain = { id: "new", name: "N" };
    expect(
      apply(
        { op: "add", path: ["domains", 0], value: domain },
        { op: "add", path: ["domains", 3], value: domain },
        { op: "replace", path: ["domains", 1, "name"], value: "Me" },
        { op: "remove", path: ["domains", 2] },
        { op: "add", path: ["publisher"], value: "Lantern Bay" },
        { op: "remove", path: ["licence"] },
      ),
    ).toEqual(
      (({ licence: _, ...rest }) => ({
        ...rest,
        publisher: "Lantern Bay",
        domains: [domain, { id: "self", name: "Me" }, domain],
      }))(promise),
    );
  });

  it("writes into what a patch put there, never into the patch", () => {
    const value = { id: "new", name: { en: "N" }, identifiers: [{ system: "a", value: "b" }] };
    const patches: readonly Patch[] = deepFreeze([
      { op: "add", path: ["domains", 2], value },
      { op: "replace", path: ["domains", 2, "name", "en"], value: "M" },
      { op: "remove", path: ["domains", 2, "identifiers", 0] },
    ]);
    const result = applyEdit(promise, patches);
    expect(result.ok && result.value.domains[2]).toEqual({
      id: "new",
      name: { en: "M" },
      identifiers: [],
    });
  });

  it.each<[Patch, ...Patch[]]>([
    [{ op: "replace", path: [], value: {} }],
    [{ op: "replace", path: ["nothing"], value: 1 }],
    [{ op: "remove", path: ["publisher"] }],
    [{ op: "remove", path: ["constructor"] }],
    [{ op: "replace", path: ["toString"], value: "" }],
    [{ op: "add", path: ["__proto__"], value: {} }],
    [{ op: "add", path: ["__proto__", "polluted"], value: true }],
    [{ op: "add", path: ["constructor", "prototype", "polluted"], value: true }],
    [{ op: "add", path: [0], value: 1 }],
    [{ op: "replace", path: ["domains", 2], value: {} }],
    [{ op: "replace", path: ["domains", -1], value: {} }],
    [{ op: "remove", path: ["domains", 2] }],
    [{ op: "add", path: ["domains", 3], value: {} }],
    [{ op: "add", path: ["domains", 0.5], value: {} }],
    [{ op: "add", path: ["domains", "0"], value: {} }],
    [{ op: "remove", path: ["domains", "length"] }],
    [{ op: "replace", path: ["domains", 2, "name"], value: "" }],
    [{ op: "replace", path: ["version", "length"], value: 1 }],
    [{ op: "replace", path: ["version", 0], value: "2" }],
  ])("%j does not fit", (patch) => {
    const { op: operation, path } = patch;
    expect(apply({ op: "replace", path: ["version"], value: "2" }, patch)).toEqual([
      { code: "patch-does-not-fit", severity: "error", path, data: { operation } },
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("applies none where one does not fit", () => {
    const version = { op: "replace", path: ["version"], value: "2" } as const;
    expect(apply(version, { op: "remove", path: ["uri"] }, version)).toMatchObject([
      { path: ["uri"] },
    ]);
    expect(promise.version).toBe("1");
  });

  it("gives the framework back where there is nothing to apply", () => {
    expect(apply()).toBe(promise);
  });

  it("freezes nothing of a framework that is not frozen", () => {
    const loose = { ...promise, domains: [...promise.domains] };
    const result = applyEdit(loose, [{ op: "replace", path: ["version"], value: "2" }]);
    expect(Object.isFrozen(loose.domains)).toBe(false);
    expect(result.ok && Object.isFrozen(result.value)).toBe(false);
  });
});
