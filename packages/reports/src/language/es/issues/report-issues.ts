import type { IssueSentences } from "@whole-learner/core";
import type { MessageKind } from "../../findings.ts";
import type { ReportFindings } from "../../issue-messages.ts";

const kinds: Readonly<Record<MessageKind, string>> = {
  text: "un texto",
  function: "una función",
  group: "un grupo",
  list: "una lista",
  "yes or no": "sí o no",
};

const decimal = (number: number): string => String(number).replace(".", ",");

/** Qué puede estar mal en documentos, publicaciones, aspectos e idiomas. */
export const reportIssues: IssueSentences<ReportFindings> = {
  "unknown-node": ({ type }) => ({
    problem: `No hay ningún nodo del tipo «${type}».`,
    hint: "Use uno de los nuestros, o «extension» con un contenido de reserva.",
  }),
  "misplaced-node": ({ type }) => ({
    problem: `Un nodo del tipo «${type}» no puede estar aquí.`,
    hint: "Ponga bloques entre bloques, palabras entre palabras y el encabezado al principio.",
  }),
  "too-deep": ({ most }) => ({
    problem: `Hay nodos dentro de nodos a más de ${most} niveles.`,
    hint: "Haga el documento más plano.",
  }),
  "no-header": () => ({
    problem: "El documento no tiene encabezado.",
    hint: "Ponga un encabezado como primer elemento.",
  }),
  "heading-too-deep": ({ most }) => ({
    problem: `Hay títulos dentro de títulos a más de ${most} niveles.`,
    hint: "Use menos secciones dentro de secciones.",
  }),
  "no-words": ({ type, field }) => ({
    problem: `El campo «${field}» de este nodo «${type}» no tiene palabras.`,
    hint: "Escríbalas.",
  }),
  "no-caption": () => ({
    problem: "La tabla no tiene título.",
    hint: "Diga en pocas palabras qué muestra.",
  }),
  "no-alternative": () => ({
    problem: "La tira no dice nada con palabras.",
    hint: "Dele su texto alternativo.",
  }),
  "goal-out-of-range": ({ goal, steps }) => ({
    problem: `La meta es el paso ${goal}, contando desde 0, y hay ${steps} pasos.`,
    hint: "Cuente los pasos desde 0.",
  }),
  "level-out-of-range": ({ level, levels }) => ({
    problem: `Un valor está en el nivel ${level}, contando desde 0, y hay ${levels} niveles.`,
    hint: "Cuente los niveles desde 0.",
  }),
  "dot-out-of-range": ({ at, steps }) => ({
    problem: `Un punto está en ${at} y hay ${steps} pasos.`,
    hint: "Cuente los pasos desde 0.",
  }),
  "wrong-count": ({ count }) => ({
    problem: `${count} no es un recuento.`,
    hint: "Escriba un número entero desde 0.",
  }),
  "counts-differ": ({ counts, steps }) => ({
    problem: `Hay ${counts} valores y ${steps} lugares.`,
    hint: "Dé uno para cada lugar.",
  }),
  "cells-differ": ({ cells, columns }) => ({
    problem: `La fila tiene ${cells} celdas y la tabla ${columns} columnas.`,
    hint: "Dé a cada fila una celda por columna.",
  }),
  "unknown-drawing": ({ kind }) => ({
    problem: `No hay ningún dibujo del tipo «${kind}».`,
    hint: "Use uno de los nuestros.",
  }),
  "nothing-drawn": () => ({
    problem: "El dibujo no muestra nada.",
    hint: "Quítelo, o diga con palabras que aún no hay nada.",
  }),
  "no-scale": ({ from, to }) => ({
    problem: `La escala termina en ${to}, que no está después de su comienzo, ${from}.`,
    hint: "Dele un final después del comienzo.",
  }),
  "off-scale": ({ value, from, to }) => ({
    problem: `${value} no está en la escala de ${from} a ${to}.`,
    hint: "Corrija el valor o la escala.",
  }),
  "out-of-order": () => ({
    problem: "Está antes del anterior.",
    hint: "Ponga los momentos y los cortes en su orden.",
  }),
  "wrong-interval": () => ({
    problem: "El intervalo tiene un solo extremo, o rodea otro valor que el suyo.",
    hint: "Dé los dos extremos, con el valor entre ellos.",
  }),
  "too-few-axes": ({ axes, least }) => ({
    problem: `El gráfico radial tiene ${axes} ejes; con menos de ${least} solo se ve su orden.`,
    hint: "Muestre tiras en su lugar.",
  }),
  "groups-differ": ({ axes }) => ({
    problem: `Los grupos no cuentan una vez cada uno de los ${axes} ejes.`,
    hint: "Ponga cada eje en un grupo.",
  }),
  "no-rows": () => ({
    problem: "El gráfico no tiene valores detrás.",
    hint: "Dé a su tabla sus filas.",
  }),
  "wrong-lines": ({ lines }) => ({
    problem: `${lines} no es un número de líneas para escribir.`,
    hint: "Escriba un número entero de 1 a 60.",
  }),
  "wrong-language": () => ({
    problem: "Esto no es una etiqueta de idioma.",
    hint: "Escriba una como en, es o zh-Hans.",
  }),
  "unsafe-link": () => ({
    problem: "Un informe no puede llevar a esta dirección.",
    hint: "Use una dirección que empiece por https, http o mailto.",
  }),
  "nested-link": () => ({
    problem: "Hay un enlace dentro de otro.",
    hint: "Deje uno de los dos.",
  }),
  "not-a-count": ({ count }) => ({
    problem: `${count} no es un número de personas.`,
    hint: "Escriba un número entero desde 0.",
  }),
  "counted-twice": ({ id }) => ({
    problem: `El recuento «${id}» está con dos números.`,
    hint: "Corrija uno de ellos, o dele un identificador propio.",
  }),
  "unknown-count": ({ id }) => ({
    problem: `La publicación no tiene ningún recuento «${id}».`,
    hint: "Revise el identificador, o añada el recuento.",
  }),
  "wrong-total": ({ total, sum }) => ({
    problem: `El total es ${total} y sus partes suman ${sum}.`,
    hint: "Corrija los números, o nombre la parte que no está.",
  }),
  "wrong-parts": () => ({
    problem:
      "Un total no tiene partes, se tiene a sí mismo como parte o tiene una parte dos veces.",
    hint: "Nombre cada parte una vez.",
  }),
  "wrong-limit": ({ limit }) => ({
    problem: `${limit} no es un número de personas desde el que se pueda publicar.`,
    hint: "Escriba un número entero desde 1.",
  }),
  "cannot-hide": () => ({
    problem: "Un recuento de pocas personas se deduce de otros que se publican en todo caso.",
    hint: "Quite uno de esos, o deje que se reserve.",
  }),
  "missing-message": () => ({
    problem: "El idioma no dice esto.",
    hint: "Añádalo.",
  }),
  "wrong-message": ({ expected }) => ({
    problem: `No es de la clase que hace falta: ${kinds[expected]}.`,
    hint: "Escríbalo como está en otro idioma.",
  }),
  "unknown-message": () => ({
    problem: "Ningún informe dice esto.",
    hint: "Revise la ortografía, o quítelo.",
  }),
  "wrong-colour": () => ({
    problem: "Esto no es un color.",
    hint: "Escriba seis cifras, como en «#0d5460».",
  }),
  "low-contrast": ({ colour, ground, ratio, least }) => ({
    problem: `El color ${colour} sobre ${ground} tiene un contraste de ${decimal(ratio)} y hay quien no lo ve: hace falta ${decimal(least)}.`,
    hint: "Elija uno más oscuro, o más claro para la pantalla oscura.",
  }),
  "wrong-logo": () => ({
    problem: "El logotipo no se puede dibujar.",
    hint: "Indique ancho, alto y los datos de los trazos.",
  }),
  "number-of-works": ({ works, least, most }) => ({
    problem:
      works === 1
        ? `Hay un trabajo, y un certificado pide de ${least} a ${most}.`
        : `Hay ${works} trabajos, y un certificado pide de ${least} a ${most}.`,
    hint: "Deje que quien aprende elija.",
  }),
  "long-note": ({ words, most }) => ({
    problem: `La nota tiene ${words} palabras y en la primera página caben ${most}.`,
    hint: "Diga lo que más ayuda a seguir.",
  }),
};
