import { compareDays, inSpan } from "@whole-learner/core";
import { type Fact, fact } from "../../document/facts.ts";
import { type Header, header } from "../../document/header.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { quote } from "../../document/quote.ts";
import { mayRead } from "../../privacy/may-read.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, properName, quotedOf } from "../words.ts";
import type { Page } from "./page.ts";

/** The first community by membership that the learner is in on the day: the one that holds the longest. */
function communityOf({ report, learner, asOf }: Page) {
  const ids = learner.memberships
    .filter((membership) => inSpan(membership, asOf))
    .sort((a, b) => compareDays(a.from, b.from))
    .map(({ community }) => community);
  return report.roster.communities.find(({ id }) => id === ids[0]);
}

function titleFacts(page: Page): readonly Fact[] {
  const { report, language, learner, asOf } = page;
  const { facts, progress, punctuation } = language.messages;
  const community = communityOf(page);
  const grade = learner.enrolments.find((enrolment) => inSpan(enrolment, asOf))?.grade;
  const home: readonly (string | Span)[] = [
    ...(community === undefined ? [] : [nameOf(community.name, page)]),
    ...(community === undefined || grade === undefined ? [] : [punctuation.comma]),
    ...(grade === undefined ? [] : [progress.grade(grade)]),
  ];
  return [
    ...(home.length === 0 ? [] : [fact(facts.community, home)]),
    ...(report.period === undefined ? [] : [fact(facts.period, [nameOf(report.period, page)])]),
    fact(facts.evidenceThrough, language.day(asOf)),
    fact(facts.issued, language.day(report.issued)),
  ];
}

/** Who issues it, whose it is, for whom, and the days; `kind` runs into the name: "Progress report for the family of". */
export function titleOf(page: Page, kind: string, more: readonly Fact[] = []): Header {
  const { report, index, learner } = page;
  return header({
    issuer: [properName(report.school.name, page)],
    promise: [nameOf(index.framework.title, page)],
    kind,
    whose: [name(learner.name)],
    facts: [...titleFacts(page), ...more],
  });
}

/** The learner's own sentence comes before every result, where this reader may see it. */
export function ownSentence(page: Page): readonly Block[] {
  const { report, language, learner, audience } = page;
  const sentence = learner.page?.sentence;
  if (sentence === undefined || !mayRead(sentence.visibility, audience)) return [];
  const { on, text } = sentence;
  if (on !== undefined && on > report.issued) return [];
  const { ownWords } = language.messages.progress;
  return [
    quote([quotedOf(text, page)], {
      variant: "own",
      attribution: sentenceWith([name(learner.name)], (who = "") =>
        ownWords({ name: who, ...(on === undefined ? {} : { on }) }),
      ),
    }),
  ];
}
