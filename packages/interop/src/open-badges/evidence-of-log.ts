import type { Demonstration, Log, Rating } from "@whole-learner/core/evidence";
import { type LanguageTag, plain } from "@whole-learner/core/text";
import { isUri } from "./case-uri-of.ts";
import type { CredentialEvidence } from "./credential.ts";

/** A work that somebody attaches to a credential: a link (a data URI carries the work itself), or words. */
export interface CredentialAttachment {
  readonly uri?: string;
  readonly name?: string;
  readonly description?: string;
  readonly narrative?: string;
  readonly genre?: string;
  readonly audience?: string;
}

/** An attachment as evidence. An id that is no URI would be lost on the way, so it is not written. */
export const writeEvidence = ({ uri, ...words }: CredentialAttachment): CredentialEvidence => ({
  ...(uri !== undefined && isUri(uri) ? { id: uri } : {}),
  type: ["Evidence"],
  ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
});

/** The works that counted: the public ones as evidence, and how many are not. */
export function evidenceOfLog(
  { entries }: Log,
  pieces: readonly string[],
  languages: { readonly wanted: LanguageTag; readonly main: LanguageTag },
): { readonly evidence: readonly CredentialEvidence[]; readonly keptBack: number } {
  const demonstrations = new Map<string, Demonstration>();
  const ratings = new Map<string, Rating>();
  for (const entry of entries)
    if (entry.type === "demonstration") demonstrations.set(entry.id, entry);
    else if (entry.type === "rating") ratings.set(entry.id, entry);
  const works = new Set(
    pieces.flatMap((id): readonly (Demonstration | Rating)[] => {
      const rating = ratings.get(id);
      const within = rating?.demonstration;
      const work = demonstrations.get(within ?? id) ?? rating;
      return work === undefined ? [] : [work];
    }),
  );
  const evidence: CredentialEvidence[] = [];
  let keptBack = 0;
  for (const work of works) {
    // Whoever holds the credential reads what it names: only what is for everybody goes into it by itself.
    if (work.visibility !== "public") keptBack += 1;
    else {
      const text = (value: Demonstration["name"]) =>
        value === undefined ? undefined : plain(value, [languages.wanted], languages.main);
      const name = work.type === "demonstration" ? text(work.name) : undefined;
      const description = work.type === "demonstration" ? text(work.description) : undefined;
      const artifacts = work.artifacts?.length ? work.artifacts : [undefined];
      for (const artifact of artifacts) {
        const title = artifact?.title ?? name;
        evidence.push(
          writeEvidence({
            ...(artifact === undefined ? {} : { uri: artifact.uri }),
            ...(title === undefined ? {} : { name: title }),
            ...(description === undefined ? {} : { description }),
            ...(work.kind === undefined ? {} : { genre: work.kind }),
          }),
        );
      }
    }
  }
  return { evidence, keptBack };
}
