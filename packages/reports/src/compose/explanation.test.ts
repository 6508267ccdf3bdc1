import { sketchEvidence, sketchFramework } from "@whole-learner/core";
import {
  type CompetencyDetermination,
  definePolicy,
  determine,
  type Explanation,
  explain,
  policies,
} from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { explained, known } from "../../test/explained.ts";
import * as school from "../../test/school.ts";
import { checkDocument, type Document, plainWords, type Table, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeExplanation, type ExplanationContext } from "./index.ts";

const { leansToRecent } = school;
const recent = { ...known, policy: leansToRecent };

const composed = (
  explanation: Explanation,
  context: ExplanationContext = known,
  language: Language = en,
): Document => composeExplanation(deepFreeze(explanation), language, deepFreeze(context));

const text = (
  explanation: Explanation,
  context: ExplanationContext = known,
  language: Language = en,
): string =>
  renderText(composed(explanation, context, language), { width: 400 }).replaceAll("\u00a0", " ");

const headings = ({ children }: Document): readonly string[] =>
  [...walk({ children })].flatMap(({ node }) =>
    node.type === "section" ? [plainWords(node.heading)] : [],
  );

const tables = (document: Document): readonly Table[] =>
  [...walk(document)].flatMap(({ node }) => (node.type === "table" ? [node] : []));

/** The words of a table's cells, row by row. */
const cells = ({ groups, foot }: Table): readonly (readonly string[])[] =>
  [...groups.flatMap(({ rows }) => rows), ...foot].map((row) =>
    row.cells.map(({ children }) =>
      plainWords(
        children.flatMap((child) => (child.type === "level-strip" ? [] : [child])),
      ).replaceAll("\u00a0", " "),
    ),
  );

const family = { ...known, audience: "family" } as const;
const learner = { ...known, audience: "learner" } as const;

/** The same account with another result. */
const withResult = (change: object, account = explained("STEER.1")): Explanation => {
  const { learner: who, competency, scale, pieces } = account.determination;
  const determination = { learner: who, competency, scale, pieces, ...change };
  return { ...account, determination: determination as CompetencyDetermination };
};

describe("the explanation of one result", () => {
  it("tells educators the result, what counted, what did not, the stages, what would change it", () => {
    expect(headings(composed(explained("STEER.1")))).toEqual([
      "Why is it 3.00, and why 3 Applying?",
      "What counted, and how much",
      "What did not count, and why",
      "Stage by stage",
      "What would change it",
    ]);
  });

  it("tells learners and families the same without the stages", () => {
    for (const context of [family, learner]) {
      expect(headings(composed(explained("STEER.1"), context))).toEqual([
        "Why Applying?",
        "What counted",
        "What did not count, and why",
        "What would change it",
      ]);
    }
  });

  it("says whose it is, of what, by which policy, of which days, and from what it was made", () => {
    const page = text(explained("STEER.1"));
    for (const line of [
      "Harbour Community School",
      "The Harbour Promise",
      "Explanation of one result, for educators\nMina Calder\nSet a goal and plan for it",
      "Competency        STEER.1, 6 to 8",
      "Policy            Harbour default 3",
      "Evidence through  29 May 2026",
      "Issued            3 June 2026",
      "To question it. Ask the raters for a second look",
      "Report HB-26X-0091 · first issue, replaces none · digest of inputs ",
      "The Harbour Promise 2.1 · policy Harbour default 3 · Whole Learner",
    ]) {
      expect(page).toContain(line);
    }
    expect(composed(explained("STEER.1")).title).toBe(
      "Explanation of one result: Mina Calder, Set a goal and plan for it",
    );
    expect(text(explained("STEER.1"), { ...known, supersedes: "HB-26X-0090" })).toContain(
      "replaces HB-26X-0090",
    );
  });

  it("needs nothing but the account", () => {
    const framework = sketchFramework({
      scale: ["Emerging", "Developing", "Proficient", "Advanced"],
      outcomes: { Communicator: ["Presents ideas"] },
    });
    const evidence = sketchEvidence(framework, {
      learner: "ana",
      competency: "Presents ideas",
      levels: [1, 1, 4, 2],
      from: "2026-09-01",
    });
    const question = { framework, evidence, policy: policies.decayingAverage, asOf: "2026-11-22" };
    const account = explain(question, determine(question).competencies[0]);
    const document = composeExplanation(account, en);
    const page = renderText(document);
    expect(page).toContain("The score is 2.33, which lies from 1.5 up to 2.5: 2 Developing.");
    expect(page).toContain("Competency        Presents ideas");
    expect(page).toContain("Policy            decaying-average 1");
    expect(page).toContain("Demonstration 4 ");
    expect(page).not.toContain("Issued");
    expect(checkDocument(document)).toEqual([]);
  });

  it("takes an index of the framework and a plan of the policy as well", async () => {
    const { indexFramework } = await import("@whole-learner/core");
    const { compile } = await import("@whole-learner/mastery");
    const context = {
      ...known,
      framework: indexFramework(school.framework),
      policy: compile(school.policy),
    };
    const page = renderText(composeExplanation(explained("STEER.1"), en, context), { width: 400 });
    expect(page).toContain("The middle one of the last three demonstrations, from at least");
    // A plan has no name.
    expect(page).toContain("policy harbour-default 3");
  });
});

