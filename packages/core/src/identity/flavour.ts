/**
 * A text that says what it identifies. Literals and parsed JSON need no wrapping, while an id of another kind does not
 * compile: the mark is optional, and two different marks do not agree.
 */
export type Flavour<Name extends string> = string & { readonly __flavour?: Name };
