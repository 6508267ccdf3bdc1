import type { Findings, IssueSentences } from "@whole-learner/core";
import { kindWord, quoted } from "./kinds.ts";

const named = (kind: string, id: string): string =>
  id === "" ? kindWord(kind) : `${kindWord(kind)} ${quoted(id)}`;

/** Qué puede estar mal en un cambio. */
export const editIssues: Pick<
  IssueSentences<Findings>,
  | "unknown-recipe"
  | "unknown-item"
  | "not-of-one-kind"
  | "already-retired"
  | "replaced-in-a-circle"
  | "named-twice"
  | "needs-home"
  | "scales-differ"
  | "level-unmapped"
  | "statement-dropped"
  | "no-text"
  | "no-wording"
  | "nothing-changed"
  | "patch-does-not-fit"
  | "other-framework"
  | "nothing-to-undo"
  | "nothing-to-redo"
> = {
  "unknown-recipe": ({ type }) => ({
    problem: `No hay ninguna receta del tipo ${quoted(type)}.`,
    hint: "Use una de estas: add, merge, move, relevel, rename, replace, retire, split, translate y version.",
  }),
  "unknown-item": ({ kind, id }) => ({
    problem: `En el marco no hay: ${named(kind, id)}.`,
    hint: "Revise el nombre, o añádalo antes.",
  }),
  "not-of-one-kind": ({ id, kind, expected }) => ({
    problem: `${quoted(id)} es de otra clase (${kindWord(kind)}) que la esperada (${kindWord(expected)}).`,
    hint: `Nombre algo de la clase esperada (${kindWord(expected)}).`,
  }),
  "already-retired": ({ id }) => ({
    problem: `${quoted(id)} ya está retirado.`,
    hint: "Nombre algo que esté en uso.",
  }),
  "replaced-in-a-circle": ({ id, by }) => ({
    problem: `${quoted(by)} no puede ocupar el lugar de ${quoted(id)}, que lo reemplazó antes.`,
    hint: "Nombre algo que esté en uso.",
  }),
  "named-twice": ({ id }) => ({
    problem: `${quoted(id)} está nombrado dos veces.`,
    hint: "Nómbrelo una vez.",
  }),
  "needs-home": ({ id }) => ({
    problem: `El indicador ${quoted(id)} no puede estar sin una competencia.`,
    hint: "Nombre la competencia que muestra.",
  }),
  "scales-differ": ({ id, scale, expected }) => ({
    problem: `${quoted(id)} se valora en la escala ${quoted(scale)}, y la otra en ${quoted(expected)}.`,
    hint: "Una competencias que se valoren en la misma escala.",
  }),
  "level-unmapped": ({ level, scale }) => ({
    problem: `Nada ocupa el lugar del nivel ${quoted(level)} de la escala ${quoted(scale)}.`,
    hint: `Añada {"from": ${JSON.stringify(level)}, "to": ...} a la correspondencia.`,
  }),
  "statement-dropped": ({ progression, level, band }) => ({
    problem: `Dos niveles de la progresión ${quoted(progression)} pasan a ser uno, y el descriptor de ${quoted(level)}${band === undefined ? "" : ` en ${quoted(band)}`} queda fuera.`,
    hint: "Lea el descriptor que queda; cámbielo donde deban estar los dos.",
  }),
  "no-text": ({ field }) => ({
    problem: `No hay ningún texto en ${quoted(field)} para traducir.`,
    hint: "Escríbalo antes, con rename.",
  }),
  "no-wording": ({ language }) => ({
    problem: `No hay ningún texto en ${quoted(language)} para revisar.`,
    hint: "Dé su texto.",
  }),
  "nothing-changed": () => ({
    problem: "El marco ya está como pide la receta.",
    hint: "Quite el cambio, o revise lo que nombra.",
  }),
  "patch-does-not-fit": ({ operation }) => ({
    problem: `En este marco no hay nada a lo que se pueda aplicar aquí ${quoted(operation)}.`,
    hint: "Aplique los cambios al marco para el que se hicieron.",
  }),
  "other-framework": ({ expected, found }) => ({
    problem: `El historial es del marco ${quoted(expected)}, no de ${quoted(found)}.`,
    hint: "Pase el marco al que pertenece el historial.",
  }),
  "nothing-to-undo": () => ({
    problem: "No queda ningún cambio que deshacer.",
    hint: "Compruebe antes si el historial tiene pasado.",
  }),
  "nothing-to-redo": () => ({
    problem: "No queda ningún cambio que rehacer.",
    hint: "Compruebe antes si el historial tiene futuro.",
  }),
};
