export type { CaseFindings } from "./findings.ts";
export { type CaseImport, fromCase } from "./from-case.ts";
export { link } from "./link.ts";
export { defaultKinds, defaultLevelTypes, type FromCaseOptions } from "./options.ts";
export type { CaseObject, CasePackage } from "./package.ts";
export { toCase, type ToCaseOptions } from "./to-case.ts";
