// A picture as an element of the page. An image could not have the page's fonts, and would not be ready when the browser
// prints; and the page's policy takes no text for markup. So the picture is read as XML, and made element by element.

import { SaxesParser } from 'saxes'

const namespace = 'http://www.w3.org/2000/svg'

/** The root of an SVG that this program wrote. */
export function svgElement(svg: string): SVGElement {
  const root = document.createElementNS(namespace, 'svg')
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = open.length === 0 ? root : document.createElementNS(namespace, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    open.at(-1)?.append(element)
    open.push(element)
  })
  parser.on('text', text => open.at(-1)?.append(text))
  parser.on('closetag', () => void open.pop())
  parser.write(svg).close()
  root.setAttribute('font-family', 'inherit')
  return root
}
