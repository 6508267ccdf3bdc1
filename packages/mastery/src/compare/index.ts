export { compare } from "./compare.ts";
export { type Touched, touched } from "./touched.ts";
export type {
  Cause,
  ChangeCounts,
  Comparison,
  CompetencyChange,
  Difference,
  DomainChange,
  OutcomeChange,
  PortraitChange,
  QuestionInput,
  Standing,
  Transitions,
} from "./comparison.ts";
