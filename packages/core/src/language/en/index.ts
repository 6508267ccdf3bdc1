export { parseSentences } from "./parse.ts";
