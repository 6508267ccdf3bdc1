import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";

/** One of our terms, or one that a framework's vocabulary declares. */
export type Term<Ours extends string> = Ours | (string & Record<never, never>);

/** A term of a school's own, with the one of ours that it is a kind of, so that rules over ours hold for it too. */
export interface OwnTerm extends Extensible {
  readonly id: string;
  readonly name: Text;
  readonly meaning?: Text;
  /** The term of ours that this is a kind of. */
  readonly broader?: string;
}

/** A school's own terms beside ours. */
export interface Vocabulary extends Extensible {
  readonly kinds?: readonly OwnTerm[];
  readonly settings?: readonly OwnTerm[];
  readonly roles?: readonly OwnTerm[];
  readonly relations?: readonly OwnTerm[];
  readonly features?: readonly OwnTerm[];
}
