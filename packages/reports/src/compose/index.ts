export { composeExplanation } from "./explanation.ts";
export type { ExplanationContext } from "./explanation-context.ts";
export { policySentence } from "./policy-sentence.ts";
