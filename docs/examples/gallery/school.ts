import { gather, type Learner, type Text } from "@whole-learner/core";
import { determine, type Policy } from "@whole-learner/mastery";
import type { LearnerReport, School } from "@whole-learner/reports";
import { contact } from "../demo/contact.ts";
import {
  asOf,
  evidence,
  experiences,
  framework,
  policies,
  questionUnder,
  roster,
} from "../demo/school.ts";

const [[, own] = []] = policies;
if (own === undefined) throw new Error("the school has no policy");

/** The school's own policy. */
export const policy: Policy = own;

/** What is asked of the whole school, and what comes of it. */
export const question = questionUnder(policy);
export const determinations = determine(question);
export const { demonstrations } = gather({ framework, log: evidence, asOf });

export const school: School = {
  name: framework.publisher ?? framework.title,
  contact,
  address: "mailto:reports@lantern-bay.example",
};

const period: Text = {
  en: "Term 4, 2025-26",
  es: "Periodo 4, 2025-26",
  "zh-Hans": "2025-26 学年第 4 学期",
  ar: "الفصل الدراسي 4، 2025-26",
  vi: "Học kỳ 4, 2025-26",
};

/** A learner of the sample school by id. */
export function learnerOf(id: string): Learner {
  const found = roster.learners.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the sample school has no ${id}`);
  return found;
}

/** What every report about one learner of the school is made of. */
export const about = (learner: string): Omit<LearnerReport, "audience"> => ({
  framework,
  roster,
  learner,
  determinations,
  demonstrations,
  experiences,
  policy,
  school,
  period,
  issued: "2026-06-03",
});

export { asOf, evidence, experiences, framework, roster };
