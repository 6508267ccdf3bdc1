import type { Voice } from "@whole-learner/core";
import type { LedgerRating } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { ourRole } from "../learner-page/ledger-seen.ts";
import type { Page } from "../learner-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import { termName } from "../term-name.ts";

/** Whose names may stand on a page about somebody else: those who did it for the school. Nobody's fellow learner or family is named. */
const named: ReadonlySet<string> = new Set(["educator", "community-partner"]);

/** Somebody by their role, and by name where that may be told. */
export function voiceWords(
  page: Page,
  { role, id, name: own }: Pick<Voice, "role" | "id" | "name">,
): Span {
  const { vocabulary } = page.index.framework;
  const called = termName("roles", role, vocabulary, page);
  const isLearner = page.report.roster.learners.some((one) => one.id === id);
  if (own === undefined || isLearner || !named.has(ourRole(role, vocabulary))) return called;
  return name(
    sentenceWith([called, name(own)], (who = "", by = "") =>
      page.language.messages.ledger.who({ role: who, name: by }),
    ),
  );
}

/** Everybody who looked at a work, each once: a role alone stands only where nobody of it is named. */
export function whoSaw(page: Page, ratings: readonly LedgerRating[]): readonly Span[] {
  const each = new Map<
    string,
    { readonly role: string; readonly alone: boolean; readonly said: Span }
  >();
  for (const { role, name: own } of ratings) {
    const bare = JSON.stringify(voiceWords(page, { role }));
    const said = voiceWords(page, { role, ...(own === undefined ? {} : { name: own }) });
    each.set(JSON.stringify(said), { role, alone: JSON.stringify(said) === bare, said });
  }
  const all = [...each.values()];
  return all
    .filter(({ role, alone }) => !alone || all.every((one) => one.role !== role || one.alone))
    .flatMap(({ said }, at) =>
      at === 0 ? [said] : [text(page.language.messages.punctuation.comma), said],
    );
}
