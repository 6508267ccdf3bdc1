export { policyIssueSentences } from "./issues.ts";
export {
  lackSentences,
  notRolledUpSentences,
  turnedAwaySentences,
  undeterminedSentences,
} from "./reasons.ts";
