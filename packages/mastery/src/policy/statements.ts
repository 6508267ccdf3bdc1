import type { Cuts, OrderInstant } from "./sections.ts";

/** What a policy says, statement by statement: each is one sentence. */
export interface PolicyStatements {
  // Read
  readonly "reads-points": { readonly by: "maximum" | "goal"; readonly goal?: number };
  readonly "reads-met": { readonly met: number | "goal"; readonly not: number };
  readonly "reads-scale": { readonly scale: string; readonly by: "maximum" | "goal" | "table" };
  readonly "reads-extra-credit": Readonly<Record<string, never>>;
  // Admit
  readonly "admits-all-but-self": Readonly<Record<string, never>>;
  readonly "admits-roles": { readonly roles: readonly string[] };
  readonly "admits-only": {
    readonly what: "kinds" | "settings" | "experiences" | "bands";
    readonly ids: readonly string[];
  };
  readonly "admits-from": { readonly day: string };
  readonly "admits-until": { readonly day: string };
  readonly "admits-verified": Readonly<Record<string, never>>;
  readonly "admits-covering": Readonly<Record<string, never>>;
  // Missing
  readonly missing: {
    readonly as: "skip" | "slot" | "lowest" | "block" | "value";
    readonly value?: number;
    readonly graceDays?: number;
  };
  // Combine
  readonly rows: {
    readonly rule: "mean" | "lowest" | "all-required";
    readonly target?: number | "goal";
  };
  readonly "rows-block": Readonly<Record<string, never>>;
  readonly raters: {
    readonly rule: "mean" | "median" | "majority" | "consensus" | "adjudicated";
    readonly by?: string;
    readonly within?: number;
  };
  // Attempts
  readonly attempts: { readonly count: "all" | "first" | "last" | "best" | "mean" };
  readonly "retake-cap": { readonly cap: number | "goal" };
  readonly late: {
    readonly graceDays?: number;
    readonly perDay?: number;
    readonly once?: number;
    readonly cap?: number | "goal";
  };
  // Order
  readonly order: { readonly by: readonly OrderInstant[] };
  // Window
  readonly "looks-at-all": Readonly<Record<string, never>>;
  readonly "looks-since": { readonly day: string };
  readonly "looks-back-days": { readonly days: number };
  readonly "looks-at-school-year": { readonly from: string };
  readonly "looks-at-period": {
    readonly carry: "period-only" | "cumulative" | "reach-back" | "carry-in";
    readonly least?: number;
  };
  readonly "drops-lowest": { readonly count: number };
  readonly "looks-at-best": { readonly count: number };
  readonly "looks-at-recent": { readonly count: number };
  readonly "begins-with": { readonly kinds: readonly string[] };
  // Weigh
  readonly weighs: {
    readonly what: "kinds" | "settings" | "experiences" | "roles";
    readonly factors: readonly { readonly id: string; readonly factor: number }[];
  };
  readonly fades: { readonly halfLifeDays: number };
  // Score and level
  readonly method: {
    readonly method: string;
    readonly parameters: readonly { readonly name: string; readonly value: unknown }[];
  };
  readonly cuts: { readonly cuts: Cuts; readonly bound: "from" | "above" };
  readonly "rounds-first": { readonly places: number };
  // Sufficiency
  readonly "asks-nothing": Readonly<Record<string, never>>;
  readonly asks: {
    readonly what: "pieces" | "experiences" | "settings" | "voices" | "kinds" | "verified";
    readonly need: number;
  };
  readonly "asks-newest": { readonly months?: number; readonly days?: number };
  // Hold, judgement, roll-up, display
  readonly hold: { readonly rule: "latest" | "high-water" };
  readonly expires: { readonly months?: number; readonly days?: number };
  readonly judgement: { readonly onNewEvidence: "keep-and-flag" | "drop" | "keep" };
  readonly "rolls-up": {
    readonly rule: string;
    readonly parameters: readonly { readonly name: string; readonly value: unknown }[];
  };
  readonly shows: { readonly places: number };
}
