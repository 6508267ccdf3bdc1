import type { RequirementTree } from "../roll-up/requirement-tree.ts";

/** What a parameter means and which values it takes, as plain data: types, checks, schema and text all derive from it. */
interface ParameterBase {
  /** One sentence for people: what a larger value does. */
  readonly meaning: string;
}

/** A number, possibly bounded: `least` and `most` may be taken, `above` and `below` may not. */
export interface NumberParameter extends ParameterBase {
  readonly kind: "number";
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
  readonly default?: number;
}

/** A whole number. */
export interface IntegerParameter extends ParameterBase {
  readonly kind: "integer";
  readonly least?: number;
  readonly most?: number;
  /** The name of another parameter, a number, that it may not exceed: no more times met than are looked at. */
  readonly notAbove?: string;
  readonly default?: number;
}

/** One of a few words. */
export interface ChoiceParameter extends ParameterBase {
  readonly kind: "choice";
  readonly of: readonly string[];
  readonly default?: string;
}

/** Yes or no. */
export interface SwitchParameter extends ParameterBase {
  readonly kind: "switch";
  readonly default?: boolean;
}

/** A name of something, such as the id of a child. */
export interface TextParameter extends ParameterBase {
  readonly kind: "text";
  readonly default?: string;
}

/** Several values under names of their own, where one is not enough. */
export interface ObjectParameter extends ParameterBase {
  readonly kind: "object";
  readonly fields: Parameters;
}

/** Numbers by name, such as weights by child. */
export interface RecordParameter extends ParameterBase {
  readonly kind: "record";
  readonly of: NumberParameter | IntegerParameter;
  readonly default?: Readonly<Record<string, number>>;
}

/** Requirements within requirements, of children: rules of roll-up have them, methods do not. */
export interface TreeParameter extends ParameterBase {
  readonly kind: "tree";
}

/** A list of values of one kind. */
export interface ListParameter extends ParameterBase {
  readonly kind: "list";
  readonly of:
    | NumberParameter
    | IntegerParameter
    | ChoiceParameter
    | TextParameter
    | ObjectParameter;
  readonly least?: number;
  readonly most?: number;
  readonly default?: readonly (number | string)[];
}

/** A place on the scale that something is compared with: a number, or the scale's goal, whichever scale it is. */
export interface TargetParameter extends ParameterBase {
  readonly kind: "target";
  readonly default?: number | "goal";
}

/** One parameter of a method or a rule. */
export type Parameter =
  | NumberParameter
  | TargetParameter
  | IntegerParameter
  | ChoiceParameter
  | SwitchParameter
  | TextParameter
  | ObjectParameter
  | RecordParameter
  | TreeParameter
  | ListParameter;

/** The parameters of a method or a rule, by name. */
export type Parameters = { readonly [name: string]: Parameter };

/** Parameters that have values within: rules of roll-up may have them, methods do not. */
export type NestedParameter = ObjectParameter | RecordParameter | TreeParameter;

/** One parameter of a method: a value, or a list of them. */
export type MethodParameter =
  | Exclude<Parameter, NestedParameter | ListParameter>
  | (ListParameter & { readonly of: Exclude<ListParameter["of"], NestedParameter> });

/** The parameters of a method, by name. */
export type MethodParameters = { readonly [name: string]: MethodParameter };

/** The value that a parameter takes. */
export type ValueOf<P> = P extends { readonly kind: "choice"; readonly of: readonly (infer C)[] }
  ? C
  : P extends { readonly kind: "list"; readonly of: infer E }
    ? readonly ValueOf<E>[]
    : P extends { readonly kind: "switch" }
      ? boolean
      : P extends { readonly kind: "target" }
        ? number | "goal"
        : P extends { readonly kind: "text" }
          ? string
          : P extends { readonly kind: "record" }
            ? Readonly<Record<string, number>>
            : P extends { readonly kind: "tree" }
              ? RequirementTree
              : P extends { readonly kind: "object"; readonly fields: infer F }
                ? Given<F>
                : P extends { readonly kind: "number" | "integer" }
                  ? number
                  : never;

type Flat<T> = { [K in keyof T]: T[K] };

/** The parameters that have a default, so that a policy may leave them out. */
type Defaulted<P> = {
  [K in keyof P]: P[K] extends { readonly default: unknown } ? K : never;
}[keyof P];

/** What a policy writes: what has no default must stand, the rest may. Without parameters, nothing may. */
export type Given<P> = keyof P extends never
  ? Readonly<Record<string, never>>
  : Flat<
      { readonly [K in Exclude<keyof P, Defaulted<P>>]: ValueOf<P[K]> } & {
        readonly [K in Defaulted<P>]?: ValueOf<P[K]>;
      }
    >;

/** What a method is handed: a value for every parameter. */
export type Settled<P> = { readonly [K in keyof P]: ValueOf<P[K]> };
