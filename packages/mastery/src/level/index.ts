export { crosswalkNumber } from "./crosswalk.ts";
