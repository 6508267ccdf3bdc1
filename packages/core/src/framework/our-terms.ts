import type { EvidenceKind, Role, Setting } from "../evidence/terms.ts";
import type { ExperienceFeature } from "../experience/experience.ts";
import type { RelationType } from "./relation.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The lists of a vocabulary. */
export type TermList = Exclude<keyof Vocabulary, "extensions">;

/** Our own terms of a type that is open to a school's. */
type Ours<T> = T extends string ? (string extends T ? never : T) : never;

/** A record and not a list: a term that is forgotten does not compile. */
const of = <T extends string>(terms: Readonly<Record<Ours<T>, true>>): ReadonlySet<string> =>
  new Set(Object.keys(terms));

/** Our own terms, by the list of a vocabulary under which a school can add its own. */
export const ourTerms: Readonly<Record<TermList, ReadonlySet<string>>> = {
  kinds: of<EvidenceKind>({
    "performance-task": true,
    exhibition: true,
    portfolio: true,
    defence: true,
    observation: true,
    test: true,
    "self-assessment": true,
    "prior-learning": true,
  }),
  settings: of<Setting>({
    class: true,
    school: true,
    home: true,
    community: true,
    work: true,
    online: true,
  }),
  roles: of<Role>({
    educator: true,
    self: true,
    "fellow-learner": true,
    family: true,
    "community-partner": true,
    panel: true,
    system: true,
  }),
  relations: of<RelationType>({
    "part-of": true,
    precedes: true,
    covers: true,
    equivalent: true,
    related: true,
    "replaced-by": true,
  }),
  features: of<ExperienceFeature>({
    authentic: true,
    personalised: true,
    "competency-based": true,
    inclusive: true,
    "real-world": true,
  }),
};
