/** What can be wrong with JSON before anyone asks what it means. */
export interface JsonFindings {
  /** Error. The text is not JSON at all. */
  readonly "not-json-text": Readonly<Record<string, never>>;
  /** Error. A value that JSON cannot hold: a function, a date, NaN, an object inside itself, a getter that threw. */
  readonly "not-plain": { readonly found: string };
  /** Error. Nested deeper than a document may be. */
  readonly "nested-too-deep": { readonly most: number };
  /** Error. More values than the limit allows. */
  readonly "too-many-values": { readonly most: number };
  /** Warning. A key that no document may have, such as `__proto__`. */
  readonly "forbidden-key": { readonly key: string };
}
