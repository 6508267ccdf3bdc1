import type { Sentences } from "@whole-learner/core";
import type { NotComputable, TurnedAwayReasons } from "@whole-learner/mastery";
import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** Por qué un registro no contó. */
const turnedAwayBy = ({
  day,
  plural,
}: Pick<Formats, "day" | "plural">): Sentences<TurnedAwayReasons> => ({
  "self-rating": () => "Una autovaloración se muestra al lado y no se cuenta.",
  "role-not-admitted": ({ role }) =>
    `Las valoraciones hechas por ${role} no cuentan con esta regla.`,
  "kind-not-admitted": ({ kind }) =>
    kind === undefined
      ? "No dice qué tipo de evidencia es."
      : `La evidencia del tipo «${kind}» no cuenta con esta regla.`,
  "setting-not-admitted": ({ setting }) =>
    setting === undefined
      ? "No dice en qué entorno fue."
      : `La evidencia del entorno «${setting}» no cuenta con esta regla.`,
  "experience-not-admitted": ({ experience }) =>
    experience === undefined
      ? "No pertenece a ninguna experiencia."
      : `La experiencia «${experience}» no cuenta con esta regla.`,
  "band-not-admitted": ({ band }) =>
    band === undefined ? "No nombra ninguna etapa." : `La etapa ${band} no cuenta con esta regla.`,
  "before-admitted": ({ from }) => `Es de antes del ${day(from)}.`,
  "after-admitted": ({ until }) => `Es de después del ${day(until)}.`,
  "not-verified": () => "Aún no está verificada.",
  "verification-refused": () => "No se pudo verificar.",
  excused: () => "Una exención acordada ni cuenta ni impide nada.",
  exempt: () => "Exención acordada.",
  "not-taught-yet": () => "Aún no se ha enseñado.",
  pending: () => "Aún no se ha valorado.",
  "missing-skipped": () => "Aún abierto: no se entregó y no se tiene en cuenta.",
  "missing-blocks": () => "Aún abierto: no se entregó y la regla lo espera.",
  "missing-replaced": () => "El trabajo llegó después.",
  "not-due-yet": ({ due }) => `Aún abierto: se entrega el ${day(due)}.`,
  "rated-itself": () => "El mismo trabajo tiene aquí su propia valoración, y cuenta esa.",
  "other-scale": ({ scale }) => `Se valoró en otra escala (${scale}).`,
  "not-on-scale": ({ value }) => `«${value}» no tiene lugar en esta escala.`,
  "outside-scale": ({ number, least, most }) => `${number} no está entre ${least} y ${most}.`,
  "no-majority": () => "Quienes lo valoraron no coinciden; está en segunda revisión.",
  "unrated-rows": () => "Aún no se han valorado todos los criterios de su rúbrica.",
  "other-try-counts": () => "Cuenta otro intento de la misma tarea.",
  undated: () => "No dice cuándo fue, como pide la regla.",
  "earlier-band": ({ band, current }) => `Se mostró en la etapa ${band}; ahora es ${current}.`,
  "before-window": () => "Es de antes del tiempo que mira la regla.",
  "outside-period": () => "No es del tiempo al que se refiere este resultado.",
  "dropped-as-lowest": () => "La regla deja fuera lo más bajo.",
  "not-among-best": ({ best }) =>
    plural(best, {
      one: "La regla mira solo lo más alto.",
      other: `No está entre las ${best} más altas.`,
    }),
  "not-among-recent": ({ recent }) =>
    plural(recent, {
      one: "La regla mira solo lo más reciente.",
      other: `No está entre las ${recent} más recientes.`,
    }),
  "no-weight": () => "Se muestra, pero con esta regla no se cuenta.",
});

/** Lo mismo para quien no ve números. */
const withoutNumbers = {
  "not-on-scale": () => "Lo que se anotó no tiene lugar en esta escala.",
  "outside-scale": () => "Lo que se anotó no tiene lugar en esta escala.",
} satisfies Partial<Sentences<TurnedAwayReasons>>;

/** Las palabras para lo que impide un nivel o aparta un registro. */
type Reasons = Pick<Messages, "lacks" | "undetermined" | "turnedAway" | "setAside" | "notRolledUp">;

