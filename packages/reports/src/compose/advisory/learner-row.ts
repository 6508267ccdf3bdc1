import { nodeOf } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { row } from "../../document/row.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { sentenceWith } from "../sentence.ts";
import { between, joined } from "../staff-page/joined.ts";
import { competencyName, learnerName, type StaffPage } from "../staff-page/staff-page.ts";
import { standingWords } from "../staff-page/standing-words.ts";
import { nameOf, quotedOf } from "../words.ts";
import type { AdvisoryOverview } from "./advisory-input.ts";
import type { OfLearner } from "./of-learner.ts";

type AdvisoryPage = StaffPage<AdvisoryOverview>;
type Line = readonly Span[];

/** One line: what it is about, and then the rest; none where there is nothing to tell. */
const line = (page: AdvisoryPage, lead: string, runs: readonly Line[]): readonly Line[] =>
  runs.length === 0
    ? []
    : [[strong(lead), text(page.language.messages.punctuation.colon), ...between("; ", runs)]];

function targetName(page: AdvisoryPage, target: string): Span {
  const node = nodeOf(page.index, target);
  if (node === undefined) return name(target);
  return nameOf(node.kind === "indicator" ? node.node.statement : node.node.name, page);
}

function requestWords(page: AdvisoryPage, { requests }: OfLearner): readonly Line[] {
  const { advisory } = page.staff;
  return requests.flatMap(({ kind, target, on }) =>
    kind === "agree"
      ? []
      : [
          sentenceWith([targetName(page, target)], (about = "") =>
            advisory.request({ kind, about, on }),
          ),
        ],
  );
}

function conferenceWords({ staff }: AdvisoryPage, { conference }: OfLearner): readonly Line[] {
  const { advisory } = staff;
  if (conference === undefined) return [[text(advisory.noConference)]];
  const say = conference.status === "held" ? advisory.conferenceHeld : advisory.conferencePlanned;
  return [[text(say(conference.on))]];
}

function goodNewsOf(page: AdvisoryPage, { risen, reached }: OfLearner): readonly Line[] {
  const { advisory } = page.staff;
  return [
    ...risen.flatMap((one) =>
      levelSaid(one) === undefined
        ? []
        : [
            sentenceWith(
              [competencyName(page, one.competency), standingWords(page, one)],
              (competency = "", level = "") => advisory.nowAt({ competency, level }),
            ),
          ],
    ),
    ...reached.map((goal) => sentenceWith([quotedOf(goal.statement, page)], advisory.goalReached)),
  ];
}

/** One learner: what is new, what is open, what is good. The number of new works stands beside the name. */
export function learnerRow(page: AdvisoryPage, one: OfLearner, nothingYet: boolean): Block {
  const { advisory } = page.staff;
  const { earlier } = page.report;
  const names = (outcomes: OfLearner["notShown"]): readonly Line[] =>
    outcomes.length === 0
      ? []
      : [
          joined(
            outcomes.map((outcome) => nameOf(outcome.name, page)),
            page,
          ),
        ];
  const lines = [
    ...line(page, advisory.notShown, names(one.notShown)),
    ...line(page, advisory.nothingShown, names(one.nothingShown)),
    ...line(page, advisory.noOpportunity, names(one.noOpportunity)),
    ...line(
      page,
      advisory.goalsDue,
      one.due.map((goal) =>
        sentenceWith([quotedOf(goal.statement, page)], (said = "") =>
          advisory.goalDue({ goal: said, due: goal.by ?? page.report.issued }),
        ),
      ),
    ),
    ...line(page, advisory.requests, requestWords(page, one)),
    ...line(page, advisory.conference, conferenceWords(page, one)),
    ...line(
      page,
      advisory.secondLook,
      one.secondLooks.length === 0
        ? []
        : [
            joined(
              one.secondLooks.map(({ competency }) => competencyName(page, competency)),
              page,
            ),
          ],
    ),
    ...line(page, advisory.goodNews, goodNewsOf(page, one)),
  ];
  return row([learnerName(page, one.id)], [list(lines)], {
    aside: nothingYet
      ? advisory.neverSeen
      : advisory.newEvidence({ count: one.works.length, since: earlier.day }),
  });
}
