import { isTest, type Module } from "./module.ts";

/** Lines of the files at the middle and at nine tenths, the longest, and what is too long. */
export interface Sizes {
  readonly median: number;
  readonly most: number;
  readonly problems: readonly string[];
}

const limit = 300;

/** Files are short: a reader holds one in view. Tests and data are not counted; only data may be longer than 300 lines. */
export function checkSizes(modules: readonly Module[], longFiles: readonly RegExp[]): Sizes {
  const counted = modules.filter(
    ({ path }) => !isTest(path) && !longFiles.some((data) => data.test(path)),
  );
  const lines = counted.map((module) => module.lines).sort((a, b) => a - b);
  const at = (share: number): number => lines[Math.floor((lines.length - 1) * share)] ?? 0;
  return {
    median: at(0.5),
    most: at(0.9),
    problems: counted
      .filter((module) => module.lines > limit)
      .map((module) => `${module.path} has ${module.lines} lines, more than ${limit}`),
  };
}
