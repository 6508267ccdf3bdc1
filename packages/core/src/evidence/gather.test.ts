import { describe, expect, it } from "vitest";
import {
  consent,
  demonstration,
  erasure,
  judgement,
  logOf,
  rating,
  replacement,
  retraction,
} from "../../test/evidence/entries.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { beginOf } from "../time/begin-of.ts";
import type { Circumstances } from "./circumstances.ts";
import { gather } from "./gather.ts";
import type { Gathered, GatherQuestion } from "./gathered.ts";
import type { Entry } from "./log.ts";

const framework = indexFramework(smallFramework);
const asOf = "2026-05-29";

const gathered = (
  entries: readonly Entry[],
  over: Partial<Omit<GatherQuestion, "log">> = {},
): Gathered => gather({ framework, asOf, ...over, log: logOf(...entries) });

/** What counts: the ids of ratings, in the order of the log within their series. */
const counted = ({ series }: Gathered): readonly string[] =>
  series.flatMap(({ evidence }) => evidence.map(({ id }) => id));

/** What does not, as `id code by`. */
const aside = ({ setAside }: Gathered): readonly string[] =>
  setAside.map(({ entry, reason: { code, data } }) =>
    [entry, code, ...Object.values(data)].join(" "),
  );

describe("a moment that is none, in entries that no parser has read,", () => {
  const bad = "2026-02-30";
  it.each([
    ["when it happened", { happened: bad }],
    ["when it was recorded", { recorded: bad }],
    ["when it was due", { due: bad }],
    ["when it was handed in", { submitted: "yesterday" }],
  ])("sets the record aside and no other: %s", (_, over) => {
    const found = gathered([rating("r1"), rating("r2", over)]);
    expect(counted(found)).toEqual(["r1"]);
    expect(aside(found)).toEqual([`r2 not-a-moment ${Object.values(over).join("")}`]);
  });

  it("of a demonstration takes what was seen in it along", () => {
    const found = gathered([
      demonstration("d1", { happened: bad }),
      rating("r1", { demonstration: "d1" }),
      rating("r2"),
    ]);
    expect(counted(found)).toEqual(["r2"]);
    expect(aside(found)).toEqual([`d1 not-a-moment ${bad}`, `r1 not-a-moment ${bad} d1`]);
  });

  it("of a judgement, a consent or a retraction keeps it from acting", () => {
    const found = gathered([
      rating("r1"),
      judgement("j1", { happened: bad }),
      retraction("t1", "r1", bad),
      consent("c1", { given: false, happened: bad }),
    ]);
    expect(counted(found)).toEqual(["r1"]);
    expect(found.judgements).toEqual([]);
    expect([...aside(found)].sort()).toEqual([
      `c1 not-a-moment ${bad}`,
      `j1 not-a-moment ${bad}`,
      `t1 not-a-moment ${bad}`,
    ]);
  });

  it("of a replacement leaves what it would replace", () => {
    const found = gathered([
      rating("r1"),
      replacement("p1", "r1", rating("r2", { happened: bad })),
    ]);
    expect(aside(found)).toContain(`r2 not-a-moment ${bad}`);
  });
});

describe("gathering", () => {
  it("gives one series for each learner and competency, in the order of the log", () => {
    const log = logOf(
      rating("r1"),
      rating("r2", { learner: "ben" }),
      rating("r3", { target: "argue" }),
      rating("r4", { target: "asks", happened: "2025-12-01" }),
    );
    const { series, setAside, ...rest } = gather({ framework: smallFramework, log, asOf });
    expect(rest).toEqual({ asOf, judgements: [], demonstrations: [] });
    expect(setAside).toEqual([]);
    expect(
      series.map(({ learner, competency, evidence }) => [
        learner,
        competency,
        evidence.map(({ id }) => id),
      ]),
    ).toEqual([
      ["ana", "share", ["r1", "r4"]],
      ["ben", "share", ["r2"]],
      ["ana", "argue", ["r3"]],
    ]);
  });

  it("tells of each piece of evidence all that is known", () => {
    const shown = demonstration("d1", { setting: "class", task: "bridge", attempt: 2 });
    const seen = rating("r1", {
      target: "asks",
      demonstration: "d1",
      setting: "community",
      happened: "2026-01-12T10:00:00.000Z",
      recorded: "2026-01-20",
      rater: { role: "educator", id: "p-1" },
    });
    const { series, demonstrations } = gathered([shown, seen]);
    expect(demonstrations).toEqual([shown]);
    expect(series).toEqual([
      {
        learner: "ana",
        competency: "share",
        evidence: [
          {
            id: "r1",
            learner: "ana",
            competency: "share",
            indicator: "asks",
            rating: seen,
            demonstration: shown,
            circumstances: { setting: "community", task: "bridge", attempt: 2 },
            work: "d1",
            happened: "2026-01-12T10:00:00.000Z",
            recorded: "2026-01-20",
            at: Date.UTC(2026, 0, 12, 10),
            knownAt: Date.UTC(2026, 0, 20),
          },
        ],
      },
    ]);
  });

  const told: Required<Circumstances> = {
    kind: "observation",
    setting: "home",
    experience: "x-1",
    task: "bridge",
    attempt: 2,
    band: "6-8",
    language: "es",
    supports: ["reader"],
    independence: "independent",
    artifacts: [{ uri: "https://example.org/work" }],
    nominatedBy: { role: "self" },
    verification: { by: { role: "mentor" }, status: "verified" },
    visibility: "family",
    due: "2026-01-09",
    submitted: "2026-01-08",
  };
  it.each(Object.entries(told))("hears of a circumstance that is told alone: %s", (name, value) => {
    const { series } = gathered([rating("r1", { [name]: value })]);
    expect(series[0]?.evidence[0]?.circumstances).toEqual({ [name]: value });
  });

  it("takes a rating on its own for a work of its own, known from when it happened unless it says more", () => {
    const { happened, recorded, ...alone } = rating("r1", { setting: "home" });
    const { series } = gathered([{ ...alone, happened }]);
    expect(series[0]?.evidence[0]).toEqual({
      id: "r1",
      learner: "ana",
      competency: "share",
      rating: { ...alone, happened },
      circumstances: { setting: "home" },
      work: "r1",
      happened,
      recorded: happened,
      at: beginOf(happened),
      knownAt: beginOf(happened),
    });
    expect(recorded).toBe(happened);
  });

  it("keeps a rating apart from a demonstration that happens to have the same number", () => {
    const works = gathered([
      rating("1"),
      rating("2", { demonstration: "1" }),
      rating("3", { demonstration: "1" }),
    ]).series[0]?.evidence.map(({ work }) => work);
    expect(works).toEqual(['["rating","1"]', "1", "1"]);
  });

  it("has nothing to give for an empty log", () => {
    expect(gathered([])).toEqual({
      asOf,
      series: [],
      judgements: [],
      demonstrations: [],
      setAside: [],
    });
  });
});

