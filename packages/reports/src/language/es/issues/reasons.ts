import type { ReasonMessages } from "../../issue-messages.ts";
import { kindWord, quoted } from "./kinds.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const entries = (count: number): string => counted(count, "registro", "registros");
const demonstrations = (count: number): string => counted(count, "demostración", "demostraciones");
const day = (moment: string): string => moment.slice(0, 10);

/** Por qué algo de mastery es como es. */
export const reasonMessages: ReasonMessages = {
  children: {
    exempt: () => "Exención acordada.",
    retired: ({ on }) => `Su último día de uso fue el ${on}.`,
    modified: () =>
      "Se determinó con una expectativa propia de la persona, que no se mezcla con nada.",
    "no-level": () => "Aún no hay nivel.",
    "earlier-band": ({ band, current }) =>
      `Se mostró en la etapa ${band}; las demás están ahora en ${current}.`,
    "not-named": () => "La regla no pregunta por ella.",
    "no-weight": () => "Su peso es 0: se muestra y no se cuenta.",
    "not-converted": ({ number }) => `${number} no tiene lugar en la otra escala.`,
    "other-number": () => "Su número es de otra clase que aquellos de los que se hace el nivel.",
  },
  posting: {
    entries: (data) =>
      `Desde entonces se ${data.entries.length === 1 ? "anotó" : "anotaron"} ${entries(data.entries.length)} sobre ella.`,
    policy: ({ from, to }) =>
      `La regla es ${quoted(to.id)} ${to.version}; era ${quoted(from.id)} ${from.version}.`,
    framework: ({ from, to }) =>
      `El marco está en la versión ${to.version}; estaba en la ${from.version}.`,
    engine: ({ from, to }) => `Lo calculó la versión ${from} de la biblioteca, y ahora la ${to}.`,
    time: () => "Pasó el tiempo.",
    "record-altered": (data) =>
      `El registro dice otra cosa de ${entries(data.entries.length)} que ya se ${data.entries.length === 1 ? "conocía" : "conocían"} entonces.`,
  },
  timeline: {
    came: ({ happened, recorded }) =>
      `Llegó evidencia del ${day(happened)}${recorded === undefined || day(recorded) === day(happened) ? "" : `, anotada el ${day(recorded)}`}.`,
    corrected: () => "El registro se corrigió.",
    "judgement-began": () => "Empezó un juicio profesional.",
    "judgement-ended": () => "Terminó un juicio profesional.",
    "left-window": ({ works }) =>
      `${works.length === 1 ? "Un trabajo es anterior" : `${works.length} trabajos son anteriores`} al tiempo que mira la regla.`,
    "too-long-ago": ({ newest }) =>
      `La evidencia más reciente, del ${day(newest)}, es de hace demasiado tiempo.`,
    "fell-due": () => "Venció el plazo de un trabajo que no se entregó.",
    time: () => "Pasó el tiempo.",
  },
  expectation: {
    "no-expectation": () => "No se espera nada en particular.",
    "no-level": ({ status }) =>
      ({
        "no-evidence": "Aún no se ha visto nada.",
        insufficient: "Aún no hay suficiente evidencia.",
        undetermined: "No se puede decir un nivel.",
      })[status],
    "other-competency": ({ competency, expected }) =>
      `El resultado es de ${quoted(competency)}, y la expectativa de ${quoted(expected)}.`,
    "other-scale": ({ scale, expected }) =>
      `El resultado está en la escala ${quoted(scale)}, y la expectativa en ${quoted(expected)}.`,
    "unknown-level": ({ level, expected }) =>
      `La escala no tiene a la vez ${quoted(level)} y ${quoted(expected)}.`,
  },
  brings: {
    experiences: ({ more }) => `De ${counted(more, "experiencia más", "experiencias más")}.`,
    settings: ({ more }) => `De ${counted(more, "entorno más", "entornos más")}.`,
    voices: ({ more }) => `Con ${counted(more, "voz más", "voces más")}.`,
    kinds: ({ more }) => `De ${counted(more, "tipo más", "tipos más")} de evidencia.`,
    verified: ({ more }) => `${counted(more, "de ellas, verificada", "de ellas, verificadas")}.`,
  },
  never: {
    judged: () => "Hay un juicio profesional, que vale muestre lo que se muestre.",
    "judged-no-level": () => "Por juicio profesional no hay nivel.",
    exempt: () => "Exención acordada.",
    blocked: ({ missing }) =>
      missing === 1
        ? "1 trabajo sigue abierto y ningún otro ocupa su lugar."
        : `${missing} trabajos siguen abiertos y ningún otro ocupa su lugar.`,
    "asks-more-than-it-looks-at": ({ need, most }) =>
      `La regla pide ${demonstrations(need)} y mira ${most}.`,
    "beyond-highest": ({ highest }) => `Nada pasa del nivel ${quoted(highest)}.`,
    "does-not-move": () => "Más demostraciones ya no cambian nada.",
  },
  itemSetAside: {
    mindset: () => "Una actitud no es parte de una nota.",
    modified: () => "Se mide con una meta propia y no es parte de esta nota.",
    "scale-not-converted": ({ scale }) =>
      `Los niveles de la escala ${quoted(scale)} no se convierten.`,
    "no-category": ({ competency }) => `${quoted(competency)} no está en ninguna categoría.`,
    excused: () => "Exención acordada: ni cuenta ni impide nada.",
    exempt: () => "Exención acordada.",
    "not-taught-yet": () => "Aún no se ha enseñado.",
    "left-out": ({ state }) =>
      ({
        missing: "No se entregó; queda fuera.",
        pending: "Aún no se ha valorado; queda fuera.",
        "no-evidence": "Aún no se ha visto nada; queda fuera.",
        insufficient: "Aún no hay suficiente evidencia; queda fuera.",
        undetermined: "No se puede decir un nivel; queda fuera.",
      })[state],
    "nothing-possible": () => "Un crédito adicional necesita puntos a los que sumarse.",
    "dropped-as-lowest": () => "La conversión deja fuera lo más bajo.",
  },
  incomplete: {
    state: ({ item }) => `${quoted(item)} sigue abierto.`,
    "empty-category": ({ category }) => `Aún no hay nada en ${quoted(category)}.`,
    "too-few-items": ({ have, need }) =>
      `Hasta ahora hay ${have} de al menos ${counted(need, "elemento", "elementos")}.`,
    below: ({ number, from }) => `Hasta ahora ${number}; un resultado empieza en ${from}.`,
    "not-posted": () => "Aún no se ha entregado nada.",
    "mark-open": ({ attempt }) => `La nota de ${quoted(attempt)} sigue abierta.`,
  },
  notConverted: {
    "nothing-to-convert": () => "No hay nada que cuente.",
    "duplicate-item": ({ item }) => `${quoted(item)} está dos veces.`,
    "several-learners": ({ learners }) =>
      `Los resultados son de ${counted(learners.length, "persona", "personas")}.`,
    "unknown-category": ({ item, category }) =>
      category === undefined
        ? `${quoted(item)} no nombra ninguna categoría.`
        : `${quoted(item)} está en ${quoted(category)}, que la conversión no tiene.`,
    "not-an-amount": ({ item }) =>
      `${quoted(item)} no es una cantidad: lo son los números desde 0.`,
    "possible-not-told": ({ item }) => `${quoted(item)} no dice cuántos puntos son posibles.`,
    "scale-not-converted": ({ item, scale }) =>
      `${quoted(item)} está en la escala ${quoted(scale)}, cuyos niveles no se convierten.`,
    "level-without-number": ({ item, level }) =>
      `${quoted(item)} está en ${quoted(level)}, que no tiene número.`,
    "score-off-scale": ({ item, scale, score }) =>
      `${quoted(item)} tiene la puntuación ${score}, por debajo de todo en la escala ${quoted(scale)}.`,
    "framework-needed": ({ item }) => `${quoted(item)} es un resultado, que necesita su marco.`,
    "no-weight": () => "Nada de lo que cuenta tiene peso.",
    "outside-domain": () => "El resultado es demasiado grande para compararlo con exactitud.",
    "not-in-conversion": ({ section }) =>
      `La conversión no dice nada de esto: ${kindWord(section)}.`,
    "mark-without-points": ({ item, mark }) =>
      `${quoted(item)} tiene la nota ${quoted(mark)}, que no tiene puntos.`,
    "unknown-weighting": ({ item, weighting }) =>
      `${quoted(item)} es de la clase ${quoted(weighting)}, que la conversión no tiene.`,
  },
  courseSetAside: {
    "uncounted-mark": ({ mark }) => `La nota ${quoted(mark)} no cuenta en ningún promedio.`,
    repeated: ({ by }) => `Cuenta otro intento del curso (${quoted(by)}).`,
    "no-credits": () => "No tiene créditos.",
  },
};
