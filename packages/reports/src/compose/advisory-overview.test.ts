import { determine } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { headingsOf } from "../../test/headings-of.ts";
import * as school from "../../test/school.ts";
import { compose, wide } from "../../test/staff-pages.ts";
import { policy, roster } from "../../test/staff-school.ts";
import { plainWords, walk } from "../document/index.ts";

describe("the advisory overview", () => {
  const row = (name: string, page = wide(compose.advisory())): string =>
    page.slice(page.indexOf(`\n${name} `)).split("\n\n")[0] ?? "";

  it("tells each learner by name, then the community", () => {
    const document = compose.advisory();
    expect(headingsOf(document)).toEqual(["Each learner", "The community as a whole"]);
    const rows = [...walk(document)].flatMap(({ node }) =>
      node.type === "row" ? [plainWords(node.name)] : [],
    );
    expect(rows).toEqual(["Ábel Quist", "Mina Calder", "Noah Oduya", "Ñuria Vega", "Zora Lind"]);
  });

  it("tells of each: what is new, what was not shown and whether there was an opportunity, goals, requests, conference, second look, good news", () => {
    expect(
      row("Ñuria Vega")
        .split("\n")
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual([
      expect.stringMatching(/^Ñuria Vega +1 new demonstration since 30 January$/),
      "- Nothing shown yet, with an opportunity: Works as a team and Mathematics",
      "- No opportunity yet, which we owe: Builds for the common good",
      "- Goals due: “I want to lead a meeting.” by 15 May",
      "- Waiting for an answer: asks for another opportunity in Set a goal and plan for it, since 20 May",
      "- Conference: on 9 June",
      "- Good news: Set a goal and plan for it: 4 Adapting now; reached the goal “I want to plan a trip.”",
    ]);
    expect(row("Zora Lind")).toContain("- Second look open: Keep going");
    expect(row("Noah Oduya")).toContain("no evidence yet");
    expect(row("Mina Calder")).toContain("- Conference: held on 18 May");
    expect(row("Mina Calder")).toContain("would like to talk about Reason with data, since 21 May");
    expect(row("Mina Calder")).not.toContain("about Share the work");
    expect(row("Ábel Quist")).toContain("- Conference: no day is set yet");
  });

  it("claims no opportunity where nobody said which there are", () => {
    const { asOf, framework } = school;
    const determinations = determine({ framework, evidence: school.log, policy, roster, asOf });
    expect(
      row("Noah Oduya", wide(compose.advisory({ determinations })))
        .split("\n")
        .slice(2)
        .map((line) => line.trim()),
    ).toEqual([
      "- Nothing shown yet: Works as a team, Steers their learning, Builds for the common good and Mathematics",
      "- Conference: no day is set yet",
    ]);
  });

  it("has figures of the community from so many learners on, and none below", () => {
    const page = wide(compose.advisory());
    expect(page).toMatch(
      /4 of 5 +with new evidence\n2 of 5 +conferences held\n2 +requests waiting\n1 +second looks open\n1 +goals due/,
    );
    const few = wide(compose.advisory({ limit: 6 }));
    expect(few).toContain("Figures of a community are shown from 6 learners on.");
    expect(few).not.toContain("requests waiting");
  });

  it("says so where nobody is in it, and names one that the roster does not have by its id", () => {
    const page = wide(compose.advisory({ community: "gone" }));
    expect(page).toContain("Nobody is in this community on the day.");
    expect(page).toContain("Advisory overview, for educators, of\ngone");
  });
});