describe("whom and what evidence is about", () => {
  it("is found by id and by a code that only one node has", () => {
    const found = gathered([
      rating("r1", { target: "TEAM.1" }),
      rating("r2", { target: "TEAM.1a" }),
      rating("r3", { target: "TEAM.2" }),
      rating("r4", { target: "nowhere" }),
      rating("r5", { target: "team" }),
      rating("r6", { target: "adrift" }),
    ]);
    expect(
      found.series.map(({ competency, evidence }) => [
        competency,
        ...evidence.map(({ indicator }) => indicator),
      ]),
    ).toEqual([["share", undefined, "asks"]]);
    expect(found.setAside).toEqual([
      {
        entry: "r3",
        position: 2,
        reason: { code: "unknown-competency", data: { target: "TEAM.2" } },
      },
      {
        entry: "r4",
        position: 3,
        reason: { code: "unknown-competency", data: { target: "nowhere" } },
      },
      {
        entry: "r5",
        position: 4,
        reason: { code: "unknown-competency", data: { target: "team" } },
      },
      {
        entry: "r6",
        position: 5,
        reason: { code: "unknown-competency", data: { target: "adrift" } },
      },
    ]);
  });

  it("is unknown where learners are asked for and it is of another", () => {
    const entries = [
      rating("r1"),
      rating("r2", { learner: "ben" }),
      judgement("j1", { learner: "ben" }),
      demonstration("d1", { learners: ["ben", "cem"] }),
      demonstration("d2", { learners: ["ben", "ana"] }),
    ];
    const found = gathered(entries, { learners: ["ana"] });
    expect(counted(found)).toEqual(["r1"]);
    expect(found.judgements).toEqual([]);
    expect(found.demonstrations).toEqual([demonstration("d2", { learners: ["ana"] })]);
    expect(aside(found)).toEqual([
      "r2 unknown-learner ben",
      "j1 unknown-learner ben",
      "d1 unknown-learner ben",
    ]);
    expect(aside(gathered(entries))).toEqual([]);
    expect(counted(gathered(entries, { learners: [] }))).toEqual([]);
  });

  it("is an outcome by its id, though an indicator has that id for a code", () => {
    const [outcome] = smallFramework.outcomes;
    const [indicator] = smallFramework.indicators;
    if (outcome === undefined || indicator === undefined) throw new Error("there are some");
    const twoMeanings = {
      ...smallFramework,
      indicators: [{ ...indicator, code: outcome.id }],
    };
    const { judgements, setAside } = gathered([judgement("j1", { target: outcome.id })], {
      framework: twoMeanings,
    });
    expect(judgements.map(({ target }) => target)).toEqual([outcome.id]);
    expect(setAside).toEqual([]);
  });

  it("may be an outcome for a judgement, which comes back with the id of its target", () => {
    const { judgements, setAside } = gathered([
      judgement("j1"),
      judgement("j2", { target: "TEAM.1" }),
      judgement("j3", { target: "team" }),
      judgement("j4", { target: "TEAM" }),
      judgement("j5", { target: "TWIN" }),
      judgement("j6", { target: "asks" }),
    ]);
    expect(judgements).toEqual([
      judgement("j1"),
      judgement("j2", { target: "share" }),
      judgement("j3", { target: "team" }),
      judgement("j4", { target: "team" }),
    ]);
    expect(setAside.map(({ entry, reason }) => [entry, reason.code])).toEqual([
      ["j5", "unknown-competency"],
      ["j6", "unknown-competency"],
    ]);
  });
});

