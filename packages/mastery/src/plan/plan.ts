import type { Zone } from "@whole-learner/core";
import type { AnyKernels } from "../methods/kernels.ts";
import type { AnyModel } from "../methods/model-result.ts";
import type { Method } from "../methods/method.ts";
import type {
  AdmitSection,
  AttemptsSection,
  CombineSection,
  DisplaySection,
  ExceptionWhen,
  HoldSection,
  JudgementSection,
  LevelSection,
  MissingSection,
  OrderSection,
  ReadSection,
  RollUpSection,
  SufficiencySection,
  WeighSection,
  WindowSection,
} from "../policy/sections.ts";
import type { RollUpRule } from "../roll-up/roll-up-rule.ts";

/** A method with a value for each of its parameters. */
export interface ChosenMethod {
  readonly method: Method;
  /** Its loops over columns, where there are any. */
  readonly kernels?: AnyKernels;
  /** What its model says beside the number, where it is a statistical one. */
  readonly model?: AnyModel;
  readonly parameters: { readonly [name: string]: unknown };
}

/** A roll-up rule with a value for each of its parameters, and where and of what it is made. */
export interface ChosenRollUp
  extends Required<Pick<RollUpSection, "at" | "children" | "hold">>,
    Pick<RollUpSection, "scale" | "scales" | "least"> {
  readonly rule: RollUpRule;
  readonly parameters: { readonly [name: string]: unknown };
}

/** How raters and rows are combined, with every rule said. */
export type SettledCombine = CombineSection &
  Required<Pick<CombineSection, "rows" | "unratedRows" | "raters">>;

/** Every section with its defaults filled in and its names looked up. */
export interface Sections {
  readonly read: ReadSection;
  readonly admit: AdmitSection;
  readonly missing: MissingSection;
  readonly combine: SettledCombine;
  readonly attempts: AttemptsSection;
  readonly order: OrderSection;
  readonly window: WindowSection;
  readonly weigh: WeighSection;
  readonly score: ChosenMethod;
  readonly level: LevelSection;
  readonly sufficiency: SufficiencySection;
  readonly hold: HoldSection;
  readonly judgement: JudgementSection;
  readonly rollUp: ChosenRollUp;
  readonly display: DisplaySection;
}

/** An exception, compiled. */
export interface CompiledException {
  readonly when: ExceptionWhen;
  readonly use: Partial<Sections>;
  /** Whether what is determined under it is a modified expectation. */
  readonly modified?: true;
}

/** A policy made ready to run. A lookup, not a document: it is compiled where it is used and never sent or stored. */
export interface Plan {
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  readonly zone: Zone;
  readonly sections: Sections;
  readonly exceptions: readonly CompiledException[];
}
