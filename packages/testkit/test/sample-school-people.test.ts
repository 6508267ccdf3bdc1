import { ageOn, type DemonstrationId } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { sampleSchool } from "../src/sample-school/index.ts";
import * as texts from "../src/sample-school/texts/index.ts";

const { roster, log, framework, experiences, calendar } = sampleSchool();
const { learners, communities, goals, reflections, responses, issuedReports } = roster;
const asOf = "2026-05-29";

const membersOn = (community: string, day: string): number =>
  learners.filter(({ memberships }) =>
    memberships.some(
      (one) => one.community === community && one.from <= day && (one.until ?? "9999") >= day,
    ),
  ).length;

describe("communities", () => {
  const kinds = (kind: string) => communities.filter((community) => community.kind === kind);

  it("are advisories of ten to twelve across two bands", () => {
    expect(kinds("advisory")).toHaveLength(4);
    for (const { id, bands } of kinds("advisory")) {
      expect(membersOn(id, asOf), id).toBeGreaterThanOrEqual(10);
      expect(membersOn(id, asOf), id).toBeLessThanOrEqual(12);
      expect(bands, id).toHaveLength(2);
      const own = learners
        .filter(({ memberships }) =>
          memberships.some(({ community, until }) => community === id && until === undefined),
        )
        .map(({ enrolments }) => enrolments.at(-1)?.band);
      expect(new Set<string | undefined>(own), id).toEqual(new Set(bands));
    }
  });

  it("are houses of all bands, a cohort, classes of each band and year, and studios of one term", () => {
    expect(kinds("house").map(({ id }) => membersOn(id, asOf))).toEqual([14, 13, 13]);
    expect(kinds("internship")).toHaveLength(1);
    expect(membersOn("boat-shed-cohort", asOf)).toBeGreaterThanOrEqual(3);
    expect(kinds("class")).toHaveLength(8);
    const terms = calendar.years.flatMap((year) => year.terms);
    for (const { id, from, until, leads } of kinds("studio")) {
      expect(
        terms.some((term) => term.from === from && term.until === until),
        id,
      ).toBe(true);
      expect(leads, id).toHaveLength(2);
      expect(membersOn(id, until ?? ""), id).toBeGreaterThan(3);
    }
    expect(kinds("studio")).toHaveLength(16);
  });

  it("have members who are in several at once, and some who changed midway", () => {
    for (const { id, memberships } of learners) {
      const now = memberships.filter(({ from, until = "9999" }) => from <= asOf && asOf <= until);
      expect(now.length, id).toBeGreaterThanOrEqual(3);
    }
    const moved = learners.filter(({ memberships }) =>
      memberships.some(({ until }) => until === "2026-02-01"),
    );
    expect(moved).toHaveLength(2);
    expect(
      learners.filter(({ memberships }) => memberships.some(({ until }) => until === "2025-12-07")),
    ).toHaveLength(1);
  });

  it("are all known, and nobody is in one twice at a time", () => {
    const known = new Set(communities.map(({ id }) => id));
    expect(known.size).toBe(communities.length);
    for (const { id, memberships } of learners) {
      for (const [place, one] of memberships.entries()) {
        expect(known.has(one.community), id).toBe(true);
        expect(one.from <= (one.until ?? "9999"), id).toBe(true);
        const twin = memberships.find(
          (other, at) =>
            at !== place &&
            other.community === one.community &&
            other.from <= (one.until ?? "9999") &&
            one.from <= (other.until ?? "9999"),
        );
        expect(twin, id).toBe(undefined);
      }
    }
    for (const { communities: own = [] } of experiences.experiences) {
      expect(own.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it("are led by all fourteen educators, whose names the log repeats", () => {
    const leads = new Map<string, string>(
      communities.flatMap((one) => one.leads).map(({ id, name }) => [id, name]),
    );
    expect([...leads.values()].sort()).toEqual([...texts.educatorNames].sort());
    for (const entry of log.entries) {
      if (entry.type !== "rating" || entry.rater?.role !== "educator") continue;
      const name = leads.get(entry.rater.id ?? "");
      if (name !== undefined) expect(entry.rater.name).toBe(name);
      else expect(entry.rater.id).toMatch(/^(?:northgate|westcliff)-school$/u);
    }
  });
});

describe("learners", () => {
  it("have names drawn from the two lists, no two alike", () => {
    const names = learners.map(({ name }) => name);
    expect(new Set(names).size).toBe(40);
    for (const name of names) {
      const [given = "", ...family] = name.split(" ");
      expect(texts.givenNames).toContain(given);
      expect(texts.familyNames).toContain(family.join(" "));
    }
  });

  it("are of the age of their grade", () => {
    for (const { id, born = "", enrolments } of learners) {
      const grade = enrolments.at(-1)?.grade ?? "";
      const least = 5 + (grade === "K" ? 0 : Number(grade));
      const age = ageOn(born, "2025-09-01");
      expect([least, least + 1], id).toContain(age);
    }
  });

  it("go by another name than on documents in one case", () => {
    const renamed = learners.filter(({ legalName }) => legalName !== undefined);
    expect(renamed).toHaveLength(1);
    expect(renamed[0]?.legalName).not.toBe(renamed[0]?.name);
  });

  it("come from homes that speak five languages, one of them from two homes in two languages", () => {
    const first = learners.map(({ languages }) => languages?.[0]);
    expect(new Set(first)).toEqual(new Set(["en", "es", "zh-Hans", "ar", "vi"]));
    const two = learners.filter(({ households }) => households.length > 1);
    expect(two.map(({ households }) => households.map(({ languages }) => languages))).toEqual([
      [["es"], ["en"]],
    ]);
    const ids = learners.flatMap(({ households }) => households.map(({ id }) => id));
    expect(new Set(ids).size).toBe(41);
  });

  it("entered at different times", () => {
    const entered = learners.map(({ enrolments }) => enrolments[0]?.from ?? "");
    const counts = new Map<string, number>();
    for (const day of entered) counts.set(day, (counts.get(day) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries([
        ["2024-09-03", 34],
        ["2025-02-03", 1],
        ["2025-09-02", 3],
        ["2026-02-02", 1],
        ["2026-03-02", 1],
      ]),
    );
  });

  it("write pages of their own, and thirty of them a sentence", () => {
    const sentences = learners.flatMap(({ page }) => page?.sentence ?? []);
    expect(sentences).toHaveLength(30);
    expect(new Set(sentences.map(({ text }) => JSON.stringify(text))).size).toBe(30);
    for (const { id, page } of learners) {
      expect(page?.strengths, id).toHaveLength(2);
      expect(page?.interests?.length, id).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("what learners say", () => {
  const known = new Map(
    log.entries.flatMap((entry) =>
      entry.type === "demonstration" ? [[entry.id, entry] as const] : [],
    ),
  );
  const works = (ids: readonly string[] = []) => ids.map((id) => known.get(id as DemonstrationId));

  it("are sixteen goals, each of another learner, with works that belong to it", () => {
    expect(goals).toHaveLength(16);
    expect(new Set(goals.map(({ learner }) => learner)).size).toBe(16);
    expect(new Set(goals.map(({ status }) => status))).toEqual(
      new Set(["open", "reached", "changed", "let-go"]),
    );
    for (const { id, learner, evidence, checkIns, set, competency } of goals) {
      for (const work of works(evidence)) {
        expect(work?.learners, id).toContain(learner);
        expect((work?.happened ?? "") >= set, id).toBe(true);
        expect(
          log.entries.some(
            (entry) =>
              entry.type === "rating" &&
              entry.demonstration === work?.id &&
              entry.target === competency,
          ),
          id,
        ).toBe(true);
      }
      expect(checkIns, id).toHaveLength(2);
      expect(
        checkIns.every(({ on }) => on > set && on <= asOf),
        id,
      ).toBe(true);
    }
  });

  it("are reflections on works and on well-being, each with who may read it", () => {
    expect(reflections).toHaveLength(32);
    const wellBeing = reflections.filter(({ about = [] }) => about[0]?.startsWith("CARE."));
    expect(wellBeing).toHaveLength(12);
    for (const { id, learner, about = [], on } of reflections) {
      const ids = about.filter((one) => !one.startsWith("CARE."));
      for (const work of works(ids)) expect(work?.learners, id).toContain(learner);
      expect(on <= asOf, id).toBe(true);
    }
  });

  it("are answers of three kinds to the reports of January", () => {
    expect(responses).toHaveLength(12);
    for (const kind of ["agree", "let-us-talk", "another-opportunity"]) {
      expect(
        responses.filter((one) => one.kind === kind),
        kind,
      ).toHaveLength(4);
    }
    const competencies = new Set<string>(framework.competencies.map(({ id }) => id));
    for (const { target, on } of responses) {
      expect(competencies.has(target) && on > "2026-01-30").toBe(true);
    }
  });
});

describe("reports given out", () => {
  it("are twelve learners' of January, a copy for each household in its language", () => {
    const first = issuedReports.filter(({ supersedes }) => supersedes === undefined);
    expect(new Set(first.map(({ learner }) => learner)).size).toBe(12);
    expect(first).toHaveLength(13);
    for (const { id, learner, household, language, digest, kind, on, evidenceThrough } of first) {
      const home = learners
        .find((one) => one.id === learner)
        ?.households.find((one) => one.id === household);
      expect(home?.languages[0], id).toBe(language);
      expect(digest, id).toMatch(/^[0-9a-f]{64}$/u);
      expect([kind, on, evidenceThrough]).toEqual(["progress-report", "2026-01-30", "2026-01-23"]);
    }
    expect(new Set(first.map(({ digest }) => digest)).size).toBe(12);
  });

  it("include one given out anew, since a work of December was another learner's", () => {
    const [again, ...others] = issuedReports.filter(({ supersedes }) => supersedes !== undefined);
    expect(others).toEqual([]);
    const before = issuedReports.find(({ id }) => id === again?.supersedes);
    expect(before?.learner).toBe(again?.learner);
    expect(before?.digest).not.toBe(again?.digest);
    expect([again?.changed?.length, again?.why !== undefined]).toEqual([1, true]);
    const taken = log.entries.find(
      (entry) => entry.type === "retraction" && entry.recorded?.startsWith("2026-02-06"),
    );
    const work = log.entries.find((entry) => taken?.type === "retraction" && entry.id === taken.of);
    expect(work?.type === "demonstration" && work.learners[0]).toBe(again?.learner);
    expect(work?.happened.slice(0, 7)).toBe("2025-12");
  });
});

describe("the words that are not in the room of texts", () => {
  const told = JSON.stringify([
    roster,
    experiences,
    log.entries.flatMap((entry) => [
      "comment" in entry ? entry.comment : "",
      "feedback" in entry ? entry.feedback : "",
      entry.type === "judgement" ? entry.reason : "",
    ]),
  ]);

  it("are none of those that reports refuse", () => {
    const english = [...told.matchAll(/"en":\{"text":"((?:[^"\\]|\\.)*)"/gu)].map(
      ([, text]) => text ?? "",
    );
    expect(english.length).toBeGreaterThan(500);
    const refused =
      /\b(stalled|behind|failing|low|weak|at risk|deficient|override|peers?|subjects?|parents?|approaching|severity|outliers?|missing|students?|teachers?|pupils?)\b/iu;
    expect(english.filter((text) => refused.test(text))).toEqual([]);
    expect(english.filter((text) => /\{|\}|\s{2}/u.test(text))).toEqual([]);
  });

  it("come in both languages, the Spanish waiting for its reader", () => {
    const pairs = told.match(
      /"en":\{"text":"(?:[^"\\]|\\.)*","reviewed":true\},"es":\{"text":"(?:[^"\\]|\\.)*","reviewed":false\}/gu,
    );
    expect(pairs?.length).toBe(told.match(/"en":\{"text"/gu)?.length);
    expect(told.match(/"es":\{"text"/gu)?.length).toBe(pairs?.length);
    const masculine =
      /\b(compañeros?|alumnos?|niños?|maestros?|profesor(es)?|padres|vecinos|amigos|usuarios|lectores|expertos|nosotros|abuelos)\b/iu;
    const spanish = [...told.matchAll(/"es":\{"text":"((?:[^"\\]|\\.)*)"/gu)].map(
      ([, text]) => text ?? "",
    );
    expect(spanish.filter((text) => masculine.test(text))).toEqual([]);
  });
});
