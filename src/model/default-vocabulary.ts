// The vocabulary that every corpus speaks in: who works with whom, in what, and where that is said. A new type or predicate is
// one entry here; the compiler then names every place that must know of it. What one corpus alone needs, its vocabulary.yaml adds.

import type { PredicateDefinition, TypeDefinition } from './definitions.ts'

/**
 * The types in the order in which they are listed to a reader. Each colour has a contrast of at least 4.5:1 with its theme's
 * background, and differs in lightness or shape.
 */
export const defaultTypes = {
  country: {
    acts: true,
    named: 'proper',
    style: { shape: 'circle', light: '#1d5fa6', dark: '#7fb4f2' },
  },
  region: {
    acts: true,
    named: 'proper',
    style: { shape: 'ring', light: '#1c6f93', dark: '#79cbe8' },
  },
  organisation: {
    acts: true,
    founded: true,
    context: 'named',
    style: { shape: 'square', light: '#0b6b5d', dark: '#5fcdb8' },
  },
  'actor-group': {
    acts: true,
    named: 'common',
    style: { shape: 'hexagon', light: '#4c6b14', dark: '#a9cf66' },
  },
  'working-group': {
    acts: true,
    founded: true,
    style: { shape: 'pentagon', light: '#2c6e3f', dark: '#7fd495' },
  },
  project: {
    made: true,
    founded: true,
    context: 'always',
    style: { shape: 'diamond', light: '#b8400f', dark: '#ff9f6b' },
  },
  instrument: {
    made: true,
    context: 'named',
    style: { shape: 'page', light: '#6443a8', dark: '#bda6f5' },
  },
  document: { made: true, style: { shape: 'frame', light: '#64584b', dark: '#c2b5a6' } },
  event: { made: true, style: { shape: 'star', light: '#a81f63', dark: '#f794c4' } },
  product: { made: true, style: { shape: 'plus', light: '#7a5c00', dark: '#e2c14e' } },
  place: {
    named: 'proper',
    founded: true,
    style: { shape: 'wedge', light: '#43617a', dark: '#a3c0d6' },
  },
  recommendation: { named: 'common', style: { shape: 'triangle', light: '#a3242b', dark: '#ff9494' } },
  topic: { named: 'common', style: { shape: 'cross', light: '#646464', dark: '#b3b3b3' } },
} as const satisfies Record<string, TypeDefinition>

export type DefaultEntityType = keyof typeof defaultTypes

/**
 * The predicates in the order in which they are listed to a reader, each with the types at its two ends, as the annotation guide
 * defines them.
 */
export const defaultPredicates = {
  'cooperates-with': { subjects: ['actors'], objects: 'none', act: 'together' },
  answers: {
    subjects: ['actors', 'made'],
    objects: ['recommendation', 'document'],
    act: 'none',
    family: 'answer',
  },
  'participates-in': {
    subjects: ['actors'],
    objects: ['working-group', 'organisation', 'made'],
    act: 'together',
    joins: true,
  },
  leads: {
    subjects: ['actors'],
    objects: ['working-group', 'organisation', 'made'],
    act: 'together',
    family: 'leadership',
    joins: true,
  },
  supports: {
    subjects: ['actors', 'made'],
    objects: ['actors', 'made', 'topic'],
    act: 'together',
    family: 'support',
  },
  'part-of': { subjects: ['any'], objects: ['any'], act: 'each', joins: true },
  'located-in': {
    subjects: ['place', 'organisation', 'region', 'actor-group'],
    objects: ['country', 'region', 'place', 'actor-group'],
    act: 'none',
    spatial: true,
  },
  produces: {
    subjects: ['actors', 'project', 'event', 'instrument'],
    objects: ['product', 'instrument', 'document', 'organisation', 'project', 'working-group', 'place'],
    act: 'together',
    family: 'production',
  },
  'presented-in': {
    subjects: ['product', 'instrument', 'document', 'project'],
    objects: ['project', 'event', 'organisation', 'working-group'],
    act: 'none',
    family: 'production',
  },
  concludes: {
    subjects: ['actors', 'place'],
    objects: ['instrument', 'project', 'document', 'event'],
    act: 'together',
    family: 'production',
  },
  addresses: {
    subjects: ['recommendation', 'working-group', 'organisation', 'made'],
    objects: ['any'],
    act: 'none',
    family: 'answer',
  },
  'responsible-for': {
    subjects: ['actors'],
    objects: ['topic', 'instrument', 'project', 'product', 'actor-group'],
    act: 'each',
    family: 'leadership',
  },
  'modelled-on': { subjects: ['any'], objects: ['any'], act: 'none' },
  'origin-of': { subjects: ['country', 'region', 'place'], objects: ['topic'], act: 'none' },
  'transit-of': { subjects: ['country', 'region', 'place'], objects: ['topic'], act: 'none' },
  'entry-of': { subjects: ['country', 'region', 'place'], objects: ['topic'], act: 'none' },
} as const satisfies Record<string, PredicateDefinition<DefaultEntityType>>

export type DefaultPredicate = keyof typeof defaultPredicates
