import { wholeText, type Rule } from '../finding.ts';

const MOST_CHARACTERS = 120;
const MOST_WORDS = 20;

/** One line that people remember: at most 120 characters and 20 words. */
export const o04: Rule = {
  id: 'O-04', appliesTo: 'objective', severity: 'warning', kind: 'det', needsWords: false, defect: 'complex-objective', source: 'Google OKR playbook; early defects of the implementation seed',
  words: {
    en: { title: 'The objective is too long', why: 'What nobody can say by heart guides nobody. One line, at most 20 words.', bad: 'A paragraph with three reasons and two methods', good: 'Drivers love the new shuttle service' },
    pt: { title: 'O objetivo é longo demais', why: 'O que ninguém sabe de cor não orienta ninguém. Uma linha, no máximo 20 palavras.', bad: 'Um parágrafo com três razões e dois métodos', good: 'Os motoristas adoram o novo serviço de traslado' },
    es: { title: 'El objetivo es demasiado largo', why: 'Lo que nadie recuerda no orienta a nadie. Una línea, 20 palabras como máximo.', bad: 'Un párrafo con tres razones y dos métodos', good: 'A los conductores les encanta el nuevo servicio' },
    de: { title: 'Das Ziel ist zu lang', why: 'Was niemand auswendig weiß, leitet niemanden. Eine Zeile, höchstens 20 Wörter.', bad: 'Ein Absatz mit drei Gründen und zwei Methoden', good: 'Die Fahrer lieben den neuen Zubringer' },
  },
  check: (reading) => {
    const isLong = reading.text.trim().length > MOST_CHARACTERS || reading.words.length > MOST_WORDS;
    return isLong ? { code: 'too-long', evidence: [wholeText(reading)] } : null;
  },
};
