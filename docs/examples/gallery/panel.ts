import { combinePanel } from "@whole-learner/mastery";
import type { CriterionRecord, MemberRating, PanelSheet } from "@whole-learner/reports";
import { evidence, framework, learnerOf, roster, school } from "./school.ts";
import { both } from "./text.ts";

const defence = "d03-058";
const scale = framework.scales[0];
if (scale === undefined) throw new Error("the framework has no scale");

const rule = { rule: "majority" } as const;
const secondLookFrom = 2;

/** The ratings of the first defence, as the school's log has them. */
const rated = evidence.entries.flatMap((entry) => {
  if (entry.type !== "rating" || entry.demonstration !== defence) return [];
  if (entry.target !== "GOOD.1") return [];
  const { rater, value } = entry;
  return rater?.id === undefined || value.kind !== "level"
    ? []
    : [{ member: rater.id, role: rater.role, name: rater.name, level: value.level }];
});

const result = combinePanel({
  scale,
  rule,
  secondLookFrom,
  ratings: rated.map(({ member, role, level }) => {
    const number = scale.levels.find(({ id }) => id === level)?.value;
    return { rater: member, role, ...(number === undefined ? {} : { number }) };
  }),
});

const [chair, ...others] = rated.map(({ member, role, name }) => ({
  id: member,
  role,
  name: name ?? learnerOf(member).name,
}));
if (chair === undefined) throw new Error("nobody rated the defence");

const seen = [
  both(
    "Changed the design after the first visitors, and gave the reason.",
    "Cambió el diseño tras las primeras visitas y dio la razón.",
  ),
  both("The tests were with visitors already known.", "Las pruebas fueron con visitas conocidas."),
  both("Explained why the first design was dropped.", "Explicó por qué se dejó el primer diseño."),
  both("No test yet with the theater’s own public.", "Aún sin prueba con el público del teatro."),
];

const ratings: readonly MemberRating[] = rated.map(({ member, level }, at) => {
  const saw = seen[at];
  return { member, level, ...(saw === undefined ? {} : { seen: saw }) };
});

const record: CriterionRecord = {
  competency: "GOOD.1",
  ratings,
  result,
  secondLook: { opened: "2026-04-30", closed: "2026-05-05" },
  agreed: "applying",
  reason: both(
    "The tests with visitors were few, so the design was not yet shown to work for people who are new to it.",
    "Las pruebas con visitas fueron pocas, así que aún no se mostró que el diseño funcione para personas nuevas.",
  ),
};

/** The defence at the end of a grade band, in which the panel looked twice. */
export const panelSheet: PanelSheet = {
  framework,
  roster,
  learner: "learner-03",
  event: {
    kind: "defence",
    work: both("Proposal for the new market hall", "Propuesta para el nuevo mercado"),
    about: both(
      "A design for the new market hall, tested with visitors, and the reasons for each change.",
      "Un diseño para el nuevo mercado, probado con visitas, y las razones de cada cambio.",
    ),
    outcome: "GOOD",
    on: "2026-04-30",
    at: "10:00",
    band: "6-8",
  },
  criteria: [{ competency: "GOOD.1" }],
  members: [{ ...chair, chair: true }, ...others],
  rule,
  secondLookFrom,
  norms: [
    both("Ask about the work; let silence work too.", "Preguntar por el trabajo; dejar silencio."),
    both("Any language that is chosen counts.", "Cuenta cualquier idioma que se elija."),
    both("A question is not a correction.", "Una pregunta no es una corrección."),
  ],
  after: {
    criteria: [record],
    decision: "revise",
    revise: both(
      "Try the design with visitors who are new to it, and say what changed.",
      "Probar el diseño con visitas nuevas y decir qué cambió.",
    ),
    help: both("Studio hours on Tuesdays.", "Horas de taller los martes."),
    next: "2026-05-21",
  },
  school,
  issued: "2026-05-06",
  id: "LB-26D-0003",
};
