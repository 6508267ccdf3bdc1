export { en } from "./en.ts";
export { interopIssueSentences } from "./issues.ts";
export { repairSentences } from "./repairs.ts";
