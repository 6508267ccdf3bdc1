/** What is said of a column that a file needs and does not have. */
export const missingColumn = (column: string) => ({
  code: "csv-missing-column",
  severity: "error",
  row: 1,
  column,
  path: [1, column],
  data: { column, also: [] },
  repair: "left-out",
});
