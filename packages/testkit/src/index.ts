export { deepFreeze } from "./freeze/deep-freeze.ts";
