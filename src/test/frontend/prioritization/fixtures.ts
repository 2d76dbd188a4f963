import type { Dot, Setting } from '@prioritization/matrix';
import type { Criterion } from '@prioritization/scores';

const TEXTS = ['chart', 'hint', 'sheet', 'to', 'keep', 'cancel', 'reason', 'unset', 'conflict', 'conflict.keep', 'conflict.take', 'unsent', 'cast', 'secret'];

export const CRITERIA: readonly (Criterion & { id: string })[] = [
  ['valeur_strategique', 0, 40],
  ['gains_financiers', 0, 40],
  ['avantage_concurrentiel', 0, 20],
  ['cout', 1, 25],
  ['simplicite_technique', 1, 25],
  ['donnees', 1, 25],
  ['competences', 1, 25],
].map(([id, axis, weight]) => ({ id: String(id), axis: Number(axis), weight: Number(weight), label: String(id), hint: '' }));

export const texts = { ...Object.fromEntries(TEXTS.map((key) => [key, key])), missing: 'missing {0}', 'reason.for': 'reason for {0}' };

export const setting: Setting = {
  lang: 'fr',
  criteria: CRITERIA,
  axes: ['Impact', 'Faisabilité'],
  quadrants: ['Gains rapides', 'Projets stratégiques', 'Améliorations ponctuelles', 'À éviter'],
  high: 5.5,
  plot: [46, 630, 10, 520],
  longest: 200,
  texts,
};

export const DOTS: readonly Dot[] = [
  { id: 'a', number: 1, title: 'Aide au chiffrage', version: 4, scores: [9, 8, 7, 7, 6, 6, 7], movable: true },
  { id: 'b', number: 2, title: 'Traduction', version: 0, scores: [null, null, null, null, null, null, null], movable: true },
  { id: 'c', number: 3, title: 'Tri', version: 2, scores: [4, 5, 2, 6, 6, 4, 3], movable: false },
];

export const PICTURE =
  '<svg viewBox="0 0 640 560">' +
  '<g class="gv-dot" data-id="a" data-movable tabindex="0" transform="translate(402.9 112.0)"><g><circle r="17"></circle></g></g>' +
  '<g class="gv-dot" data-id="c" tabindex="0" transform="translate(292.6 350.0)"><g><circle r="17"></circle></g></g></svg>';
