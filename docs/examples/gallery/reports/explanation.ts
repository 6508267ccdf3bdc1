import { byTimeAlone, explain } from "@whole-learner/mastery";
import { composeExplanation, type Language, type Register } from "@whole-learner/reports";
import { languages, staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import {
  demonstrations,
  determinations,
  evidence,
  framework,
  learnerOf,
  policy,
  question,
  school,
} from "../school.ts";

/** A result to explain, for whom and in which languages. */
interface Told {
  readonly learner: string;
  readonly competency: string;
  readonly file: string;
  readonly report: string;
  readonly audiences: readonly Register[];
  readonly languages: readonly Language[];
}

const told: readonly Told[] = [
  {
    learner: "learner-25",
    competency: "STEER.1",
    file: "explanation",
    report: "Explanation of one result",
    audiences: ["learner", "family", "educator"],
    languages,
  },
  {
    learner: "learner-22",
    competency: "TEAM.1",
    file: "explanation-judged",
    report: "Explanation of a professional judgement",
    audiences: ["family", "educator"],
    languages: staffLanguages,
  },
  {
    learner: "learner-20",
    competency: "MEAN.1",
    file: "explanation-after-absence",
    report: "Explanation of a result after months of absence",
    audiences: ["educator"],
    languages: staffLanguages,
  },
];

/** The explanation of single results: one that the policy computed, one that was judged, one with months in which nothing could be shown. */
export const explanation = (): readonly GalleryPage[] =>
  told.flatMap(({ learner, competency, file, report, audiences, languages: written }) => {
    const found = determinations.competencies.find(
      (one) => one.learner === learner && one.competency === competency,
    );
    const account = explain({ ...question, learners: [learner] }, found);
    const byTime = byTimeAlone(question, found);
    return audiences.map((audience) => ({
      file: `${file}.${audience}`,
      report,
      audience,
      copies: inEach(written, (language) =>
        composeExplanation(account, language, {
          framework,
          learner: learnerOf(learner),
          demonstrations,
          evidence,
          policy,
          byTime,
          school: school.name,
          issued: "2026-06-03",
          audience,
        }),
      ),
    }));
  });