describe("as of a day", () => {
  const entries = [
    rating("r1", { happened: "2025-10-01", recorded: "2025-10-02" }),
    rating("r2", { happened: "2025-10-01", recorded: "2026-03-10" }),
    rating("r3", { happened: "2026-04-01", recorded: "2026-04-01" }),
    judgement("j1", { happened: "2026-04-01", recorded: "2026-04-01" }),
    demonstration("d1", { happened: "2026-04-01", recorded: "2026-04-01" }),
  ];

  it("counts what had happened and had been written down by then", () => {
    const found = gathered(entries, { asOf: "2026-02-28" });
    expect(counted(found)).toEqual(["r1"]);
    expect(aside(found)).toEqual([
      "r2 not-yet-recorded 2026-03-10",
      "r3 not-yet-recorded 2026-04-01",
      "j1 not-yet-recorded 2026-04-01",
      "d1 not-yet-recorded 2026-04-01",
    ]);
  });

  it("tells apart what had happened and what was known", () => {
    const found = gathered(entries, { asOf: { happened: "2026-02-28", recorded: "2026-05-29" } });
    expect(counted(found)).toEqual(["r1", "r2"]);
    expect(aside(found)).toEqual([
      "r3 not-yet-happened 2026-04-01",
      "j1 not-yet-happened 2026-04-01",
      "d1 not-yet-happened 2026-04-01",
    ]);
    expect(
      counted(gathered(entries, { asOf: { happened: "2026-05-29", recorded: "2026-02-28" } })),
    ).toEqual(["r1"]);
  });

  it("includes the whole day, in the zone asked for", () => {
    const late = rating("r1", {
      happened: "2026-01-10T22:59:59.999Z",
      recorded: "2026-01-10T23:30:00.000Z",
    });
    const zone = { name: "+01:00", offsets: [{ minutes: 60 }] as const };
    expect(counted(gathered([late], { asOf: "2026-01-10" }))).toEqual(["r1"]);
    expect(aside(gathered([late], { asOf: "2026-01-10", zone }))).toEqual([
      "r1 not-yet-recorded 2026-01-10T23:30:00.000Z",
    ]);
    expect(counted(gathered([late], { asOf: "2026-01-11", zone }))).toEqual(["r1"]);
    expect(counted(gathered([late], { asOf: "2026-01-10T23:29:59.999Z" }))).toEqual([]);
    expect(counted(gathered([late], { asOf: "2026-01-10T23:30:00.000Z" }))).toEqual(["r1"]);
  });
});