describe("what counted", () => {
  it("is told to educators with parts that add up to the shown whole", () => {
    const [counted] = tables(composed(explained("TEAM.1", leansToRecent), recent));
    const rows = cells(counted as Table);
    expect(rows.map(([name]) => name)).toEqual([
      "Demonstration 3",
      "Ferry timetable plan",
      "Boat-shed plan",
      "All 3",
    ]);
    expect(rows[2]).toEqual(["Boat-shed plan", "19 Nov 2025", "Studio", "3.5", "0.123", "0.43"]);
    const sum = (at: number): string =>
      rows
        .slice(0, -1)
        .reduce((total, row) => total + Number(row[at]), 0)
        .toFixed(at === 4 ? 3 : 2);
    expect([sum(4), sum(5)]).toEqual([rows.at(-1)?.[4], rows.at(-1)?.[5]]);
    expect(rows.at(-1)?.[5]).toBe("3.71");
  });

  it("has no column of settings where none is known, and no parts where the method has none", () => {
    const account = explained("STEER.1");
    const counted = account.counted.map(({ shown: _, ...piece }) => piece);
    const { demonstrations: _, ...bare } = known;
    const [table] = tables(composed({ ...account, counted }, bare));
    expect(table?.columns.map(({ label }) => plainWords(label))).toEqual([
      "Demonstration",
      "Day",
      "Level",
    ]);
    expect(table?.foot).toEqual([]);
    const [linear] = tables(composed(account, bare));
    expect(cells(linear as Table).at(-1)).toEqual(["All 3", "", "", "1.000", "3.00"]);
  });

  it("is told to others in words: newest first, without numbers, which counted most", () => {
    const page = text(explained("TEAM.1", leansToRecent), { ...family, policy: leansToRecent });
    expect(page).toContain(
      [
        "- 20 May 2026: Adapting (counted most)",
        "- Ferry timetable plan, 13 May 2026: Applying",
        "- Boat-shed plan, 19 November 2025: between Applying and Adapting",
      ].join("\n"),
    );
    // A page of the diary is the learner's alone; so the learner reads its name.
    expect(page).not.toContain("A page of the diary");
    expect(text(explained("TEAM.1"), learner)).toContain(
      "- A page of the diary, 20 May 2026: Adapting",
    );
  });

  it("says of none that it counted most where they counted alike", () => {
    const mean = explained("STEER.1", policies.mean);
    expect(text(mean, family)).not.toContain("counted most");
  });

  it("says of work that never came in that it is still open", () => {
    const account = explained("STEER.1");
    const counted = account.counted.map((piece) => ({
      ...piece,
      missing: true as const,
      score: 0.5,
    }));
    expect(text({ ...account, counted })).toContain("1 Exploring (still open)");
    expect(text({ ...account, counted }, family)).toContain("still open, counted as Exploring");
    const above = account.counted.map((piece) => ({ ...piece, score: 9 }));
    expect(text({ ...account, counted: above }, family)).toContain("13 May 2026: Adapting");
    const none = { ...account, scale: { ...account.scale, levels: [] } };
    expect(() => text(none, family)).not.toThrow();
  });

  it("is left out where nothing did", () => {
    expect(headings(composed(explained("GOOD.1")))).toEqual([
      "Why is there no level?",
      "Stage by stage",
      "What would change it",
    ]);
  });
});

