export { ar } from "./ar.ts";
