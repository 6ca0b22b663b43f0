// The element that holds all canvases of a drawing: in its place on the page, or out of sight for as long as nobody asks for it.

export class Layers {
  readonly element = document.createElement('div')

  constructor(place: HTMLElement) {
    this.element.className = 'layers'
    place.append(this.element)
  }

  /** Takes it to a place; tells where it was until then: there, in another place, or out of sight. */
  settle(place: HTMLElement): 'there' | 'elsewhere' | 'aside' {
    const { classList, parentElement, style } = this.element
    if (parentElement === place) return 'there'
    const wasAside = classList.contains('set-aside')
    classList.remove('set-aside')
    style.width = style.height = ''
    place.append(this.element)
    return wasAside ? 'aside' : 'elsewhere'
  }

  /** Takes it out of sight, where it keeps its size. */
  setAside({ width, height }: { readonly width: number; readonly height: number }): void {
    const { classList, style } = this.element
    classList.add('set-aside')
    style.width = `${width}px`
    style.height = `${height}px`
    document.body.append(this.element)
  }

  /** Shows whether what is beneath the pointer can be picked. */
  set isPickable(isPickable: boolean) {
    this.element.style.cursor = isPickable ? 'pointer' : ''
  }
}
