import { companyBefore, companyFirst, companyName, companyNow, yearObjectives } from './company.ts';
import * as digital from './digital.ts';
import * as fleet from './fleet.ts';
import * as network from './network.ts';
import * as people from './people.ts';
import { fleetPhrases, networkPhrases, sharedPhrases } from './phrases-operations.ts';
import { digitalPhrases, peoplePhrases, riderPhrases } from './phrases-service.ts';
import type { Phrases } from './phrases.ts';
import type { ObjectivePlot, Text } from './plot.ts';
import * as rider from './rider.ts';
import * as shared from './shared.ts';

/**
 * How regularly a team checks in. Real ones differ widely: one in five is regular by itself, most come in bursts before a
 * review, some fade after the first weeks, and a few never begin.
 */
export type Habit = 'steady' | 'bursty' | 'fading' | 'silent';
/** The cycles of the story. */
export const CHAPTERS = ['year', 'first', 'before', 'now', 'next'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export interface TeamPlot {
  readonly key: string;
  readonly above: string | null;
  readonly name: Text;
  readonly habit: Habit;
  readonly phrases: Phrases;
  /** A zone of its own, where it does not live by the organisation's. */
  readonly zone?: string;
  readonly objectives: Readonly<Partial<Record<Chapter, readonly ObjectivePlot[]>>>;
}

/** Teams below one another share what they write about. */
const below = (above: string | null, phrases: Phrases) =>
  (key: string, name: Text, habit: Habit, objectives: TeamPlot['objectives'], zone?: string): TeamPlot => ({ key, above, name, habit, phrases, objectives, ...(zone && { zone }) });
const inNetwork = below('network', networkPhrases);
const inFleet = below('fleet', fleetPhrases);
const inRider = below('rider', riderPhrases);
const inDigital = below('digital', digitalPhrases);
const inShared = below('shared', sharedPhrases);
const inPeople = below('people', peoplePhrases);
const { draftsNow, draftsNext } = people;

/** Three levels, every team after the one above it. A chapter in which a team has nothing is one before it joined. */
export const teams: readonly TeamPlot[] = [
  below(null, networkPhrases)('company', companyName, 'steady', { year: yearObjectives, first: companyFirst, before: companyBefore, now: companyNow, next: draftsNext.company }),

  below('company', networkPhrases)('network', ['Network & Operations', 'Rede e Operação'], 'steady', { first: network.networkFirst, before: network.networkBefore, now: network.networkNow }),
  inNetwork('bus', ['Bus Operations', 'Operação de Ônibus'], 'steady', { first: network.busFirst, before: network.busBefore, now: network.busNow, next: draftsNext.bus }),
  inNetwork('tram', ['Tram Operations', 'Operação de VLT'], 'bursty', { before: network.tramBefore, now: network.tramNow }),
  inNetwork('control', ['Control Centre', 'Centro de Controle'], 'steady', { first: network.controlFirst, before: network.controlBefore, now: network.controlNow }),

  below('company', fleetPhrases)('fleet', ['Fleet & Energy', 'Frota e Energia'], 'bursty', { before: fleet.fleetBefore, now: fleet.fleetNow }),
  inFleet('workshops', ['Workshops', 'Oficinas'], 'bursty', { before: fleet.workshopsBefore, now: fleet.workshopsNow }),
  inFleet('charging', ['Depots & Charging', 'Garagens e Recarga'], 'steady', { before: fleet.chargingBefore, now: fleet.chargingNow }),
  inFleet('supply', ['Parts & Supply', 'Peças e Suprimentos'], 'silent', { now: fleet.supplyNow }, 'Europe/Berlin'),

  below('company', riderPhrases)('rider', ['Rider Experience', 'Experiência do Passageiro'], 'steady', { before: rider.riderBefore, now: rider.riderNow }),
  inRider('service', ['Customer Service', 'Atendimento'], 'steady', { before: rider.serviceBefore, now: rider.serviceNow }, 'Asia/Kolkata'),
  inRider('stations', ['Stations & Stops', 'Estações e Pontos'], 'bursty', { before: rider.stationsBefore, now: rider.stationsNow }),
  inRider('access', ['Accessibility', 'Acessibilidade'], 'fading', { now: [...rider.accessNow, ...draftsNow.access] }),

  below('company', digitalPhrases)('digital', ['Digital Products', 'Produtos Digitais'], 'steady', { first: digital.digitalFirst, before: digital.digitalBefore, now: digital.digitalNow }),
  inDigital('app', ['Meridian Go App', 'Aplicativo Meridian Go'], 'steady', { first: digital.appFirst, before: digital.appBefore, now: digital.appNow }),
  inDigital('ticketing', ['Ticketing & Payments', 'Bilhetagem e Pagamentos'], 'bursty', { first: digital.ticketingFirst, before: digital.ticketingBefore, now: digital.ticketingNow }),
  inDigital('travel', ['Travel Information', 'Informação ao Passageiro'], 'steady', { first: digital.travelFirst, before: digital.travelBefore, now: digital.travelNow, next: draftsNext.travel }),

  below('company', sharedPhrases)('shared', ['Shared Mobility', 'Mobilidade Compartilhada'], 'fading', { now: shared.sharedNow }),
  inShared('bikes', ['Bike Share', 'Bicicletas Compartilhadas'], 'fading', { now: [...shared.bikesNow, ...draftsNow.bikes] }),
  inShared('shuttle', ['On-demand Shuttles', 'Vans sob Demanda'], 'bursty', { now: shared.shuttleNow }),

  below('company', peoplePhrases)('people', ['People & Finance', 'Pessoas e Finanças'], 'bursty', { now: people.peopleNow }),
  inPeople('academy', ['Driver Academy', 'Academia de Motoristas'], 'steady', { now: people.academyNow }),
  inPeople('finance', ['Finance & Tariffs', 'Finanças e Tarifas'], 'silent', { now: [...people.financeNow, ...draftsNow.finance] }),
];

export const levels: readonly Text[] = [['Company', 'Empresa'], ['Department', 'Departamento'], ['Team', 'Equipe']];
