export { damageJson } from "./damage-json.ts";
export { damageTable } from "./damage-table.ts";
export { damageXml } from "./damage-xml.ts";
export { damagedJson, damagedTable } from "./damaged.ts";
export { type Damage, type Damaged, damages, damagesOf, type Draw, drawFrom } from "./damage.ts";
