import type { ConvertibleState } from "./conversion.ts";

/** What can be wrong with a conversion, or with a conversion for a framework. Errors unless said otherwise. */
export interface ConversionFindings {
  readonly "cuts-not-ascending": { readonly cut: number; readonly before: number };
  /** A cut of more than six decimals. */
  readonly "cut-too-fine": { readonly cut: number };
  readonly "mark-twice": { readonly mark: string };
  /** A mark that no result can come to. */
  readonly "unknown-mark": { readonly mark: string };
  /** A mark that grade points neither count nor leave out. */
  readonly "mark-without-points": { readonly mark: string };
  readonly "category-twice": { readonly category: string };
  /** Nothing has any weight that others could share. */
  readonly "no-weight": Readonly<Record<string, never>>;
  readonly "competency-twice": {
    readonly competency: string;
    readonly categories: readonly string[];
  };
  /** Items are rounded, and where all points are pooled no item has a number of its own. A warning. */
  readonly "rounding-without-effect": { readonly category: string };
  /** Nothing that was seen counts as nothing that was done. A warning. */
  readonly "state-as-zero": { readonly state: ConvertibleState };
  readonly "unknown-scale": { readonly scale: string };
  readonly "unknown-level": { readonly scale: string; readonly level: string };
  readonly "level-without-number": { readonly scale: string; readonly level: string };
  /** A higher level is worth less than the one below it. */
  readonly "levels-not-ascending": {
    readonly scale: string;
    readonly level: string;
    readonly below: string;
  };
  /** Scores are read, and the policy's method gives none on the scale. */
  readonly "score-not-on-scale": { readonly method: string; readonly gives: string };
  readonly "unknown-competency": { readonly competency: string };
  /** A mindset would become part of a mark or of credit: refused, or a warning where the conversion asks for it. */
  readonly "mindset-converted": { readonly competency: string };
  /** It reports no level, so there is nothing to convert. A warning. */
  readonly "no-level-to-convert": { readonly competency: string };
  /** The levels of its scale are not converted, so its results will be set aside. A warning. */
  readonly "scale-not-converted": { readonly competency: string; readonly scale: string };
}
