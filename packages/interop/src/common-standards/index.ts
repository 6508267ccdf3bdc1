export { fromCommonStandards } from "./from-common-standards.ts";
export type { FromStandardsOptions } from "./options.ts";
export type { StatementFindings } from "../statements/findings.ts";
