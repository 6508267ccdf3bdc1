/** What a measure of predictions came to, or why there is none. */
export type Measure<Reason extends string> =
  | { readonly status: "computed"; readonly value: number }
  | { readonly status: "not-computable"; readonly reason: Reason };

/** A measure that there is. */
export const computed = (value: number): Measure<never> => ({ status: "computed", value });

/** A measure that there is not. */
export const notComputable = <Reason extends string>(reason: Reason): Measure<Reason> => ({
  status: "not-computable",
  reason,
});
