/** What is said of a column that a file needs and does not have. */
export const missingColumn = (file: string, column: string) => ({
  code: "csv-missing-column",
  severity: "error",
  file,
  row: 1,
  column,
  path: [file, 1, column],
  data: { column, also: [] },
  repair: "left-out",
});
