import type { Module } from "./module.ts";

/** No file or folder has a name, or part of a name, that says nothing about what is inside. Names that others gave, such as a standard's, are what they are. */
export const checkNames = (
  modules: readonly Module[],
  refused: readonly string[],
  givenNames: readonly string[] = [],
): readonly string[] =>
  modules.flatMap(({ path }) =>
    givenNames
      .reduce((rest, name) => rest.replaceAll(name, ""), path)
      .split(/[/.-]/)
      .filter((part) => refused.includes(part.toLowerCase()))
      .map((part) => `${path}: the name "${part}" says nothing`),
  );