describe("a rule that looks at the newest alone", () => {
  const framework = sketchFramework({
    scale: ["Emerging", "Developing", "Proficient"],
    outcomes: { Communicator: ["Listens"] },
  });
  const evidence = sketchEvidence(framework, {
    learner: "ana",
    competency: "Listens",
    levels: [1, 1, 2, 3, 3],
    from: "2026-09-01",
  });
  const question = { framework, evidence, policy: policies.medianOfRecent, asOf: "2026-11-22" };
  const account = explain(question, determine(question).competencies[0]);

  it("is told by what it looked at, and how many more are on record", () => {
    const page = text(account, { framework, audience: "family" });
    expect(page).toMatch(/(?:three|3) demonstrations/);
    expect(page.match(/^- .*September.*: /gm)).toHaveLength(3);
    expect(page).not.toContain("1 September 2026:");
    expect(page).toContain(
      "2 more demonstrations are on record. How a level is decided does not look at them.",
    );
    expect(text(account, { framework })).toContain("2 more demonstrations are on record.");
  });

  it("leaves nothing out where there are no more than it looks at", () => {
    const few = { ...evidence, entries: evidence.entries.slice(0, 3) };
    const asked = { ...question, evidence: few };
    const page = text(explain(asked, determine(asked).competencies[0]), { framework });
    expect(page).not.toContain("on record");
  });
});