describe("corrections", () => {
  const three = rating("r1");
  const four = rating("r1", { value: { kind: "level", level: "4" } });
  const five = rating("r5", { value: { kind: "level", level: "5" } });
  const two = rating("r2", { value: { kind: "level", level: "2" } });

  /** Levels that count, and what was set aside. */
  const come = (entries: readonly Entry[], over?: Partial<GatherQuestion>): unknown => {
    const found = gathered(entries, over);
    const levels = found.series.flatMap(({ evidence }) =>
      evidence.map(({ rating: { value } }) => (value.kind === "level" ? value.level : value.kind)),
    );
    return [levels, aside(found)];
  };

  it.each<[string, readonly Entry[], readonly string[], readonly string[]]>([
    ["a retraction takes back", [three, retraction("t", "r1")], [], ["r1 retracted t"]],
    [
      "the retraction of a retraction restores",
      [three, retraction("t", "r1"), retraction("u", "t")],
      ["3"],
      ["t retracted u"],
    ],
    [
      "the retraction of that takes back again",
      [three, retraction("t", "r1"), retraction("u", "t"), retraction("v", "u")],
      [],
      ["r1 retracted t", "u retracted v"],
    ],
    ["a retraction of nothing takes nothing", [three, retraction("t", "gone")], ["3"], []],
    ["a retraction of itself takes nothing", [three, retraction("t", "t")], ["3"], []],
    [
      "a retraction may stand before what it takes back",
      [retraction("t", "r1", "2026-01-01"), three],
      [],
      ["r1 retracted t"],
    ],
    [
      "a replacement with the same id replaces",
      [three, replacement("p", "r1", four)],
      ["4"],
      ["r1 replaced p"],
    ],
    [
      "a replacement with an id of its own replaces",
      [three, replacement("p", "r1", five)],
      ["5"],
      ["r1 replaced p"],
    ],
    ["what replaces nothing counts", [replacement("p", "gone", five)], ["5"], []],
    ["a replacement of itself counts", [replacement("p", "p", five)], ["5"], []],
    [
      "the retraction of a replacement restores",
      [three, replacement("p", "r1", four), retraction("t", "p")],
      ["3"],
      ["r1 retracted t"],
    ],
    [
      "a retraction of the entry takes back what replaced it",
      [three, replacement("p", "r1", five, "2026-02-01"), retraction("t", "r1", "2026-02-02")],
      [],
      ["r1 retracted t", "r5 retracted t"],
    ],
    [
      "a retraction of what replaced an entry does not restore it",
      [three, replacement("p", "r1", five), retraction("t", "r5")],
      [],
      ["r1 retracted t", "r5 retracted t"],
    ],
    [
      "a replacement after a retraction counts",
      [three, retraction("t", "r1", "2026-02-01"), replacement("p", "r1", four, "2026-02-02")],
      ["4"],
      ["r1 replaced p"],
    ],
    [
      "of two replacements the last written down decides",
      [
        three,
        replacement("q", "r1", two, "2026-02-02"),
        replacement("p", "r1", five, "2026-02-01"),
      ],
      ["2"],
      ["r1 replaced q", "r5 replaced q"],
    ],
    [
      "of two of one day the second by sequence, then by id",
      [
        three,
        { ...replacement("q", "r1", two), sequence: 1 },
        { ...replacement("p", "r1", five), sequence: 2 },
        replacement("o", "r1", four),
      ],
      ["5"],
      ["r1 replaced p", "r2 replaced p", "r1 replaced p"],
    ],
    [
      "the replacement of a replacement stands in the place of the first entry",
      [three, replacement("p", "r1", five), replacement("q", "p", two)],
      ["2"],
      ["r1 replaced q", "r5 replaced q"],
    ],
    [
      "so does the replacement of what replaced it",
      [three, replacement("p", "r1", five), replacement("q", "r5", two)],
      ["2"],
      ["r1 replaced q", "r5 replaced q"],
    ],
    [
      "a correction comes after what it corrects, though its id is before it and the day the same",
      [three, replacement("z", "r1", five), replacement("a", "z", two), retraction("b", "a")],
      ["5"],
      ["r1 replaced z", "r2 retracted b"],
    ],
    [
      "undoing a replacement undoes what was built on it before",
      [
        three,
        replacement("p", "r1", five, "2026-02-01"),
        replacement("q", "p", two, "2026-02-02"),
        replacement("r", "q", four, "2026-02-03"),
        retraction("t", "p", "2026-02-04"),
      ],
      ["3"],
      ["r5 retracted t", "r2 retracted t", "r1 retracted t"],
    ],
    [
      "a retraction of what it brought holds, and of what else has the id",
      [
        three,
        five,
        replacement(
          "p",
          "r1",
          rating("r5", { value: { kind: "level", level: "4" } }),
          "2026-02-01",
        ),
        retraction("t", "r5", "2026-02-02"),
        retraction("u", "p", "2026-02-03"),
      ],
      ["3"],
      ["r5 retracted t", "r5 retracted u"],
    ],
    [
      "what is built on it afterwards takes the place it had",
      [
        three,
        replacement("p", "r1", five, "2026-02-01"),
        retraction("t", "p", "2026-02-02"),
        replacement("q", "p", two, "2026-02-03"),
      ],
      ["2"],
      ["r1 replaced q", "r5 retracted t"],
    ],
    [
      "so does what is built on what it brought",
      [
        three,
        replacement("p", "r1", five, "2026-02-01"),
        retraction("t", "p", "2026-02-02"),
        replacement("q", "r5", two, "2026-02-03"),
      ],
      ["2"],
      ["r1 replaced q", "r5 retracted t"],
    ],
    [
      "a replacement of a retraction takes it back and counts itself",
      [three, retraction("t", "r1"), replacement("p", "t", five)],
      ["3", "5"],
      ["t replaced p"],
    ],
    [
      "of two retractions of each other the second takes back the first",
      [three, retraction("t", "u", "2026-02-01"), retraction("u", "t", "2026-02-02")],
      ["3"],
      ["t retracted u"],
    ],
    [
      "three in a circle end as well",
      [
        three,
        retraction("t", "u", "2026-02-01"),
        retraction("u", "v", "2026-02-02"),
        retraction("v", "t", "2026-02-03"),
      ],
      ["3"],
      ["v retracted u"],
    ],
    [
      "a circle that others lead to is broken within itself",
      [
        three,
        retraction("s", "u", "2026-01-31"),
        retraction("t", "u", "2026-02-02"),
        retraction("u", "t", "2026-02-01"),
      ],
      ["3"],
      ["u retracted t"],
    ],
    [
      "of replacements in a circle the second counts",
      [replacement("p", "q", five, "2026-02-01"), replacement("q", "p", two, "2026-02-02")],
      ["2"],
      ["r5 replaced q"],
    ],
    [
      "entries that trade ids are replaced once each",
      [
        three,
        two,
        replacement(
          "p",
          "r1",
          rating("r2", { value: { kind: "level", level: "4" } }),
          "2026-02-01",
        ),
        replacement(
          "q",
          "r2",
          rating("r1", { value: { kind: "level", level: "5" } }),
          "2026-02-02",
        ),
      ],
      ["5"],
      ["r1 replaced q", "r2 replaced q", "r2 replaced q"],
    ],
    [
      "of two corrections with one id the first written down stands",
      [three, two, retraction("t", "r2", "2026-02-02"), retraction("t", "r1", "2026-02-01")],
      ["2"],
      ["r1 retracted t", "t duplicate t"],
    ],
    [
      "and what the other brings is a duplicate",
      [
        three,
        two,
        replacement("p", "r1", four, "2026-02-01"),
        replacement("p", "r2", five, "2026-02-02"),
      ],
      ["2", "4"],
      ["r1 replaced p", "r5 duplicate p"],
    ],
    [
      "a retraction hits every entry with the id",
      [three, { ...three, target: "argue" }, retraction("t", "r1")],
      [],
      ["r1 retracted t", "r1 retracted t"],
    ],
    [
      "a replaced rating stays replaced where the new one is not recognised",
      [three, replacement("p", "r1", rating("r1", { target: "nowhere" }))],
      [],
      ["r1 replaced p", "r1 unknown-competency nowhere"],
    ],
  ])("%s", (_, entries, levels, set) => {
    expect(come(entries)).toEqual([levels, set]);
  });

  it("act from when they were written down, whatever had happened by then", () => {
    const entries = [three, retraction("t", "r1", "2026-02-01")];
    const before = "2026-01-31";
    expect(come(entries, { asOf: before })).toEqual([["3"], ["t not-yet-recorded 2026-02-01"]]);
    expect(come(entries, { asOf: "2026-02-01" })).toEqual([[], ["r1 retracted t"]]);
    expect(come(entries, { asOf: { happened: before, recorded: "2026-02-01" } })).toEqual([
      [],
      ["r1 retracted t"],
    ]);
    const replaced = [three, replacement("p", "r1", four, "2026-02-01")];
    expect(come(replaced, { asOf: before })).toEqual([["3"], ["r1 not-yet-recorded 2026-02-01"]]);
    expect(come(replaced, { asOf: { happened: before, recorded: "2026-02-01" } })).toEqual([
      ["4"],
      ["r1 replaced p"],
    ]);
  });

  it("dated later than they were written down act from that date on", () => {
    const later = { ...retraction("t", "r1", "2026-02-01"), happened: "2026-03-01" };
    expect(come([three, later], { asOf: "2026-02-28" })).toEqual([
      ["3"],
      ["t not-yet-happened 2026-03-01"],
    ]);
    expect(come([three, later], { asOf: "2026-03-01" })).toEqual([[], ["r1 retracted t"]]);
    const planned = { ...replacement("p", "r1", four, "2026-02-01"), happened: "2026-03-01" };
    expect(come([three, planned], { asOf: "2026-02-28" })).toEqual([
      ["3"],
      ["r1 not-yet-happened 2026-03-01"],
    ]);
  });

  it("go before its time where they take back what happens only later: it will not count then either", () => {
    const ahead = { happened: "2026-03-01", recorded: "2026-01-10" };
    const taken = [rating("r1", ahead), retraction("t", "r1", "2026-02-01")];
    expect(come(taken, { asOf: "2026-01-31" })).toEqual([
      [],
      ["r1 not-yet-happened 2026-03-01", "t not-yet-recorded 2026-02-01"],
    ]);
    for (const day of ["2026-02-15", "2026-03-15"]) {
      expect(come(taken, { asOf: day })).toEqual([[], ["r1 retracted t"]]);
    }
    const judged = gathered([judgement("j1", ahead), retraction("t", "j1", "2026-02-01")], {
      asOf: "2026-02-15",
    });
    expect(aside(judged)).toEqual(["j1 retracted t"]);
    const shownAhead = [
      demonstration("d1", ahead),
      rating("r1", { ...ahead, demonstration: "d1" }),
      retraction("t", "d1", "2026-02-01"),
    ];
    expect(aside(gathered(shownAhead, { asOf: "2026-02-15" }))).toEqual([
      "d1 retracted t",
      "r1 retracted t d1",
    ]);
  });

  it("make what they bring known from when they were written down", () => {
    const found = gathered([three, replacement("p", "r1", four, "2026-02-01")]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      recorded: "2026-02-01",
      knownAt: Date.UTC(2026, 1, 1),
      happened: "2026-01-10",
      at: Date.UTC(2026, 0, 10),
    });
    const future = rating("r1", { happened: "2026-06-01" });
    expect(come([three, replacement("p", "r1", future)])).toEqual([
      [],
      ["r1 replaced p", "r1 not-yet-happened 2026-06-01"],
    ]);
  });

  it("revoke and replace judgements", () => {
    const level = judgement("j1", { value: { kind: "level", level: "4" } });
    expect(gathered([judgement("j1"), retraction("t", "j1")]).judgements).toEqual([]);
    expect(gathered([judgement("j1"), replacement("p", "j1", level)]).judgements).toEqual([level]);
  });
});

