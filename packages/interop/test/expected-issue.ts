/** An issue as tests expect it, at a path; left out with an error unless said otherwise. */
export const issueAt = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  severity = "error",
  repair = "left-out",
) => ({ code, severity, path, data, repair });

/** An issue of a cell as tests expect it, or of a whole row where no column is said. */
export const issueIn = (
  code: string,
  row: number,
  column: string | undefined,
  data: object,
  severity = "error",
  repair = "left-out",
) =>
  column === undefined
    ? { ...issueAt(code, [row], data, severity, repair), row }
    : { ...issueAt(code, [row, column], data, severity, repair), row, column };
