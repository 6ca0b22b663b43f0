// The attributes that a file declares, for nodes and for edges, each with a name, a type and a default.

import type { ComingItem, Gathering } from './gathering.ts'
import { within } from './reading.ts'
import { symmetric } from './symmetric.ts'
import { type Declaration, isOdd, valueIn } from './typed-values.ts'

/** What an attribute may be of. */
export type DeclaredFor = 'node' | 'edge'

/** The name of a value that is of no attribute. */
const nameless = 'value'

export class Declarations {
  readonly #declared = { node: new Map<string, Declaration>(), edge: new Map<string, Declaration>() }
  readonly #gathering: Gathering

  constructor(gathering: Gathering) {
    this.#gathering = gathering
  }

  /** Of one without an id there can be no value. */
  declare(
    of: readonly DeclaredFor[],
    id: string | undefined,
    name: string | undefined,
    type: string | undefined,
  ): void {
    if (id === undefined) return
    const declaration = { name: name ?? id, type: (type ?? 'string').toLowerCase(), fallback: null }
    for (const one of of) this.#declared[one].set(id, declaration)
    within('attributes', this.#declared.node.size + this.#declared.edge.size)
  }

  setDefault(of: readonly DeclaredFor[], id: string, text: string): void {
    for (const one of of) {
      const declaration = this.#declared[one].get(id)
      if (!declaration) continue
      const fallback = valueIn(declaration.type, text)
      if (isOdd(fallback)) this.#gathering.leaveOut(fallback.odd)
      else this.#declared[one].set(id, { ...declaration, fallback })
    }
  }

  /** Gives an item a value by its id: a text, where that is declared for the other kind of item, or for none. */
  give(item: ComingItem, id: string | undefined, text: string): void {
    const own = id === undefined ? undefined : this.#declared[item.of].get(id)
    if (own) {
      const value = valueIn(own.type, text)
      if (item.of === 'edge' && id === symmetric.id && value === true) item.directed = false
      else this.#gathering.give(item, own.name, value)
      return
    }
    this.#gathering.leaveOut('undeclared')
    const other = id === undefined ? undefined : this.#declared[item.of === 'node' ? 'edge' : 'node'].get(id)
    this.#gathering.give(item, other?.name ?? id ?? nameless, valueIn('string', text))
  }

  /** Gives an item the defaults of what it does not say itself. */
  complete(item: ComingItem): void {
    for (const { name, fallback } of this.#declared[item.of].values()) {
      if (fallback !== null && !item.attributes.has(name)) item.set(name, fallback)
    }
  }
}
