export { type JsonOptions, renderJson } from "./render-json.ts";
