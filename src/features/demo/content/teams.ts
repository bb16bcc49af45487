import { companyBefore, companyFirst, companyName, companyNow, yearObjectives } from './company.ts';
import * as digital from './digital.ts';
import * as fleet from './fleet.ts';
import * as network from './network.ts';
import * as people from './people.ts';
import type { ObjectivePlot, Text } from './plot.ts';
import * as rider from './rider.ts';
import * as screens from './said/phrases-digital.ts';
import * as depots from './said/phrases-fleet.ts';
import * as streets from './said/phrases-network.ts';
import * as counters from './said/phrases-riders.ts';
import type { Phrases } from './said/phrases.ts';
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

const below = (above: string | null) =>
  (key: string, name: Text, habit: Habit, phrases: Phrases, objectives: TeamPlot['objectives'], zone?: string): TeamPlot =>
    ({ key, above, name, habit, phrases, objectives, ...(zone && { zone }) });
const department = below('company');
const inNetwork = below('network');
const inFleet = below('fleet');
const inRider = below('rider');
const inDigital = below('digital');
const inShared = below('shared');
const inPeople = below('people');
const { draftsNow, draftsNext } = people;

/** Three levels, every team after the one above it. A chapter in which a team has nothing is one before it joined. */
export const teams: readonly TeamPlot[] = [
  below(null)('company', companyName, 'steady', streets.networkPhrases, { year: yearObjectives, first: companyFirst, before: companyBefore, now: companyNow, next: draftsNext.company }),

  department('network', ['Network & Operations', 'Rede e Operação'], 'steady', streets.networkPhrases, { first: network.networkFirst, before: network.networkBefore, now: network.networkNow }),
  inNetwork('bus', ['Bus Operations', 'Operação de Ônibus'], 'steady', streets.busPhrases, { first: network.busFirst, before: network.busBefore, now: network.busNow, next: draftsNext.bus }),
  inNetwork('tram', ['Tram Operations', 'Operação de VLT'], 'bursty', streets.tramPhrases, { before: network.tramBefore, now: network.tramNow }),
  inNetwork('control', ['Control Centre', 'Centro de Controle'], 'steady', streets.controlPhrases, { first: network.controlFirst, before: network.controlBefore, now: network.controlNow }),

  department('fleet', ['Fleet & Energy', 'Frota e Energia'], 'bursty', depots.fleetPhrases, { before: fleet.fleetBefore, now: fleet.fleetNow }),
  inFleet('workshops', ['Workshops', 'Oficinas'], 'bursty', depots.workshopPhrases, { before: fleet.workshopsBefore, now: fleet.workshopsNow }),
  inFleet('charging', ['Depots & Charging', 'Garagens e Recarga'], 'steady', depots.chargingPhrases, { before: fleet.chargingBefore, now: fleet.chargingNow }),
  inFleet('supply', ['Parts & Supply', 'Peças e Suprimentos'], 'silent', depots.fleetPhrases, { now: fleet.supplyNow }, 'Europe/Berlin'),

  department('rider', ['Rider Experience', 'Experiência do Passageiro'], 'steady', counters.riderPhrases, { before: rider.riderBefore, now: rider.riderNow }),
  inRider('service', ['Customer Service', 'Atendimento'], 'steady', counters.servicePhrases, { before: rider.serviceBefore, now: rider.serviceNow }, 'Asia/Kolkata'),
  inRider('stations', ['Stations & Stops', 'Estações e Pontos'], 'bursty', counters.stationPhrases, { before: rider.stationsBefore, now: rider.stationsNow }),
  inRider('access', ['Accessibility', 'Acessibilidade'], 'fading', counters.accessPhrases, { now: [...rider.accessNow, ...draftsNow.access] }),

  department('digital', ['Digital Products', 'Produtos Digitais'], 'steady', screens.digitalPhrases, { first: digital.digitalFirst, before: digital.digitalBefore, now: digital.digitalNow }),
  inDigital('app', ['Meridian Go App', 'Aplicativo Meridian Go'], 'steady', screens.appPhrases, { first: digital.appFirst, before: digital.appBefore, now: digital.appNow }),
  inDigital('ticketing', ['Ticketing & Payments', 'Bilhetagem e Pagamentos'], 'bursty', screens.ticketingPhrases, { first: digital.ticketingFirst, before: digital.ticketingBefore, now: digital.ticketingNow }),
  inDigital('travel', ['Travel Information', 'Informação ao Passageiro'], 'steady', screens.travelPhrases, { first: digital.travelFirst, before: digital.travelBefore, now: digital.travelNow, next: draftsNext.travel }),

  department('shared', ['Shared Mobility', 'Mobilidade Compartilhada'], 'fading', depots.sharedPhrases, { now: shared.sharedNow }),
  inShared('bikes', ['Bike Share', 'Bicicletas Compartilhadas'], 'bursty', depots.bikePhrases, { now: [...shared.bikesNow, ...draftsNow.bikes] }),
  inShared('shuttle', ['On-demand Shuttles', 'Vans sob Demanda'], 'fading', depots.shuttlePhrases, { now: shared.shuttleNow }),

  department('people', ['People & Finance', 'Pessoas e Finanças'], 'bursty', screens.peoplePhrases, { now: people.peopleNow }),
  inPeople('academy', ['Driver Academy', 'Academia de Motoristas'], 'steady', screens.academyPhrases, { now: people.academyNow }),
  inPeople('finance', ['Finance & Tariffs', 'Finanças e Tarifas'], 'silent', screens.financePhrases, { now: [...people.financeNow, ...draftsNow.finance] }),
];

export const levels: readonly Text[] = [['Company', 'Empresa'], ['Department', 'Departamento'], ['Team', 'Equipe']];
