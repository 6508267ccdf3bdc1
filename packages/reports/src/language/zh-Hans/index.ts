export { zhHans } from "./zh-hans.ts";