describe("demonstrations", () => {
  const shown = demonstration("d1", { setting: "class" });
  const seen = rating("r1", { demonstration: "d1" });

  it("need not be in the log: ratings that name one belong together all the same", () => {
    const found = gathered([seen, rating("r2", { demonstration: "d1", target: "argue" })]);
    expect(found.series.flatMap(({ evidence }) => evidence.map(({ work }) => work))).toEqual([
      "d1",
      "d1",
    ]);
    expect(found.series[0]?.evidence[0]).not.toHaveProperty("demonstration");
  });

  it.each<[string, readonly Entry[], readonly string[], readonly string[], readonly string[]]>([
    [
      "take what was seen in them along when they are retracted",
      [shown, seen, rating("r2"), retraction("t", "d1")],
      ["r2"],
      [],
      ["d1 retracted t", "r1 retracted t d1"],
    ],
    [
      "also where they are no entry of the log",
      [seen, rating("r2"), retraction("t", "d1")],
      ["r2"],
      [],
      ["r1 retracted t d1"],
    ],
    [
      "but not where another entry has the id that was retracted",
      [rating("d1"), seen, retraction("t", "d1")],
      ["r1"],
      [],
      ["d1 retracted t"],
    ],
    [
      "come back with it when the retraction is retracted",
      [shown, seen, retraction("t", "d1"), retraction("u", "t")],
      ["r1"],
      ["d1"],
      ["t retracted u"],
    ],
    [
      "hand over what was seen in them to the one that replaces them",
      [shown, seen, replacement("p", "d1", demonstration("d2"))],
      ["r1"],
      ["d2"],
      ["d1 replaced p"],
    ],
    [
      "replaced by something else take it along",
      [shown, seen, replacement("p", "d1", rating("r3"))],
      ["r3"],
      [],
      ["d1 replaced p", "r1 replaced p d1"],
    ],
    [
      "take it along when they are erased",
      [shown, seen, rating("r2"), erasure("e", { entries: ["d1"] })],
      ["r2"],
      [],
      ["d1 erased", "r1 erased d1"],
    ],
    [
      "and when the one that replaced them is",
      [shown, seen, replacement("p", "d1", demonstration("d2")), erasure("e", { entries: ["d2"] })],
      [],
      [],
      ["d1 replaced p", "r1 erased d1", "d2 erased"],
    ],
    [
      "and when the replacement is",
      [shown, seen, replacement("p", "d1", demonstration("d2")), erasure("e", { entries: ["p"] })],
      [],
      [],
      ["d1 replaced p", "r1 erased d1", "d2 erased"],
    ],
    [
      "but not where another entry has the id that was erased",
      [rating("d1"), seen, erasure("e", { entries: ["d1"] })],
      ["r1"],
      [],
      ["d1 erased"],
    ],
    [
      "that are there twice are there once, the first written down",
      [{ ...shown, recorded: "2026-01-11" }, demonstration("d1", { setting: "home" }), seen],
      ["r1"],
      ["d1"],
      ["d1 duplicate d1"],
    ],
  ])("%s", (_, entries, ratings, demonstrations, set) => {
    const found = gathered(entries);
    expect(counted(found)).toEqual(ratings);
    expect(found.demonstrations.map(({ id }) => id)).toEqual(demonstrations);
    expect(aside(found)).toEqual(set);
  });

  it("that replace another give it its circumstances and its name", () => {
    const other = demonstration("d2", { setting: "community" });
    const found = gathered([shown, seen, replacement("p", "d1", other)]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      work: "d2",
      demonstration: other,
      circumstances: { setting: "community" },
    });
    const late = gathered([
      seen,
      rating("r2", { demonstration: "d2" }),
      replacement("p", "d1", other),
    ]);
    expect(late.series[0]?.evidence.map(({ work }) => work)).toEqual(["d2", "d2"]);
  });

  it("give the circumstances of the first written down, where there are two", () => {
    const found = gathered([
      { ...shown, recorded: "2026-01-11" },
      demonstration("d1", { setting: "home" }),
      seen,
    ]);
    expect(found.series[0]?.evidence[0]?.circumstances).toEqual({ setting: "home" });
  });

  it("tell their circumstances also where they are not gathered themselves", () => {
    const later = demonstration("d1", { setting: "class", happened: "2026-09-01" });
    const found = gathered([later, seen]);
    expect(found.demonstrations).toEqual([]);
    expect(aside(found)).toEqual(["d1 not-yet-happened 2026-09-01"]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      work: "d1",
      circumstances: { setting: "class" },
    });
    expect(found.series[0]?.evidence[0]).not.toHaveProperty("demonstration");
  });

  it("tell nothing before they were written down", () => {
    const later = demonstration("d1", { setting: "class", recorded: "2026-09-01" });
    const found = gathered([later, seen]);
    expect(aside(found)).toEqual(["d1 not-yet-recorded 2026-09-01"]);
    expect(found.series[0]?.evidence[0]?.circumstances).toEqual({});
  });

  it("tell what their replacement says, not what it is to say later", () => {
    const later = { ...shown, happened: "2026-09-01" };
    const other = demonstration("d1", { setting: "home", happened: "2026-09-02" });
    const found = gathered([later, seen, replacement("p", "d1", other)]);
    expect(found.series[0]?.evidence[0]?.circumstances).toEqual({ setting: "home" });
    const planned = { ...replacement("p", "d1", other), happened: "2026-08-01" };
    expect(gathered([later, seen, planned]).series[0]?.evidence[0]?.circumstances).toEqual({
      setting: "class",
    });
  });
});

