export {
  type DeterminationsCsvOptions,
  tidyColumns,
  tidyCsv,
  wideCsv,
} from "./determinations-csv.ts";
export { type CsvTable, type DocumentCsvOptions, renderCsv } from "./render-csv.ts";
export { researchColumns, researchCsv, type ResearchCsvOptions } from "./research-csv.ts";
export { type CsvOptions, writeCsv } from "./write-csv.ts";
