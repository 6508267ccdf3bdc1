import type { IssueSentences } from "@whole-learner/core";
import type { MasteryFindings } from "@whole-learner/mastery";
import { kindWord, listed, quoted } from "./kinds.ts";

const range = ({ least, above, most, below }: MasteryFindings["parameter-out-of-bounds"]): string =>
  [
    ...(least === undefined ? [] : [`como mínimo ${least}`]),
    ...(above === undefined ? [] : [`más de ${above}`]),
    ...(most === undefined ? [] : [`como máximo ${most}`]),
    ...(below === undefined ? [] : [`menos de ${below}`]),
  ].join(" y ");

const notMerged: { readonly [W in MasteryFindings["states-do-not-merge"]["why"]]: string } = {
  pieces: "uno guarda sus piezas y el otro no",
  overlap: "hay piezas del más nuevo anteriores a piezas del más antiguo",
  hold: "qué nivel se mantiene depende de cada pieza intermedia",
  method: "el método no puede decirlo a partir de dos estados",
};

const results = (count: number): string => (count === 1 ? "un resultado" : `${count} resultados`);
const people = (count: number): string => (count === 1 ? "una persona" : `${count} personas`);

/** Qué puede estar mal en una regla. */
export const policyIssues: IssueSentences<MasteryFindings> = {
  "unknown-method": ({ method, known }) => ({
    problem: `No hay ningún método ${quoted(method)}.`,
    hint: `Use uno de estos: ${listed(known)}, o pase el suyo a compileWith.`,
  }),
  "unknown-roll-up": ({ rule, known }) => ({
    problem: `No hay ninguna regla para reunir ${quoted(rule)}.`,
    hint: `Use una de estas: ${listed(known)}, o pase la suya a compileWith.`,
  }),
  "unknown-parameter": ({ parameter, known }) => ({
    problem: `Aquí no hay ningún parámetro ${quoted(parameter)}.`,
    hint: known.length === 0 ? "Quite los parámetros." : `Use ${listed(known)}.`,
  }),
  "missing-parameter": ({ parameter }) => ({
    problem: `El parámetro ${quoted(parameter)} no tiene valor por defecto y no está.`,
    hint: `Dé un valor a ${quoted(parameter)}.`,
  }),
  "wrong-parameter": ({ parameter, expected }) => ({
    problem: `${quoted(parameter)} no es de la clase que hace falta.`,
    hint: `Escriba un valor de esta clase: ${expected}.`,
  }),
  "parameter-out-of-bounds": (data) => ({
    problem: `${quoted(data.parameter)} es ${data.value}, fuera de sus límites.`,
    hint: `Tiene que ser ${range(data)}.`,
  }),
  "roll-up-not-on-scale": ({ rule, method }) => ({
    problem: `La regla ${quoted(rule)} toma niveles como números junto a puntuaciones de ${quoted(method)}, que no son de la escala.`,
    hint: 'Reúna puntuaciones con "of": "score" y una cobertura que no necesite nivel, o use una regla que pregunte qué se logró.',
  }),
  "scale-needed": ({ method }) => ({
    problem: `A ${quoted(method)} se le pide algo de una escala, y los números solos no tienen ninguna.`,
    hint: "Pase el mínimo, el máximo y la meta de la escala como números, o dé un número en lugar de la meta.",
  }),
  "not-a-choice": ({ parameter, allowed }) => ({
    problem: `${quoted(parameter)} no es ninguna de sus opciones.`,
    hint: `Use una de estas: ${listed(allowed)}.`,
  }),
  "child-twice": ({ child }) => ({
    problem: `${quoted(child)} está nombrado dos veces.`,
    hint: "Nombre cada uno una vez.",
  }),
  "not-a-child": ({ child }) => ({
    problem: `${quoted(child)} no está debajo de aquello para lo que es la regla.`,
    hint: "Revise el identificador, o ponga la regla en una excepción para el resultado bajo el que está.",
  }),
  "child-of-itself": ({ child }) => ({
    problem: `${quoted(child)} está nombrado debajo de sí mismo.`,
    hint: "Nombre lo que está debajo.",
  }),
  "out-of-reach": ({ have, need }) => ({
    problem: `Se piden ${need}, y todos los miembros juntos tienen ${have}.`,
    hint: "Pida menos, o nombre más miembros.",
  }),
  "method-needed": ({ rule }) => ({
    problem: `${quoted(rule)} puntúa piezas, y no se da ningún método.`,
    hint: "Pase el método que las puntúa.",
  }),
  "no-such-scale": ({ scale }) => ({
    problem: `El marco no tiene ninguna escala ${quoted(scale)}.`,
    hint: "Revise el identificador.",
  }),
  "cuts-not-ascending": ({ cut, before }) => ({
    problem: `El corte ${cut} no está por encima de ${before}, el anterior.`,
    hint: "Escriba los cortes en orden ascendente, cada uno una vez.",
  }),
  "cut-too-fine": ({ cut }) => ({
    problem: `El corte ${cut} tiene más de seis decimales.`,
    hint: "Redondéelo, o escríbalo como razón: { numerator: 8, denominator: 3 }.",
  }),
  "cuts-needed": ({ method, gives }) => ({
    problem: `${quoted(method)} no da un lugar en la escala (${gives}), así que los niveles no tienen cortes propios.`,
    hint: "Escriba los cortes en level, uno para cada nivel por encima del primero.",
  }),
  "weights-not-taken": ({ method }) => ({
    problem: `${quoted(method)} cuenta piezas y no sabe de unas que cuenten más que otras.`,
    hint: "Use solo factores 0 y 1 y ninguna vida media, u otro método.",
  }),
  "carry-in-not-on-scale": ({ method }) => ({
    problem: `El resultado de ${quoted(method)} no es un lugar de la escala con el que pueda empezar el periodo siguiente.`,
    hint: 'Use "cumulative" o "reach-back", u otro método.',
  }),
  "cuts-do-not-fit": ({ cuts, scale, levels }) => ({
    problem: `${cuts} cortes no sirven para la escala ${quoted(scale)} de ${levels} niveles.`,
    hint: `Dele ${levels - 1} cortes, use "midpoints" o añada una excepción para esa escala.`,
  }),
  "exception-for-nothing": ({ what, id }) => ({
    problem: `Una excepción es para ${quoted(id)} (${kindWord(what)}), que el marco no tiene.`,
    hint: "Revise el identificador.",
  }),
  "empty-exception": ({ position }) => ({
    problem: `La excepción ${position + 1} no reemplaza ninguna sección.`,
    hint: "Nombre las secciones que usa, o quítela.",
  }),
  "self-counted": () => ({
    problem: "Las autovaloraciones entran en el promedio con lo que vieron otras personas.",
    hint: "Muéstrelas al lado: quite el papel self.",
  }),
  "missing-as-lowest": () => ({
    problem: "Un trabajo que nadie miró cuenta como el primer nivel.",
    hint: "No lo cuente: que no haya evidencia no es evidencia del primer nivel.",
  }),
  "column-length": ({ column, rows, need }) => ({
    problem: `La columna ${quoted(column)} tiene ${rows} filas, y la de personas ${need}.`,
    hint: "Pase un valor por fila.",
  }),
  "column-out-of-range": ({ column, code, below }) => ({
    problem: `La columna ${quoted(column)} tiene el código ${code}; los códigos tienen que ser menores que ${below}.`,
    hint: "Cuente los códigos desde 0, y pase tantos nombres o niveles como códigos haya.",
  }),
  "too-many-groups": ({ groups, most }) => ({
    problem: `Las personas y las competencias forman ${groups} grupos; puede haber ${most} a la vez.`,
    hint: "Pase una parte de las personas cada vez.",
  }),
  "not-by-columns": ({ section, what }) => ({
    problem: `Por columnas no se puede hacer lo que pide la sección ${quoted(section)}: ${what}.`,
    hint: "Use determine, o una regla sin eso.",
  }),
  "periods-not-in-order": ({ period }) => ({
    problem: `El periodo ${quoted(period)} termina antes de empezar, o empieza antes de que termine el anterior.`,
    hint: "Escriba los periodos en su orden, sin que se solapen.",
  }),
  "model-index": ({ method }) => ({
    problem: `Nadie estimó los parámetros de ${quoted(method)}: su resultado es un índice de la evidencia, no una probabilidad.`,
    hint: "Diga de dónde vienen (source), o que nada dependa de él.",
  }),
  "minimum-out-of-reach": ({ minimum, need, most }) => ({
    problem: `De ${quoted(minimum)} hacen falta ${need}, y lo que se mira nunca tiene más de ${most}: no se dice nunca un nivel.`,
    hint: "Pida menos, o mire más piezas.",
  }),
  "admits-nothing": ({ from, until }) => ({
    problem: `La evidencia se admite desde el ${from} hasta el ${until}, es decir, nunca.`,
    hint: "Ponga primero el día anterior.",
  }),
  "number-off-scale": ({ number, scale, least, most }) => ({
    problem: `${number} está fuera de la escala ${quoted(scale)}, que va de ${least} a ${most}.`,
    hint: "Use un número de la escala, salvo que la escuela lo quiera así.",
  }),
  "days-not-ascending": ({ from, before }) => ({
    problem: `Una regla vale desde el ${from}, y la anterior desde el ${before}.`,
    hint: "Ponga las reglas en el orden de sus días, una por día.",
  }),
  "version-says-two-things": ({ policy, version }) => ({
    problem: `La regla ${quoted(policy)} dice dos cosas en su versión ${version}.`,
    hint: "Dé una versión propia a lo que cambió.",
  }),
  "missing-changes-levels": ({ changed, learners }) => ({
    problem: `Un trabajo que nadie miró cambia ${results(changed)} de ${people(learners)}.`,
    hint: "No lo cuente: que no haya evidencia no es evidencia del primer nivel.",
  }),
  "self-ratings-counted": ({ ratings, learners }) => ({
    problem: `${ratings === 1 ? "Una autovaloración entra" : `${ratings} autovaloraciones entran`} en el promedio, de ${people(learners)}.`,
    hint: "Muéstrelas al lado: quite el papel self.",
  }),
  "no-such-band": ({ band }) => ({
    problem: `Se admite evidencia de la etapa ${quoted(band)}, que el marco no tiene.`,
    hint: "Revise el identificador.",
  }),
  "reach-back-without-least": () => ({
    problem:
      "Los periodos anteriores tienen que completar, y no se dice hasta cuántas piezas: no lo hacen nunca.",
    hint: 'Dé al periodo un "least", o use "period-only".',
  }),
  "exception-without-level": ({ competency, reporting }) => ({
    problem: `Una excepción es para la competencia ${quoted(competency)}, de la que ${reporting === "none" ? "no se informa" : "se informa con palabras"}: nunca se dice un nivel.`,
    hint: "Quítela de la excepción, o informe de la competencia con un nivel.",
  }),
  "level-out-of-reach": ({ level, scale }) => ({
    problem: `Al nivel ${quoted(level)} de la escala ${quoted(scale)} no se puede llegar nunca.`,
    hint: "Baje el corte en que empieza.",
  }),
  "cut-outside-domain": ({ cut, least, most }) => ({
    problem: `El corte ${cut} no está entre ${least} y ${most}, donde está siempre la puntuación.`,
    hint: "Escriba los cortes con los números del método.",
  }),
  "target-is-no-level": ({ target, scale }) => ({
    problem: `${target} no es el valor de ningún nivel de la escala ${quoted(scale)}.`,
    hint: 'Use el valor de un nivel, o "goal".',
  }),
  "exception-never-applies": ({ position }) => ({
    problem: `La excepción ${position + 1} no es para nada que el marco tenga.`,
    hint: "Revise para qué es, o quítela.",
  }),
  "exception-always-replaced": ({ position, by }) => ({
    problem: `La excepción ${position + 1} no decide nunca: la excepción ${by + 1} reemplaza todo lo que hace.`,
    hint: "Ponga al final la excepción más estrecha.",
  }),
  "not-in-question": ({ what }) => ({
    problem: `La pregunta no lleva a esto (${kindWord(what)}).`,
    hint: "Pregunte por algo que `determine` dé para la misma pregunta.",
  }),
  "no-such-level": ({ level, known }) => ({
    problem: `La escala no tiene el nivel ${quoted(level)}.`,
    hint: `Sus niveles son ${known.join(", ")}.`,
  }),
  "score-off-scale": ({ score, least, most }) => ({
    problem: `${score} no está en la escala.`,
    hint: `Sus números van de ${least} a ${most}.`,
  }),
  "state-of-another-policy": ({ state, plan }) => ({
    problem: `El estado se hizo con otra regla (${state}) que la del plan (${plan}).`,
    hint: "Empiece de nuevo desde la evidencia.",
  }),
  "state-is-newer": () => ({
    problem: "El estado tiene una pieza posterior al momento que se pide.",
    hint: "Pida un día posterior, o empiece de nuevo desde la evidencia de ese día.",
  }),
  "states-do-not-merge": ({ why }) => ({
    problem: `Los estados no se pueden unir: ${notMerged[why]}.`,
    hint: "Empiece de nuevo desde la evidencia de los dos.",
  }),
};