describe("what did not count", () => {
  it("is told to educators record by record: work, rater, day, stage and reason", () => {
    const [, turned] = tables(composed(explained("STEER.1")));
    expect(cells(turned as Table)).toEqual([
      [
        "Ferry timetable plan: the learner",
        "13 May 2026",
        "Admit",
        "A self-rating stands beside and is not counted.",
      ],
      [
        "Boat-shed plan: an educator",
        "19 Nov 2025",
        "Admit",
        "An agreed exemption neither counts nor blocks.",
      ],
      [
        "Garden plan: an educator",
        "4 Mar 2025",
        "Grade band",
        "Shown in the grade band 3 to 5; now it is 6 to 8.",
      ],
    ]);
  });

  it("is told by ids where the log is not at hand", () => {
    const { evidence: _, ...without } = known;
    const [, turned] = tables(composed(explained("STEER.1"), without));
    expect(cells(turned as Table)[1]).toEqual([
      "excused",
      "Admit",
      "An agreed exemption neither counts nor blocks.",
    ]);
  });

  it("is told to others reason by reason, each once", () => {
    const account = explained("STEER.1");
    const twice = { ...account, turnedAway: [...account.turnedAway, ...account.turnedAway] };
    expect(text(twice, learner)).toContain(
      [
        "- A self-rating stands beside and is not counted.",
        "- An agreed exemption neither counts nor blocks.",
        "- Shown in the grade band 3 to 5; now it is 6 to 8.",
      ].join("\n"),
    );
    expect(text(twice, family)).toContain(
      "- An agreed exemption neither counts nor blocks.\n- Shown in the grade band 3 to 5",
    );
    expect(text(twice, family)).not.toContain("self-rating");
  });

  it("does not tell a family of self-ratings, nor that there is nothing to tell", () => {
    const account = explained("STEER.1");
    const own = account.turnedAway.filter(({ reason }) => reason.code === "self-rating");
    const other = own.map(
      (one) => ({ ...one, stage: "admit", reason: { code: "pending", data: {} } }) as const,
    );
    for (const turnedAway of [own, other]) {
      expect(headings(composed({ ...account, turnedAway }, family))).not.toContain(
        "What did not count, and why",
      );
      expect(headings(composed({ ...account, turnedAway }, learner))).toContain(
        "What did not count, and why",
      );
    }
    expect(text({ ...account, turnedAway: [] }, family)).toContain(
      "Everything that was recorded counted.",
    );
  });

  it("says terms by their names: the school's own, ours, any other as it is", () => {
    const account = explained("STEER.1");
    const because = (reason: object): string =>
      text({ ...account, turnedAway: [{ entry: "x", stage: "admit", reason }] as never });
    const reasons: readonly (readonly [object, string])[] = [
      [{ code: "role-not-admitted", data: { role: "panel" } }, "Ratings by a panel do not count"],
      [{ code: "role-not-admitted", data: { role: "elder" } }, "Ratings by elder do not count"],
      [{ code: "setting-not-admitted", data: { setting: "studio" } }, "the setting “Studio”"],
      [{ code: "setting-not-admitted", data: {} }, "does not say in which setting"],
      [
        { code: "kind-not-admitted", data: { kind: "prior-learning" } },
        "the kind “prior learning”",
      ],
      [
        { code: "other-scale", data: { scale: "continuum" } },
        "another scale (Quantities from start to end)",
      ],
      [{ code: "other-scale", data: { scale: "constructor" } }, "another scale (constructor)"],
      [
        { code: "band-not-admitted", data: { band: "3-5" } },
        "The grade band 3 to 5 does not count",
      ],
      [
        { code: "band-not-admitted", data: { band: "__proto__" } },
        "The grade band __proto__ does not",
      ],
      [
        { code: "not-due-yet", data: { due: "2026-06-12T10:00:00.000Z" } },
        "Still open: due 12 June 2026.",
      ],
      [
        { code: "outside-scale", data: { number: 9, least: 1, most: 4 } },
        "9 is not between 1 and 4.",
      ],
    ];
    for (const [reason, sentence] of reasons) expect(because(reason)).toContain(sentence);
  });

  it("says instants as the civil days of the policy's zone", () => {
    const zone = { name: "east", offsets: [{ minutes: 600 }] } as const;
    const policy = definePolicy({ ...school.policy, zone });
    const account = explained("STEER.1");
    const reason = { code: "not-due-yet", data: { due: "2026-06-12T20:00:00.000Z" } } as const;
    const turnedAway = [{ entry: "x", stage: "admit", reason }] as const;
    expect(text({ ...account, turnedAway }, { ...known, policy })).toContain("due 13 June 2026.");
  });

  it("finds a record that a replacement brought in", () => {
    const [rating] = school.log.entries.filter(({ id }) => id === "excused");
    const evidence = {
      ...school.log,
      entries: [
        ...school.log.entries.filter(({ id }) => id !== "excused"),
        { type: "replacement", id: "r", happened: "2026-01-01", of: "y", with: rating },
      ],
    } as typeof school.log;
    const [, turned] = tables(composed(explained("STEER.1"), { ...known, evidence }));
    expect(cells(turned as Table)[1]?.[0]).toBe("Boat-shed plan: an educator");
  });
});

