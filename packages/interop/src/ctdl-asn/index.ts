export { fromCtdlAsn, type FromCtdlAsnOptions } from "./from-ctdl-asn.ts";
export { toCtdlAsn } from "./to-ctdl-asn.ts";
