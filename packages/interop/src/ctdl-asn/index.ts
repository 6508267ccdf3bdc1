export { fromCtdlAsn, type FromCtdlAsnOptions } from "./from-ctdl-asn.ts";
export { toCtdlAsn } from "./to-ctdl-asn.ts";
export type { JsonRecord } from "../json/json-record.ts";