describe("a result of every kind", () => {
  const lacks = [
    { code: "pieces", data: { have: 1, need: 2 } },
    { code: "recency", data: { newest: "2025-03-12", since: "2025-05-29" } },
  ];
  const cases: readonly (readonly [string, object, string, string])[] = [
    [
      "no evidence",
      { status: "no-evidence" },
      "Nothing was seen yet that counts.",
      "A first demonstration.",
    ],
    [
      "no opportunity",
      { status: "no-evidence", opportunities: 0 },
      "There was no opportunity yet; the school owes one.",
      "A first demonstration.",
    ],
    [
      "one opportunity",
      { status: "no-evidence", opportunities: 1 },
      "Nothing was seen yet that counts, in one opportunity.",
      "A first demonstration.",
    ],
    [
      "opportunities",
      { status: "no-evidence", opportunities: 4 },
      "Nothing was seen yet that counts, in 4 opportunities.",
      "A first demonstration.",
    ],
    [
      "not enough",
      { status: "insufficient", lacks },
      "1 demonstration so far; 2 are asked for.",
      "Evidence of what is still asked for.",
    ],
    [
      "too old",
      { status: "insufficient", lacks },
      "The newest evidence is of 12 March 2025; the policy asks for some since 29 May 2025.",
      "Evidence of what is still asked for.",
    ],
    [
      "blocked",
      { status: "undetermined", reason: { code: "blocked", data: { missing: 1 } } },
      "One work is still open, and the policy waits for it.",
      "The end of what stands in its way.",
    ],
    [
      "exempt",
      { status: "undetermined", reason: { code: "exempt", data: {} } },
      "An agreed exemption.",
      "The end of what stands in its way.",
    ],
    [
      "not taught",
      { status: "undetermined", reason: { code: "not-taught-yet", data: {} } },
      "Not taught yet.",
      "The end of what stands in its way.",
    ],
  ];

  it.each(cases)("%s is told in words to everybody", (_, result, sentence, change) => {
    for (const context of [known, family, learner]) {
      const page = text(withResult(result), context);
      expect(page).toContain("Why is there no level?");
      expect(page).toContain(sentence);
      expect(page).toContain(`What would change it\n--------------------\n\n${change}`);
      expect(page).toContain("Time alone does not change it.");
    }
  });

  it("by judgement stands in front of the computed one, with its reason for educators alone", () => {
    const account = explained("TEAM.2");
    const reason = "Seen every day in the team, where nobody wrote it down.";
    expect(text(account)).toContain("Why 4 Adapting?");
    expect(text(account)).toContain(`“${reason}”\nJoseph Anand`);
    expect(text(account)).toContain(
      "Beside it stands what the policy computed: The score is 2.00, which lies from 1.5 up to 2.5: 2 Practicing.",
    );
    expect(text(account, family)).toContain("The result is Adapting, by professional judgement.");
    expect(text(account, family)).toContain("The result is Practicing, from one demonstration.");
    expect(text(account, family)).not.toContain(reason);
    expect(text(account, family)).toContain(
      "Another professional judgement, or the end of this one.",
    );
    const flagged = { ...account.determination, newEvidence: true } as CompetencyDetermination;
    expect(text({ ...account, determination: flagged })).toContain(
      "New evidence came after the judgement",
    );
    expect(text(account)).not.toContain("New evidence came after");
    const { evidence: _, ...without } = known;
    expect(text(account, without)).not.toContain(reason);
    const unsigned = school.log.entries.map((entry) =>
      entry.type === "judgement" ? { ...entry, by: { role: "educator" } } : entry,
    );
    expect(text(account, { ...known, evidence: { ...school.log, entries: unsigned } })).toContain(
      `“${reason}”\n`,
    );
  });

  it("of the lowest and the highest level says on which side of its cut the score lies", () => {
    const at = (level: string, score: number): Explanation => {
      const account = explained("STEER.1");
      const leveled = { ...account.leveled, level } as NonNullable<Explanation["leveled"]>;
      return { ...withResult({ status: "determined", level, score }, account), leveled };
    };
    expect(text(at("exploring", 1.25))).toContain(
      "The score is 1.25, which lies below 1.5: 1 Exploring.",
    );
    expect(text(at("adapting", 4))).toContain(
      "The score is 4.00, which lies from 3.5 up: 4 Adapting.",
    );
    const { leveled: _, ...without } = at("adapting", 4);
    expect(text(without)).toContain("The score is 4.00: 4 Adapting.");
  });

  it("tells an earlier level that holds, and what the evidence comes to now", () => {
    const held = { since: "d1", level: "practicing", score: 2 };
    const result = { status: "determined", level: "adapting", score: 4, held };
    const account = explained("STEER.1");
    const leveled = { ...account.leveled, level: "practicing" } as NonNullable<
      Explanation["leveled"]
    >;
    const explanation = { ...withResult(result, account), leveled };
    expect(text(explanation)).toContain(
      "The result is 4 Adapting: it was shown earlier, and what was shown holds.",
    );
    expect(text(explanation)).toContain(
      "Beside it stands what the evidence comes to now: The score is 2.00, which lies from 1.5 up to 2.5: 2 Practicing.",
    );
    // Families are told what holds, and no score.
    expect(text(explanation, family)).toContain(
      "The result is Adapting: it was shown earlier, and what was shown holds.",
    );
    expect(text(explanation, family)).not.toContain("Beside it stands");
    expect(text(explanation, known, es)).toContain(
      "El resultado es 4 Adaptando: se mostró antes, y lo mostrado se conserva.",
    );
    // Where the evidence comes to no level now, only the level that holds is told.
    const without = withResult({ ...result, held: { since: "d1" } }, account);
    expect(text(without)).not.toContain("Beside it stands");
  });

  it("says when time alone changes it", () => {
    expect(text(explained("STEER.1"), family)).toContain(
      "Without new evidence it changes on 14 May 2027.",
    );
  });
});

