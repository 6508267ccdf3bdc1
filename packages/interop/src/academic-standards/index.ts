export { fromAcademicStandards } from "./from-academic-standards.ts";
export type { FromStandardsOptions } from "./options.ts";
export type { StatementFindings } from "../statements/findings.ts";
