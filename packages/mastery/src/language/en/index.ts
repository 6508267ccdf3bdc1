export {
  conversionIssueSentences,
  courseSetAsideSentences,
  incompleteSentences,
  itemSetAsideSentences,
  notConvertedSentences,
} from "./conversion.ts";
export { policyIssueSentences } from "./issues.ts";
export {
  childSentences,
  lackSentences,
  notRolledUpSentences,
  turnedAwaySentences,
  undeterminedSentences,
} from "./reasons.ts";