describe("erasures", () => {
  it("take out an entry whatever day is asked for and whenever they were written", () => {
    const found = gathered(
      [rating("r1"), judgement("j1"), erasure("e", { entries: ["r1", "j1", "gone"] })],
      { asOf: "2026-01-15" },
    );
    expect([found.series, found.judgements]).toEqual([[], []]);
    expect(found.setAside).toEqual([
      { entry: "r1", position: 0, reason: { code: "erased", data: {} } },
      { entry: "j1", position: 1, reason: { code: "erased", data: {} } },
    ]);
  });

  it("take out a learner, also where the learner speaks about others", () => {
    const byBen = { role: "fellow-learner", id: "ben", name: "Ben" };
    const byEducator = { role: "educator", id: "p-1" };
    const entries = [
      rating("r1", { learner: "ben" }),
      judgement("j1", { learner: "ben" }),
      demonstration("d1", { learners: ["ben"] }),
      demonstration("d2", { learners: ["ben", "ana"], nominatedBy: byBen }),
      rating("r2", { rater: byBen, demonstration: "d2" }),
      rating("r3", { verification: { by: byBen, status: "verified" }, nominatedBy: byBen }),
      rating("r4", { rater: byEducator, verification: { by: byEducator, status: "verified" } }),
      judgement("j2", { by: byBen }),
      judgement("j3", { by: byEducator }),
      demonstration("d3", { learners: ["ben"], happened: "2026-09-01" }),
      erasure("e", { learner: "ben" }),
    ];
    const found = gathered(entries);
    expect(aside(found)).toEqual(["r1 erased", "j1 erased", "d1 erased", "d3 erased"]);
    expect(JSON.stringify(found)).not.toMatch(/ben/i);
    const unnamed = { role: "fellow-learner" };
    const d2 = demonstration("d2", { learners: ["ana"], nominatedBy: unnamed });
    expect(found.demonstrations).toEqual([d2]);
    expect(found.judgements).toEqual([
      judgement("j2", { by: unnamed }),
      judgement("j3", { by: byEducator }),
    ]);
    expect(found.series[0]?.evidence.map((one) => one.rating)).toEqual([
      rating("r2", { rater: unnamed, demonstration: "d2" }),
      rating("r3", {
        verification: { by: unnamed, status: "verified" },
        nominatedBy: unnamed,
      }),
      entries[6],
    ]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      demonstration: d2,
      circumstances: { nominatedBy: unnamed },
    });
  });

  it("leave a demonstration's own words where another erased learner had a part", () => {
    const found = gathered([
      demonstration("d1", { learners: ["ben", "cem"], happened: "2026-09-01" }),
      rating("r1", { demonstration: "d1" }),
      erasure("e", { learner: "ben" }),
    ]);
    expect(counted(found)).toEqual(["r1"]);
  });

  it("tell why none of a demonstration's other learners remains, not that one was erased", () => {
    const found = gathered(
      [demonstration("d1", { learners: ["ben", "cem"] }), erasure("e", { learner: "ben" })],
      { learners: ["ana"] },
    );
    expect(aside(found)).toEqual(["d1 unknown-learner cem"]);
  });

  it("leave corrections in force: what was wrong does not come back", () => {
    const gone = erasure("e", { entries: ["t", "p", "q"] });
    const found = gathered([
      rating("r1"),
      retraction("t", "r1"),
      rating("r2"),
      replacement("p", "r2", rating("r3")),
      gone,
    ]);
    expect(found.series).toEqual([]);
    expect(aside(found)).toEqual(["r1 retracted t", "r2 replaced p", "r3 erased"]);
  });

  it("cannot be taken back", () => {
    const entries = [rating("r1"), erasure("e", { entries: ["r1"] }), retraction("t", "e")];
    expect(counted(gathered(entries))).toEqual([]);
  });
});

