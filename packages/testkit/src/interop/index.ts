export { compareCase } from "./compare-case.ts";
export { hasOfficial, official } from "./official.ts";
export { schemaFault } from "./schema-fault.ts";
export type { FileOutcome, FindSchema, GivenFile, Standard } from "./standard.ts";
export { givenFile, standardOf } from "./standards.ts";
export { xapiFault } from "./xapi-fault.ts";
export {
  type Damage,
  type Damaged,
  damagedJson,
  damagedTable,
  damageJson,
  damages,
  damagesOf,
  damageTable,
  damageXml,
  type Draw,
  drawFrom,
} from "./damage/index.ts";