describe("what one more demonstration would do", () => {
  it("is a table for educators and a list in words for others, highest level first", () => {
    const account = explained("TEAM.1", leansToRecent);
    const change = tables(composed(account, recent)).at(-1);
    expect(cells(change as Table)).toEqual([
      ["4 Adapting", "3.90", "4 Adapting"],
      ["3 Applying", "3.25", "3 Applying"],
      ["2 Practicing", "2.60", "3 Applying"],
      ["1 Exploring", "1.95", "2 Practicing"],
    ]);
    expect(text(account, { ...family, policy: leansToRecent })).toContain(
      "- If the next demonstration shows Practicing, the result is Applying.",
    );
  });
});

describe("the stages", () => {
  it("are told in their order, with what each did", () => {
    const [, , stages] = tables(composed(explained("STEER.1")));
    expect(cells(stages as Table)).toEqual([
      ["Resolve", "None turned away"],
      ["Admit", "2 turned away"],
      ["Combine", "3 pieces of evidence. None turned away"],
      ["Grade band", "By the statements of the grade band 6 to 8. 1 turned away"],
      ["Window", "None turned away"],
      ["Score", "The middle one of the last three demonstrations: 3, shown as 3.00"],
      ["Level", "Cuts 1.5, 2.5 and 3.5: 3 Applying"],
      [
        "Sufficiency",
        "3 demonstrations so far; 2 are asked for. Met. From 3 settings so far; 2 are asked for. Met. The newest evidence is of 13 May 2026; the policy asks for some since 29 May 2025. Met.",
      ],
      ["Judgement", "None recorded"],
    ]);
  });

  it("leave out those that had nothing to do, and name a method of a caller's own", () => {
    const nothing = tables(composed(explained("GOOD.1")))[0];
    expect(cells(nothing as Table).map(([stage]) => stage)).toEqual([
      "Resolve",
      "Admit",
      "Combine",
      "Window",
      "Sufficiency",
      "Judgement",
    ]);
    const account = explained("STEER.1");
    const own = { ...account, scored: { ...account.scored, method: "acme/harmonic", score: 2.5 } };
    expect(text(own)).toContain("By the method “acme/harmonic”: 2.5, shown as 2.50");
    const whole = {
      ...account,
      display: { rounding: { ...account.display.rounding, places: 1 } },
      scored: { ...account.scored, score: 2.5 },
    } as Explanation;
    expect(text(whole)).toContain("demonstrations: 2.5\n");
    expect(cells(tables(composed(explained("MATH.1")))[2] as Table)).toContainEqual([
      "Sufficiency",
      "Nothing is asked beyond a score",
    ]);
    expect(cells(tables(composed(explained("TEAM.2"))).at(-1) as Table)).toContainEqual([
      "Judgement",
      "4 Adapting",
    ]);
  });
});

