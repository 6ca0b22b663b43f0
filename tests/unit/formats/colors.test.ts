// Colours of files in the notations of CSS. Green by its many names is that of CSS Color 4 and its tests.

import { describe, expect, it } from 'vitest'
import { colorIn } from '../../../src/formats/graph-files/colors.ts'

describe('a colour', () => {
  it.each([
    'green',
    '#008000',
    '#008000FF',
    'rgb(0 128 0)',
    'rgb(none 128 none)',
    'rgb(0%, 50.196%, 0%)',
    'hsl(120deg 100% 25.098%)',
    'hwb(120 0% 49.8039%)',
    'HWB(120deg none 49.8039%)',
    'lab(46.2775% -47.5621 48.5837)',
    'lch(46.2775% 67.9892 134.3912)',
    'oklab(51.975% -0.1403 0.10768)',
    'oklch(51.975% 0.17686 142.495)',
    'oklch(0.51975 0.17686 142.495deg)',
    'color(srgb 0 0.50196 0)',
    'color(srgb 0% 50.196% none)',
    'color(srgb-linear 0 0.21586 0)',
    'color(display-p3 0.21604 0.49418 0.13151)',
  ])('is green as %s', text => {
    expect(colorIn(text)).toEqual({ hex: '#008000', opaque: true })
  })

  it.each([
    ['color(display-p3 1 1 1)', '#ffffff', true],
    ['color(display-p3 0 0 0 / 50%)', '#000000', false],
    ['color(display-p3 0 1 0)', '#00ff00', true],
    ['oklch(60% 0 none)', '#808080', true],
    ['lab(100% 0 0 / 0.4)', '#ffffff', false],
    ['255, 0, 0', '#ff0000', true],
    ['Light Sky Blue', '#87cefa', true],
  ])('%s is %s', (text, hex, opaque) => {
    expect(colorIn(text)).toEqual({ hex, opaque })
  })

  it.each([
    'color(display-p3 1 1)',
    'color(rec2020 1 0 0)',
    'rgb(from red r g b)',
    'none',
    'lab()',
    'oklch(1 / 2)',
  ])('%s is none that is known', text => {
    expect(colorIn(text)).toBeNull()
  })
})