describe("consent", () => {
  const home = rating("r1", { setting: "home", kind: "observation" });
  const inClass = rating("r2", { setting: "class" });
  const unsaid = rating("r3");

  it.each<[string, readonly Entry[], readonly string[]]>([
    ["withheld forbids everything of the learner", [consent("c")], []],
    ["given allows", [consent("c", { given: true })], ["r1", "r2", "r3"]],
    ["of another learner says nothing", [consent("c", { learner: "ben" })], ["r1", "r2", "r3"]],
    ["may be for settings", [consent("c", { settings: ["home"] })], ["r2", "r3"]],
    ["may be for kinds", [consent("c", { kinds: ["observation"] })], ["r2", "r3"]],
    [
      "for both covers only what is of both",
      [consent("c", { settings: ["home"], kinds: ["defence"] })],
      ["r1", "r2", "r3"],
    ],
    [
      "is decided by the newest that covers a piece",
      [
        consent("c", { recorded: "2026-01-06" }),
        consent("d", { given: true, settings: ["class"], recorded: "2026-01-07" }),
      ],
      ["r2"],
    ],
    [
      "is decided by the newest, not by the last in the log",
      [
        consent("d", { given: true, recorded: "2026-01-07" }),
        consent("c", { recorded: "2026-01-06" }),
      ],
      ["r1", "r2", "r3"],
    ],
    [
      "written down on one day is decided by when it happened",
      [
        consent("d", { given: true, happened: "2026-01-04" }),
        consent("c", { happened: "2026-01-03" }),
      ],
      ["r1", "r2", "r3"],
    ],
    [
      "of one day is decided by id",
      [consent("d", { given: true }), consent("c")],
      ["r1", "r2", "r3"],
    ],
    ["that is retracted says nothing", [consent("c"), retraction("t", "c")], ["r1", "r2", "r3"]],
    ["that is erased holds", [consent("c"), erasure("e", { entries: ["c"] })], []],
    [
      "not yet written down says nothing",
      [consent("c", { recorded: "2026-09-01" })],
      ["r1", "r2", "r3"],
    ],
    ["not yet begun says nothing", [consent("c", { happened: "2026-09-01" })], ["r1", "r2", "r3"]],
  ])("%s", (_, consents, ratings) => {
    const found = gathered([home, inClass, unsaid, ...consents]);
    expect(counted(found)).toEqual(ratings);
  });

  it("names the entry that forbids, and those that do not hold", () => {
    const found = gathered([
      consent("c"),
      home,
      consent("d", { recorded: "2026-09-01" }),
      consent("f"),
      retraction("t", "f"),
    ]);
    expect(aside(found)).toEqual([
      "r1 not-consented c",
      "d not-yet-recorded 2026-09-01",
      "f retracted t",
    ]);
  });

  it("holds for a stretch of the past by what is known, not by when it was said", () => {
    const said = consent("c", { happened: "2026-03-01", recorded: "2026-03-01" });
    const then = { happened: "2026-02-01", recorded: "2026-05-29" };
    expect(counted(gathered([home, said], { asOf: then }))).toEqual([]);
    expect(counted(gathered([home, said], { asOf: "2026-02-01" }))).toEqual(["r1"]);
  });

  it("covers a school's own terms by what they are kinds of", () => {
    const entries = [
      consent("c", { settings: ["community"] }),
      rating("r1", { setting: "acme/garden" }),
      rating("r2", { setting: "acme/roof" }),
      rating("r3", { setting: "acme/unheard" }),
      consent("d", { learner: "ben", kinds: ["exhibition"] }),
      rating("r4", { learner: "ben", kind: "acme/fair" }),
    ];
    expect(counted(gathered(entries))).toEqual(["r2", "r3"]);
  });

  it("is asked under the circumstances of the demonstration, and of the rating before them", () => {
    const entries = [
      consent("c", { settings: ["home"] }),
      demonstration("d1", { setting: "home" }),
      demonstration("d2", { setting: "class", learners: ["ana", "ben"] }),
      rating("r1", { demonstration: "d1" }),
      rating("r2", { demonstration: "d1", setting: "class" }),
      rating("r3", { demonstration: "d2" }),
      demonstration("d3", { setting: "home", learners: ["ana", "ben"] }),
    ];
    const found = gathered(entries);
    expect(counted(found)).toEqual(["r2", "r3"]);
    expect(found.demonstrations.map(({ id, learners }) => [id, ...learners])).toEqual([
      ["d2", "ana", "ben"],
      ["d3", "ben"],
    ]);
    expect(aside(found)).toEqual(["d1 not-consented c", "r1 not-consented c"]);
    expect(found.series[0]?.evidence[0]).not.toHaveProperty("demonstration");
  });
});

