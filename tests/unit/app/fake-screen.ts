// As much of a browser as sigma asks for: a place with a size, canvases, frames that come when they are called, and a WebGL
// that draws nothing and notes what it is given.

import { vi } from 'vitest'

/** What one call had drawn: how many copies of how many vertices, and the numbers of each copy. */
export type DrawCall = {
  readonly vertices: number
  readonly copies: number
  readonly data: readonly number[]
}

type Screen = {
  readonly container: HTMLElement
  /** The WebGL contexts that have been taken. */
  readonly contexts: () => number
  /** Has the next frame come; gives what was drawn until then, since it was last asked. */
  readonly frame: () => readonly DrawCall[]
  readonly leave: () => void
}

const size = { width: 400, height: 300 }

class FakeElement {
  style: Record<string, string> = {}
  offsetWidth = size.width
  offsetHeight = size.height
  className = ''
  children: FakeElement[] = []
  ownerDocument = { addEventListener() {}, removeEventListener() {} }
  appendChild(child: FakeElement) {
    this.children.push(child)
  }
  setAttribute() {}
  before() {}
  after() {}
  remove() {}
  addEventListener() {}
  removeEventListener() {}
  getBoundingClientRect = () => ({ left: 0, top: 0, ...size })
}

/** A context whose every function is there; those without a word here give an object, as those that create something do. */
function fakeContext(calls: DrawCall[]): object {
  let uploaded: readonly number[] = []
  let locations = 0
  const known: Record<string, unknown> = {
    getAttribLocation: () => locations++,
    getShaderParameter: () => true,
    getProgramParameter: () => true,
    getExtension: () => null,
    bufferData: (_target: number, data: Float32Array) => {
      uploaded = [...data]
    },
    drawArraysInstanced: (_method: number, _first: number, vertices: number, copies: number) => {
      calls.push({ vertices, copies, data: uploaded })
    },
  }
  return new Proxy(new WebGL2RenderingContext(), {
    get: (target, name) => {
      if (typeof name === 'symbol') return Reflect.get(target, name)
      return known[name] ?? (/^[A-Z]/.test(name) ? name.length : () => ({}))
    },
  })
}

/** Puts the screen in place of what Node lacks, until it is left. */
export function fakeScreen(): Screen {
  const calls: DrawCall[] = []
  const taken: object[] = []
  let waiting: FrameRequestCallback[] = []
  class FakeCanvas extends FakeElement {
    #context: object | null = null
    getContext(kind: string) {
      if (kind === '2d') return { scale() {}, clearRect() {} }
      if (this.#context === null) {
        this.#context = fakeContext(calls)
        taken.push(this.#context)
      }
      return this.#context
    }
  }
  const gl = { BOOL: 1, BYTE: 2, UNSIGNED_BYTE: 3, SHORT: 4, UNSIGNED_SHORT: 5, INT: 6, UNSIGNED_INT: 7 }
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
    vi.stubGlobal(name, Object.assign(class {}, gl, { FLOAT: 8, TRIANGLES: 9 }))
  vi.stubGlobal('HTMLElement', FakeElement)
  const page = { addEventListener() {}, removeEventListener() {} }
  vi.stubGlobal('window', { ...page, devicePixelRatio: 1 })
  vi.stubGlobal('document', { ...page, createElement: () => new FakeCanvas() })
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => {})
  return {
    container: new FakeElement() as unknown as HTMLElement,
    contexts: () => taken.length,
    frame: () => {
      const due = waiting
      waiting = []
      for (const callback of due) callback(0)
      return calls.splice(0)
    },
    leave: () => vi.unstubAllGlobals(),
  }
}
