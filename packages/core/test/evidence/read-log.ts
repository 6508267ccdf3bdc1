import { safeParseLog } from "../../src/evidence/parse-log.ts";
import { pointer } from "../../src/issue/pointer.ts";

/** What was read: the ids of the entries, or undefined, and the issues as `severity code place`. */
export const read = (
  input: unknown,
  limits?: object,
): readonly [readonly string[] | undefined, readonly string[]] => {
  const result = safeParseLog(input, limits);
  return [
    result.ok ? result.value.entries.map(({ id }) => id) : undefined,
    result.issues.map(({ severity, code, path }) => `${severity} ${code} ${pointer(path)}`),
  ];
};

/** A list that claims a length without having the values. */
export const emptyOf = (length: number): readonly unknown[] => Object.assign([], { length });

/** A row of a spreadsheet that is a rating. */
export const row = {
  learner: "ana",
  competency: "TEAM.1",
  happened: "2026-05-29",
  recorded: "2026-05-29",
  number: "3.5",
};
