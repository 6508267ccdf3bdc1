export type { EdFiPlace, EdFiRecords, EdFiSection } from "./ed-fi-place.ts";
export type { EdFiFindings } from "./findings.ts";
export { fromEdFiStandards } from "./from-ed-fi-standards.ts";
export { toEdFi } from "./to-ed-fi.ts";
export { type EdFiStandardsAbout, toEdFiStandards } from "./to-ed-fi-standards.ts";
export type { JsonRecord } from "../json/json-record.ts";
