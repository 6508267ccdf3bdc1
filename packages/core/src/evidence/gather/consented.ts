import { addTo } from "../../framework/lookup/add-to.ts";
import type { EntryId, LearnerId } from "../../identity/ids.ts";
import type { Vocabulary } from "../../framework/vocabulary.ts";
import type { Consent } from "../consent.ts";
import type { EvidenceKind, Setting } from "../terms.ts";
import { type Held, inOrder } from "./held.ts";

/** The consent that forbids the use of a learner's evidence under these circumstances, if one does. */
export type Forbids = (learner: LearnerId, shown: Shown) => EntryId | undefined;

/** The consent that decides about a learner's evidence under these circumstances, if one does. */
export type Decides = (learner: LearnerId, shown: Shown) => Consent | undefined;

/** What a consent can be limited to. */
interface Shown {
  readonly setting?: Setting | undefined;
  readonly kind?: EvidenceKind | undefined;
}

/**
 * Of the consents that cover a piece of evidence the newest decides: the last written down, then the last that happened, then by id. One
 * that names settings or kinds covers only evidence that says it is of them or, by the vocabulary, of a kind of them.
 */
export function decidedBy(
  consents: readonly Held<Consent>[],
  vocabulary: Vocabulary | undefined,
): Decides {
  if (consents.length === 0) return () => undefined;
  const ofLearner = new Map<LearnerId, Consent[]>();
  for (const { entry } of [...consents].sort((a, b) => inOrder(b, a))) {
    addTo(ofLearner, entry.learner, entry);
  }
  const settings = covering(vocabulary?.settings);
  const kinds = covering(vocabulary?.kinds);
  const decided = new Map<
    LearnerId,
    Map<string | undefined, Map<string | undefined, Consent | undefined>>
  >();
  return (learner, { setting, kind }) => {
    const list = ofLearner.get(learner);
    if (list === undefined) return undefined;
    const bySetting = inner(decided, learner);
    const byKind = inner(bySetting, setting);
    if (!byKind.has(kind)) {
      byKind.set(
        kind,
        list.find((one) => settings(one.settings, setting) && kinds(one.kinds, kind)),
      );
    }
    return byKind.get(kind);
  };
}

/** The same for what must not be used. Without any consent, evidence may be used. */
export function forbiddenBy(
  consents: readonly Held<Consent>[],
  vocabulary: Vocabulary | undefined,
): Forbids {
  const decides = decidedBy(consents, vocabulary);
  return (learner, shown) => {
    const consent = decides(learner, shown);
    return consent === undefined || consent.given ? undefined : consent.id;
  };
}

function inner<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const found = maps.get(key) ?? new Map<L, V>();
  maps.set(key, found);
  return found;
}

/** Whether a list of terms covers a term, itself or by what it is a kind of. No list covers everything. */
function covering(
  own: Vocabulary["settings"],
): (terms: readonly string[] | undefined, term: string | undefined) => boolean {
  const broader = new Map((own ?? []).map((term) => [term.id, term.broader]));
  return (terms, term) => {
    if (terms === undefined) return true;
    if (term === undefined) return false;
    const above = broader.get(term);
    return terms.includes(term) || (above !== undefined && terms.includes(above));
  };
}
