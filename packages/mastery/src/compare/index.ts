export { compare } from "./compare.ts";
export type {
  Cause,
  ChangeCounts,
  Comparison,
  CompetencyChange,
  Difference,
  OutcomeChange,
  QuestionInput,
  Standing,
  Transitions,
} from "./comparison.ts";
