export type {
  ChosenMethod,
  ChosenRollUp,
  CompiledException,
  Plan,
  Sections,
} from "../plan/plan.ts";
export { compile, safeCompile } from "./compile.ts";
export { compileWith, type Registries, safeCompileWith } from "./compile-with.ts";