describe("duplicates", () => {
  const educator = { role: "educator", id: "p-1" };
  const first = rating("r1", { demonstration: "d1", rater: educator });
  const copy = (over: Parameters<typeof rating>[1]): Entry => ({ ...first, id: "r2", ...over });

  it("are records with one id: the first written down stands, wherever it is in the log", () => {
    const later = rating("r1", { value: { kind: "met", met: true }, recorded: "2026-01-11" });
    const found = gathered([later, rating("r1"), judgement("r1"), judgement("r1")]);
    expect(found.series[0]?.evidence.map((one) => one.rating)).toEqual([rating("r1")]);
    expect(found.judgements).toEqual([judgement("r1")]);
    expect(found.setAside.map(({ position, reason }) => [position, reason.code])).toEqual([
      [0, "duplicate"],
      [3, "duplicate"],
    ]);
  });

  it.each<[string, Parameters<typeof rating>[0]]>([
    ["of one day the first that happened", "a"],
    ["of one time the first by sequence", "b"],
    ["of one sequence the first by content", "c"],
  ])("%s", (_, which) => {
    const value = { kind: "met", met: true } as const;
    const [loser, winner] = {
      a: [rating("r1"), rating("r1", { happened: "2026-01-09" })],
      b: [rating("r1", { sequence: 2 }), rating("r1", { sequence: 1, value })],
      c: [rating("r1", { value }), rating("r1")],
    }[which] as [Entry, Entry];
    for (const entries of [
      [loser, winner],
      [winner, loser],
    ]) {
      expect(gathered(entries).series[0]?.evidence.map((one) => one.rating)).toEqual([winner]);
    }
  });

  it.each<[string, Entry]>([
    ["one rater who says one thing twice about one demonstration", copy({})],
    ["whatever else is said", copy({ comment: "Well done.", recorded: "2026-01-12" })],
    ["also where target and demonstration are written in another way", copy({ target: "TEAM.1" })],
  ])("are %s", (_, second) => {
    expect(aside(gathered([first, second]))).toEqual(["r2 duplicate r1"]);
    expect(aside(gathered([second, first]))).toEqual(["r2 duplicate r1"]);
  });

  it.each<[string, Entry]>([
    ["two raters", copy({ rater: { role: "educator", id: "p-2" } })],
    ["one person in two roles", copy({ rater: { role: "panel", id: "p-1" } })],
    ["a person by id and one by name", copy({ rater: { role: "educator", name: "p-1" } })],
    ["two learners of one work", copy({ learner: "ben" })],
    ["two demonstrations", copy({ demonstration: "d2" })],
    ["two competencies", copy({ target: "argue" })],
    ["a competency and its indicator", copy({ target: "asks" })],
    ["two values", copy({ value: { kind: "level", level: "4" } })],
    ["a level and a number", copy({ value: { kind: "number", number: 3 } })],
    ["two times", copy({ happened: "2026-01-09" })],
    ["two rows of a rubric", copy({ criterion: "voice" })],
    ["two scales", copy({ scale: "three" })],
    ["two attempts", copy({ attempt: 2 })],
    ["two tasks", copy({ task: "t-2" })],
  ])("are not %s", (_, second) => {
    expect(aside(gathered([first, second]))).toEqual([]);
  });

  it.each<[string, Partial<ReturnType<typeof rating>>, number]>([
    ["raters known by name", { rater: { role: "panel", name: "Ms Ode" } }, 1],
    ["learners who rate themselves", { rater: { role: "self" } }, 1],
    ["raters of whom only the role is known", { rater: { role: "educator" } }, 0],
    ["ratings without a demonstration", { rater: educator, demonstration: undefined as never }, 0],
  ])("are told among %s", (_, over, copies) => {
    const { demonstration: _named, rater: _rater, ...bare } = first;
    const one = JSON.parse(JSON.stringify({ ...bare, demonstration: "d1", ...over })) as Entry;
    expect(gathered([one, { ...one, id: "r2" }]).setAside).toHaveLength(copies);
  });

  it("are told without a rater for none", () => {
    const { rater: _, ...bare } = first;
    expect(aside(gathered([bare, { ...bare, id: "r2" }]))).toEqual([]);
  });

  it.each([
    [
      { kind: "number", number: 3 },
      { kind: "number", number: 3.5 },
    ],
    [
      { kind: "points", points: 3, of: 4 },
      { kind: "points", points: 3, of: 5 },
    ],
    [
      { kind: "points", points: 3, of: 4 },
      { kind: "points", points: 4, of: 4 },
    ],
    [
      { kind: "met", met: true },
      { kind: "met", met: false },
    ],
    [
      { kind: "status", status: "excused" },
      { kind: "status", status: "missing" },
    ],
  ] as const)("are equal in value: %j is not %j", (value, other) => {
    const one: Entry = { ...first, value };
    expect(aside(gathered([one, { ...one, id: "r2" }]))).toEqual(["r2 duplicate r1"]);
    expect(aside(gathered([one, { ...one, id: "r2", value: other }]))).toEqual([]);
  });

  it("are of what stands: a retracted record is nobody's first", () => {
    const found = gathered([first, copy({}), retraction("t", "r1")]);
    expect(counted(found)).toEqual(["r2"]);
    expect(aside(found)).toEqual(["r1 retracted t"]);
  });

  it("are told once each, however many there are", () => {
    const found = gathered([copy({}), first, copy({ id: "r3" } as never), first]);
    expect(counted(found)).toEqual(["r1"]);
    expect(aside(found)).toEqual(["r2 duplicate r1", "r3 duplicate r1", "r1 duplicate r1"]);
  });
});
