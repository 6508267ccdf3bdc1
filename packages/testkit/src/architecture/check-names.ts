import type { Module } from "./module.ts";

/** No file or folder has a name, or part of a name, that says nothing about what is inside. */
export const checkNames = (
  modules: readonly Module[],
  refused: readonly string[],
): readonly string[] =>
  modules.flatMap(({ path }) =>
    path
      .split(/[/.-]/)
      .filter((part) => refused.includes(part.toLowerCase()))
      .map((part) => `${path}: the name "${part}" says nothing`),
  );
