/** A value that survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What a caller or another system keeps with an entity; carried along untouched, under the caller's own keys. */
export type Extensions = Readonly<Record<string, Json>>;

/** Every entity can carry extensions; any other unknown key is an issue. */
export interface Extensible {
  readonly extensions?: Extensions;
}
