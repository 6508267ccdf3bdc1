export { causeWords, timelineEventSentences } from "./compare.ts";
export {
  conversionIssueSentences,
  courseSetAsideSentences,
  incompleteSentences,
  itemSetAsideSentences,
  notConvertedSentences,
} from "./conversion.ts";
export { cannotSaySentences } from "./expectation.ts";
export { policyIssueSentences } from "./issues.ts";
export { changeCauseSentences } from "./posting.ts";
export {
  childSentences,
  lackSentences,
  notRolledUpSentences,
  turnedAwaySentences,
  undeterminedSentences,
} from "./reasons.ts";
export { policyStatementSentences } from "./policy.ts";
export { bringsSentences, neverSentences, projectionSentences } from "./project.ts";