describe("the rule in a sentence", () => {
  it("is that of the policy with the exceptions in force for this result", () => {
    expect(text(explained("STEER.1"))).toContain(
      "demonstrations, from at least two demonstrations and two settings, the newest within a year.\n",
    );
    expect(text(explained("TEAM.2"))).toContain(
      "The middle one of the last three demonstrations. The school decides this competency by a rule of its own.\n",
    );
    expect(text(explained("TEAM.2"), family, es)).toContain(
      "La escuela decide esta competencia con una regla propia.",
    );
  });

  it("is left out where the policy is not at hand, and for an exception that it does not have", () => {
    const { policy: _, ...without } = known;
    expect(text(explained("STEER.1"), without)).not.toContain(
      "The middle one of the last three demonstrations, from",
    );
    expect(text({ ...explained("STEER.1"), exceptions: [7] })).not.toContain("a rule of its own");
  });
});

describe("languages of the explanation", () => {
  it("are those of the page", () => {
    const page = text(explained("STEER.1"), family, es);
    expect(page).toContain("El resultado es Aplicando, a partir de 3 demostraciones.");
    expect(page).toContain("- Horarios del ferri, 13 de mayo de 2026: Aplicando");
    expect(page).toContain("Una persona que lea bien español aún no ha revisado todo el texto");
    expect(text(explained("STEER.1"), known, es)).toContain(
      "La puntuación es 3,00, desde 2,5 y por debajo de 3,5: 3 Aplicando.",
    );
    expect(text(explained("STEER.1"), known)).not.toContain("has been read over");
  });

  it("take a caller's own words before ours", () => {
    const own: Language = {
      ...en,
      messages: {
        ...en.messages,
        explanation: {
          ...en.messages.explanation,
          counted: { ...en.messages.explanation.counted, family: "What we saw" },
        },
      },
    };
    expect(headings(composed(explained("STEER.1"), family, own))).toContain("What we saw");
  });
});

describe("what a statistical model says", () => {
  const claim = {
    parameters: { fitted: { n: 240, date: "2026-05-01", population: "Grade 7" } },
    of: "level",
    pAtLeast: 0.914,
    interval: { lower: 2.5, upper: 3.84, mass: 0.9 },
    decision: { decision: "mastered", threshold: 0.8 },
  } as const;
  const withModel = (model: object): Explanation =>
    withResult({ status: "determined", level: "applying", score: 3, model });

  it("is said to educators with its interval, its decision and whom it was estimated from", () => {
    const said = text(withModel(claim));
    for (const sentence of [
      "By the model, the probability of being at the goal or above is 0.91.",
      "With probability 0.9 what is measured lies between 2.50 and 3.84.",
      "The policy takes the target as reached from 0.8 on: it is reached.",
      "The model's parameters were estimated from 240 learners (Grade 7; 2026-05-01).",
    ]) {
      expect(said.replaceAll("’", "'")).toContain(sentence);
    }
  });

  it.each([
    [{ decision: "not-yet", threshold: 0.8 }, "from 0.8 on: not yet."],
    [
      { decision: "insufficient", threshold: 0.8, reason: "too-few-events" },
      "there are fewer than three demonstrations.",
    ],
    [
      { decision: "insufficient", threshold: 0.8, reason: "undecided" },
      "the policy decides from 0.8 on, and more evidence is needed.",
    ],
  ])("says what is decided of %j", (decision, sentence) => {
    const said = text(withModel({ ...claim, parameters: "published", decision }));
    expect(said).toContain(sentence);
    expect(said).toContain("published ones, not estimated in this school.");
  });

  it("is an index where nobody estimated it, without any number", () => {
    const said = text(withModel({ parameters: "default" }));
    expect(said).toContain("the score is an index, no probability");
    expect(said).not.toContain("By the model");
  });

  it.each([family, learner])("is not for families and learners: $audience", (context) => {
    // The inputs differ, and so does what is made of them all.
    const undigested = (said: string): string => said.replace(/digest of inputs \w+ \w+/, "");
    expect(undigested(text(withModel(claim), context))).toBe(
      undigested(text(withResult({ status: "determined", level: "applying", score: 3 }), context)),
    );
  });
});
