import type { Manifest } from "./manifest.ts";
import { isTest, type Module } from "./module.ts";
import { resolve, type Target } from "./resolve.ts";

/** Where each module leads when the program runs: imports of types leave nothing behind. Tests are no part of it. */
export type ImportGraph = ReadonlyMap<string, readonly Target[]>;

export const importGraph = (
  modules: readonly Module[],
  manifests: readonly Manifest[],
): ImportGraph =>
  new Map(
    modules
      .filter(({ path }) => !isTest(path))
      .map(({ path, imports }) => [
        path,
        imports
          .filter(({ typesOnly }) => !typesOnly)
          .map(({ from }) => resolve(path, from, manifests)),
      ]),
  );

/** The modules that a module imports. */
export const modulesFrom = (graph: ImportGraph, path: string): readonly string[] =>
  (graph.get(path) ?? []).flatMap((target) => (target.kind === "module" ? [target.path] : []));
