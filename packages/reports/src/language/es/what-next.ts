import type { Formats } from "../formats.ts";
import type { WhatNextMessages } from "../what-next-messages.ts";

/** The words of the report on what comes next, in Spanish. */
export const whatNext = ({ day, shortDay }: Formats): WhatNextMessages => ({
  kind: {
    learner: "Qué sigue para",
    family: "Qué sigue, para la familia de",
    educator: "Qué sigue, para el equipo docente, de",
  },
  title: (name) => `Qué sigue: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, qué sigue, emitido el ${day(issued)}`,
  situation: "Una situación para mostrarlo",
  situations: {
    pieces: ({ name, audience }) =>
      audience === "learner" ? "Muéstralo otra vez." : `${name} puede mostrarlo otra vez.`,
    experiences: ({ name, audience }) =>
      audience === "learner"
        ? "Muéstralo en otro proyecto o trabajo."
        : `${name} puede mostrarlo en otro proyecto o trabajo.`,
    settings: ({ name, audience }) =>
      audience === "learner"
        ? "Muéstralo en otro lugar."
        : `${name} puede mostrarlo en otro lugar.`,
    voices: ({ name, audience }) =>
      audience === "learner"
        ? "Deja que otra persona también lo vea: alguien que aprende contigo, de la comunidad o de casa."
        : `${name} puede dejar que otra persona también lo vea: alguien que aprende a su lado, de la comunidad o de casa.`,
    kinds: ({ name, audience }) =>
      audience === "learner"
        ? "Muéstralo de otra manera."
        : `${name} puede mostrarlo de otra manera.`,
    verified: ({ audience }) =>
      audience === "learner"
        ? "Pide a alguien que estuvo allí que lo confirme."
        : "Alguien que estuvo allí puede confirmarlo.",
    recency: ({ name, audience }) =>
      audience === "learner"
        ? "Muéstralo otra vez: la última fue hace mucho."
        : `${name} puede mostrarlo otra vez: la última fue hace mucho.`,
  },
  soFar: (places) => `Hasta ahora: ${places}.`,
  where: "Dónde",
  now: ({ experience, until }) =>
    until === undefined
      ? `${experience}, ahora.`
      : `${experience}, ahora y hasta el ${shortDay(until)}.`,
  noneKnown: ({ name, audience }) =>
    audience === "learner"
      ? "Aún no hay fecha. Pídenos una oportunidad."
      : `Aún no hay fecha. Puede pedirnos una oportunidad para ${name}.`,
});
