export { setAsideSentences } from "./evidence.ts";
export { issueSentences } from "./issues.ts";
export { migrationSentences } from "./migrate.ts";
