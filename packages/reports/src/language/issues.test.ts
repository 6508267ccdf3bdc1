import { describe, expect, it } from "vitest";
import { everyIssue, ownWords } from "../../test/every-message.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";

const english = everyIssue(en.staff.issues);
const spanish = everyIssue(es.staff.issues);

describe("issues and reasons of every package", () => {
  it("are all there, what is wrong and how to mend it", () => {
    const paths = new Set(english.map(({ path }) => path));
    expect(paths.size).toBeGreaterThan(400);
    for (const path of [
      "core.not-a-day.problem",
      "core.duplicate-learner.hint",
      "core.no-opportunity.hint",
      "core.nothing-to-undo.problem",
      "migration.target-split",
      "mastery.unknown-method.hint",
      "policy.cuts",
      "reasons.never.does-not-move",
      "reasons.timeline.left-window",
      "conversion.mark-twice.problem",
      "reports.cannot-hide.hint",
      "statistics.not-converged",
      "statistics.one-time-only",
    ]) {
      expect(paths).toContain(path);
    }
    expect([...new Set(spanish.map(({ path }) => path))].sort()).toEqual([...paths].sort());
  });

  it("are sentences that end", () => {
    for (const { path, text } of [...english, ...spanish]) {
      expect(text, path).toMatch(/[.?]$/);
      expect(text, path).toMatch(/^[^\p{Ll}]|^(?:a name|best|goal)/u);
    }
  });

  it("are not left in English", () => {
    const own = (said: typeof english): ReadonlySet<string> =>
      new Set(said.map(({ path, text }) => `${path}: ${ownWords(text)}`));
    const words = own(english);
    expect([...own(spanish)].filter((one) => words.has(one))).toEqual([]);
  });

  it("say usted to whoever keeps the data, and name nobody by the words that are refused", () => {
    for (const { path, text } of spanish) {
      expect(text, path).not.toMatch(
        /^(?:usa|pon|añade|quita|revisa|escribe|corrige)\b|\b(?:tú|tu|tus)\b/i,
      );
      expect(text, path).not.toMatch(/\b(?:estudiantes?|alumn[oa]s?|profesor(?:es|as?)?)\b/i);
    }
  });
});

describe("in Spanish", () => {
  const { core, mastery, reports, migration, policy, reasons } = es.staff.issues;
  it.each([
    [
      core["not-a-day"]({ found: "30 de mayo" }).problem,
      "«30 de mayo» no es un día del calendario.",
    ],
    [
      core["too-small"]({ least: 3, what: "entries" }).problem,
      "Aquí tiene que haber al menos 3 elementos.",
    ],
    [
      core["wrong-type"]({ expected: "number", found: "null" }).problem,
      "Se esperaba un número y hay nulo.",
    ],
    [
      core["wrong-form"]({ form: "moment" }).hint,
      "Escriba algo como 2026-05-29 o 2026-05-29T14:30:00.000Z.",
    ],
    [
      core["no-form-fits"]({
        forms: [{ values: ["goal"] }, { type: "number" }, { type: "object", fields: ["months"] }],
      }).hint,
      "Escriba «goal», o un número, o un objeto con «months».",
    ],
    [
      core.cycle({ ids: ["a", "b"], relation: "precedes" }).problem,
      "Estos van antes de sí mismos: «a» → «b» → «a».",
    ],
    [
      core["supersedes-itself"]({ ids: Array.from({ length: 12 }, (_, at) => `r${at}`) }).problem,
      "Estos informes se reemplazan a sí mismos: «r0» → «r1» → «r2» → «r3» → «r4» → «r5» → «r6» → «r7» → «r8» → «r9» → 2 más → «r0».",
    ],
    [
      core["wrong-home"]({ kind: "indicator", above: "domain" }).hint,
      "Póngalo bajo una competencia.",
    ],
    [
      core["recorded-unknown"]({ id: "e1", count: 2 }).problem.slice(0, 24),
      "2 registros, desde «e1»,",
    ],
    [
      mastery["parameter-out-of-bounds"]({ parameter: "newest", value: 2, least: 0, below: 1 })
        .hint,
      "Tiene que ser como mínimo 0 y menos de 1.",
    ],
    [
      mastery["missing-changes-levels"]({ changed: 1, learners: 3 }).problem,
      "Un trabajo que nadie miró cambia un resultado de 3 personas.",
    ],
    [
      reports["wrong-message"]({ expected: "function" }).problem,
      "No es de la clase que hace falta: una función.",
    ],
    [
      reasons.never.blocked({ missing: 1 }),
      "1 trabajo sigue abierto y ningún otro ocupa su lugar.",
    ],
    [
      reasons.timeline["left-window"]({ works: ["a", "b"] }),
      "2 trabajos son anteriores al tiempo que mira la regla.",
    ],
    [reasons.itemSetAside["left-out"]({ state: "pending" }), "Aún no se ha valorado; queda fuera."],
    [policy.asks({ what: "voices", need: 2 }), "Un nivel necesita al menos 2 voces."],
    [
      policy["asks-newest"]({ months: 12 }),
      "La demostración más reciente tiene como máximo 12 meses.",
    ],
    [
      policy.cuts({ cuts: [1.5, { numerator: 8, denominator: 3 }], bound: "above" }),
      "Los niveles empiezan en 1.5, 8/3; una puntuación justo ahí aún no los alcanza.",
    ],
    [
      policy["looks-at-period"]({ carry: "reach-back", least: 1 }),
      "Se mira lo que pertenece al periodo; con menos de 1 pieza, también lo más reciente de antes.",
    ],
    [
      reports["low-contrast"]({ colour: "goal", ground: "paper", ratio: 1.47, least: 4.5 }).problem,
      "El color goal sobre paper tiene un contraste de 1,47 y hay quien no lo ve: hace falta 4,5.",
    ],
    [
      migration["target-split"]({ from: "a", to: ["b", "c"], carried: false }),
      "«a» se dividió en «b», «c»; queda con el todo.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
