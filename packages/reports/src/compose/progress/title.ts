import type { Day } from "@whole-learner/core";
import { type Fact, fact } from "../../document/facts.ts";
import { type Header, header } from "../../document/header.ts";
import { name } from "../../document/name.ts";
import { note } from "../../document/note.ts";
import type { Block } from "../../document/node.ts";
import { quote } from "../../document/quote.ts";
import { mayRead } from "../../privacy/may-show.ts";
import { nameOf, quotedOf } from "../words.ts";
import type { Page } from "./page.ts";

/** The communities that the learner is in on the day, in the order of the memberships. */
function communityNames({ report, learner, asOf, words }: Page): readonly string[] {
  const inForce = ({ from, until }: { readonly from: Day; readonly until?: Day }): boolean =>
    from <= asOf && (until === undefined || asOf <= until);
  return learner.memberships.filter(inForce).flatMap(({ community }) => {
    const found = report.roster.communities.find(({ id }) => id === community);
    return found === undefined || found.kind !== "advisory" ? [] : [words(found.name)];
  });
}

function titleFacts(page: Page): readonly Fact[] {
  const { report, language, languages, asOf } = page;
  const { facts } = language.messages;
  const communities = communityNames(page);
  return [
    ...(communities.length === 0
      ? []
      : [fact(facts.community, [name(language.list(communities))])]),
    ...(report.period === undefined
      ? []
      : [fact(facts.period, [nameOf(report.period, language, languages)])]),
    fact(facts.evidenceThrough, language.day(asOf)),
    fact(facts.issued, language.day(report.issued)),
  ];
}

/** Who issues it, whose it is, for whom, and the days. */
export const titleOf = (page: Page): Header => {
  const { report, language, languages, index, learner } = page;
  return header({
    issuer: [nameOf(report.school.name, language, languages)],
    promise: [nameOf(index.framework.title, language, languages)],
    kind: language.messages.progress.kind[report.audience],
    whose: [name(learner.name)],
    facts: titleFacts(page),
  });
};

/** A note where nobody who reads the language well has read it. */
export const reviewNote = ({ language }: Page): readonly Block[] =>
  language.reviewed ? [] : [note(language.messages.reviewedNote, "unreviewed")];

/** The learner's own sentence comes before every result, where this reader may see it. */
export function ownSentence({ report, language, languages, learner }: Page): readonly Block[] {
  const sentence = learner.page?.sentence;
  if (sentence === undefined || !mayRead(sentence.visibility, report.audience)) return [];
  const { ownWords } = language.messages.progress;
  return [
    quote([quotedOf(sentence.text, language, languages)], {
      variant: "own",
      attribution: ownWords({
        name: learner.name,
        ...(sentence.on === undefined ? {} : { on: sentence.on }),
      }),
    }),
  ];
}