/** Por qué no hay nivel, y por qué un registro no contó. */
export function reasons({ day, exact, plural, list }: Formats): Reasons {
  const asked = (need: number): string =>
    plural(need, { one: "se pide una", other: `se piden ${need}` });
  const askedAs = (need: number): string =>
    plural(need, { one: "se pide uno", other: `se piden ${need}` });
  const turnedAway = turnedAwayBy({ day, plural });
  const inWords = { ...turnedAway, ...withoutNumbers };
  const notComputable: Sentences<NotComputable> = {
    "target-not-reached": ({ have, need }) =>
      `${plural(have, { one: "Una vez", other: `${have} veces` })} en la meta hasta ahora; ${asked(need)}.`,
    tie: () => "Varios niveles se mostraron las mismas veces y la regla no toma ninguno.",
    zeros: () => "Entre la evidencia hay un resultado nulo y la regla no se puede aplicar.",
    "too-few": ({ have, need }) =>
      `${have} ${plural(have, { one: "demostración", other: "demostraciones" })} hasta ahora; ${asked(need)}.`,
    "not-told": ({ what }) =>
      what === "time"
        ? "Alguna evidencia no dice cuándo fue, y la regla lo pide."
        : "Alguna evidencia no nombra ningún indicador, y la regla lo pide.",
    "outside-domain": () => "El resultado es demasiado grande para compararlo con exactitud.",
  };
  return {
    lacks: {
      pieces: ({ have, need }) =>
        `${have} ${plural(have, { one: "demostración", other: "demostraciones" })} hasta ahora; ${asked(need)}.`,
      experiences: ({ have, need }) =>
        `De ${have} ${plural(have, { one: "experiencia", other: "experiencias" })} hasta ahora; ${asked(need)}.`,
      settings: ({ have, need }) =>
        `De ${have} ${plural(have, { one: "entorno", other: "entornos" })} hasta ahora; ${askedAs(need)}.`,
      voices: ({ have, need }) =>
        `Visto por ${have} ${plural(have, { one: "voz", other: "voces" })} hasta ahora; ${asked(need)}.`,
      kinds: ({ have, need }) =>
        `${have} ${plural(have, { one: "tipo", other: "tipos" })} de evidencia hasta ahora; ${askedAs(need)}.`,
      verified: ({ have, need }) =>
        `${have} ${plural(have, { one: "demostración confirmada", other: "demostraciones confirmadas" })} hasta ahora; ${asked(need)}.`,
      recency: ({ newest, since }) =>
        `La evidencia más reciente es del ${day(newest)}; se pide alguna desde el ${day(since)}.`,
      moderation: ({ works }) =>
        plural(works, {
          one: "Un trabajo está en segunda revisión.",
          other: `${works} trabajos están en segunda revisión.`,
        }),
      "unrated-rows": ({ works }) =>
        plural(works, {
          one: "En un trabajo faltan criterios por valorar.",
          other: `En ${works} trabajos faltan criterios por valorar.`,
        }),
    },
    undetermined: {
      ...notComputable,
      blocked: ({ missing }) =>
        plural(missing, {
          one: "Un trabajo sigue abierto y la regla lo espera.",
          other: `${missing} trabajos siguen abiertos y la regla los espera.`,
        }),
      expired: ({ newest }) =>
        `La evidencia más reciente es del ${day(newest)}, y con esta regla un nivel no dura más.`,
      "not-taught-yet": () => "Aún no se ha enseñado.",
      exempt: () => "Exención acordada.",
      "judged-no-level": () => "Por juicio profesional, ahora no hay nivel.",
    },
    turnedAway: { educator: turnedAway, family: inWords, learner: inWords },
    setAside: {
      erased: () => "Su contenido se borró.",
      "not-yet-recorded": ({ recorded }) => `Se anotó después, el ${day(recorded)}.`,
      "not-yet-happened": ({ happened }) => `Ocurrió después, el ${day(happened)}.`,
      "not-a-moment": ({ found }) => `«${found}» no es un día del calendario.`,
      retracted: () => "Se retiró.",
      replaced: () => "Se corrigió con otro registro.",
      "unknown-learner": () => "No es de nadie que estudie en esta escuela.",
      "unknown-competency": ({ target }) => `«${target}» no es una competencia de este marco.`,
      "not-consented": () => "No hay consentimiento para usarla.",
      duplicate: () => "Se anotó lo mismo dos veces.",
    },
    notRolledUp: {
      ...notComputable,
      "children-missing": ({ have, need }) => `${have} de ${need} tienen un nivel hasta ahora.`,
      exempt: () => "Exención acordada.",
      "judged-no-level": () => "Por juicio profesional, ahora no hay nivel.",
      "different-scales": ({ scales }) => `Están en escalas distintas: ${list(scales)}.`,
      "no-children": () => "No hay nada que cuente.",
      "not-converted": ({ children }) =>
        plural(children, {
          one: "Una de ellas no tiene lugar en la otra escala.",
          other: `${children} de ellas no tienen lugar en la otra escala.`,
        }),
      "different-numbers": ({ children }) =>
        plural(children, {
          one: "Una de ellas tiene un número de otra clase, como el de un nivel por juicio profesional o el de otra regla: esos números no se promedian juntos.",
          other: `${children} de ellas tienen números de otra clase, como el de un nivel por juicio profesional o el de otra regla: esos números no se promedian juntos.`,
        }),
      "two-parts": () => "Lo que se refiere a la persona y lo académico se cuentan por separado.",
      "below-floor": ({ children, floor }) =>
        plural(children, {
          one: `Una de ellas todavía no llega a ${exact(floor)}.`,
          other: `${children} de ellas todavía no llegan a ${exact(floor)}.`,
        }),
    },
  };
}
